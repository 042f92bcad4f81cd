package dev.convex4j.runtime.spi;

import dev.convex4j.runtime.Blob;

/** The body of an HTTP request or response, before it is written. */
@JvmOnly
public sealed interface Body {
    /** No body. */
    record Empty() implements Body {}

    /**
     * A value to be written as JSON.
     *
     * @param value a value of a type that Convex knows
     */
    record Json(Object value) implements Body {}

    /**
     * Text, written as UTF-8.
     *
     * @param text the text
     */
    record Text(String text) implements Body {}

    /**
     * Bytes as they are.
     *
     * @param blob the bytes
     */
    record Bytes(Blob blob) implements Body {}
}
