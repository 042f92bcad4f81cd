package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
import dev.convex4j.processor.typescript.TsFile;
import java.util.Collection;
import java.util.Map;

/**
 * What a {@code convex} folder is made of.
 *
 * @param env the environment variables that bodies read; those of identity providers are added to them
 * @param natives the first texts of the files that users go on with, by module
 * @param handWritten the user's own files in the folder, by path; {@code _generated} counts the modules among them
 */
public record EmissionInput(
        Backend backend,
        ModuleLayout layout,
        TranslatedBackend translated,
        Collection<EnvVariable> env,
        Map<String, TsFile> natives,
        Map<String, String> handWritten) {}
