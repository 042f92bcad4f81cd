package dev.convex4j.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** A {@link Blob} of a text. Half characters become replacement characters, and a type that can't be one counts as none. */
record TextBlob(String text, String contentType) implements Blob {
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]*");
    private static final Pattern HALF_CHARACTER =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    TextBlob {
        text = HALF_CHARACTER.matcher(Objects.requireNonNull(text, "text")).replaceAll("\uFFFD");
        contentType = PRINTABLE.matcher(contentType).matches() ? contentType.toLowerCase(Locale.ROOT) : "";
    }

    @Override
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public long size() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
