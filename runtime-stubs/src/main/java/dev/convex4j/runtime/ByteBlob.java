package dev.convex4j.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link Blob} of bytes, which are copied. */
final class ByteBlob implements Blob {
    private final byte[] bytes;
    private final String contentType;

    ByteBlob(byte[] bytes, String contentType) {
        this.bytes = bytes.clone();
        this.contentType = new TextBlob("", contentType).contentType();
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByteBlob that
                && Arrays.equals(bytes, that.bytes)
                && contentType.equals(that.contentType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(bytes), contentType);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
