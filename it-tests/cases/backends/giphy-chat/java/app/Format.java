package app;

import dev.convex4j.annotations.Name;

/** What the body of a message is. */
public enum Format {
    @Name("text")
    TEXT,
    /** The address of a GIF that can be embedded. */
    @Name("giphy")
    GIPHY
}
