package app;

import dev.convex4j.annotations.Name;

/** What the body of a message is, where it is no text. */
public enum Format {
    /** The id of a stored image. */
    @Name("image")
    IMAGE
}
