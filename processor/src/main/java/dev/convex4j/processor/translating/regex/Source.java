package dev.convex4j.processor.translating.regex;

/** A pattern's characters, read one after the other; quoted parts are escaped character by character. */
final class Source {
    static final int END = -1;

    private final int[] codes;
    private int next;

    Source(String pattern) {
        this.codes = unquoted(pattern).codePoints().toArray();
    }

    int peek() {
        return peek(0);
    }

    int peek(int ahead) {
        return next + ahead < codes.length ? codes[next + ahead] : END;
    }

    int read() {
        return next < codes.length ? codes[next++] : END;
    }

    boolean accept(String text) {
        int[] wanted = text.codePoints().toArray();
        for (int i = 0; i < wanted.length; i++) {
            if (peek(i) != wanted[i]) {
                return false;
            }
        }
        next += wanted.length;
        return true;
    }

    /** What stands before a character, which is read too. */
    String readUntil(int end) {
        StringBuilder text = new StringBuilder();
        int code = read();
        while (code != end && code != END) {
            text.appendCodePoint(code);
            code = read();
        }
        return text.toString();
    }

    /** Up to {@code most} digits to a base, as a number. */
    int readDigits(int radix, int most) {
        int value = 0;
        for (int i = 0; i < most && peek() != END && Character.digit(peek(), radix) >= 0; i++) {
            value = value * radix + Character.digit(read(), radix);
        }
        return value;
    }

    /** Where the first quote starts that no backslash stands before. */
    private static int quoteStart(String pattern) {
        int at = pattern.indexOf('\\');
        while (at >= 0 && at + 1 < pattern.length()) {
            if (pattern.charAt(at + 1) == 'Q') {
                return at;
            }
            at = pattern.indexOf('\\', at + 2);
        }
        return -1;
    }

    private static String unquoted(String pattern) {
        int start = quoteStart(pattern);
        if (start < 0) {
            return pattern;
        }
        int end = pattern.indexOf("\\E", start + 2);
        String quoted = pattern.substring(start + 2, end < 0 ? pattern.length() : end);
        StringBuilder escaped = new StringBuilder(pattern.substring(0, start));
        quoted.codePoints().forEach(code -> {
            boolean plain = code > 0x7f || Character.isLetterOrDigit(code);
            escaped.append(plain ? "" : "\\").appendCodePoint(code);
        });
        return escaped + (end < 0 ? "" : unquoted(pattern.substring(end + 2)));
    }
}
