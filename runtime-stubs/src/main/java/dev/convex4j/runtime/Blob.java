package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;

/**
 * Bytes and what they are: the content of a stored file, or the body of a request or response. It isn't read before it is
 * asked for its text, so that it can be handed on as it is:
 *
 * <pre>{@code
 * Id<StoredFile> id = ctx.storage().store(request.blob());
 * }</pre>
 *
 * <p>Convex: File Storage; HTTP Actions.
 */
public interface Blob {
    /** A text in UTF-8, of a content type such as {@code text/csv}. */
    @TypeScript("new Blob([$1], { type: $2 })")
    static Blob of(String text, String contentType) {
        return new TextBlob(text, contentType);
    }

    /** Bytes of a type such as {@code image/png}. */
    @TypeScript("new Blob([$1], { type: $2 })")
    static Blob of(byte[] bytes, String contentType) {
        return new ByteBlob(bytes, contentType);
    }

    /** What the bytes are, such as {@code image/png}, in lower case; empty where that isn't known. */
    @TypeScript("$this.type")
    String contentType();

    /** How many bytes there are. */
    @TypeScript("BigInt($this.size)")
    long size();

    /** The bytes themselves. */
    @TypeScript(value = "$this.arrayBuffer()", async = true)
    byte[] bytes();

    /** The bytes as text, read as UTF-8. */
    @TypeScript(value = "$this.text()", async = true)
    String text();
}
