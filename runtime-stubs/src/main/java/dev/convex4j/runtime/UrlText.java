package dev.convex4j.runtime;

import java.nio.charset.StandardCharsets;

/** Addresses: what JavaScript's {@code encodeURIComponent} does. */
final class UrlText {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    private UrlText() {}

    /**
     * The address with one more parameter in its query string.
     *
     * @throws IllegalArgumentException if the address has a fragment, or name or value a half character
     */
    static String withQuery(String url, String name, String value) {
        if (url.indexOf('#') >= 0) {
            throw new IllegalArgumentException("An address with a fragment: " + url);
        }
        String separator = url.indexOf('?') < 0 ? "?" : url.endsWith("?") || url.endsWith("&") ? "" : "&";
        return url + separator + encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException("Half a character can't stand in an address");
            } else if (PLAIN.indexOf(codePoint) >= 0) {
                encoded.appendCodePoint(codePoint);
            } else {
                for (byte unit : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("%%%02X", unit & 0xFF));
                }
            }
        }
        return encoded.toString();
    }
}
