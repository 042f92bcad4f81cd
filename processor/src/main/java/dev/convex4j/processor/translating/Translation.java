package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
import dev.convex4j.processor.typescript.TsFile;
import java.util.List;
import java.util.SortedMap;

/** What the translation of a backend gives: all of it, or why not. */
public sealed interface Translation {
    /**
     * Everything is translated.
     *
     * @param natives the first texts of the files that hold native methods, by module
     * @param environment the environment variables that are read, each with whether it must be set
     */
    record Complete(
            ModuleLayout layout,
            TranslatedBackend backend,
            SortedMap<String, TsFile> natives,
            SortedMap<String, Boolean> environment)
            implements Translation {}

    /** Something has no translation; there is at least one finding. */
    record Refused(List<Finding> findings) implements Translation {}
}
