package app;

import dev.convex4j.annotations.Name;

/** The kinds of files that the drive takes. */
public enum FileType {
    @Name("image")
    IMAGE,
    @Name("csv")
    CSV,
    @Name("pdf")
    PDF
}
