package dev.convex4j.processor.typescript;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes values safe for where they land: strings, template texts, regular expressions, property names, comments. No text
 * can end what it stands in, none needs more than UTF-8, and none shows as something else than it is.
 */
final class Escapes {
    private static final int LEAST_PLAIN_EXPONENT = -7;
    private static final int GREATEST_PLAIN_EXPONENT = 21;
    private static final int GREATEST_PRECISION = 17;

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
    private static final Pattern SCRIPT_TAG = Pattern.compile("<(?=/?script|!--)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGEX_FLAGS = Pattern.compile("[dgimsuvy]*");

    private Escapes() {}

    /** A string literal, in the quotes that need fewer escapes. */
    static String string(String value) {
        long doubles = value.chars().filter(c -> c == '"').count();
        long singles = value.chars().filter(c -> c == '\'').count();
        char quote = doubles > singles ? '\'' : '"';
        return quote + characters(value, quote) + quote;
    }

    /** The text of a template literal between its interpolations. */
    static String template(String text) {
        return characters(text, '`').replace("${", "\\${");
    }

    /** The name of a property where it is declared: bare, in quotes, or in brackets where it would mean the prototype. */
    static String propertyName(String name) {
        if (name.equals("__proto__")) {
            return "[\"__proto__\"]";
        }
        return fieldName(name);
    }

    /** The name of a field of a type or pattern: bare, or in quotes. */
    static String fieldName(String name) {
        return Names.isBareKey(name) ? name : string(name);
    }

    static String regex(String pattern, String flags) {
        if (!REGEX_FLAGS.matcher(flags).matches()) {
            throw new IllegalArgumentException("not flags of a regular expression: " + flags);
        }
        StringBuilder sortedFlags = new StringBuilder();
        flags.chars().sorted().forEach(sortedFlags::appendCodePoint);
        return "/" + regexPattern(pattern) + "/" + sortedFlags;
    }

    static String regexPattern(String pattern) {
        if (pattern.isEmpty()) {
            return "(?:)";
        }
        StringBuilder out = new StringBuilder();
        boolean escaped = false;
        for (int codePoint : pattern.codePoints().toArray()) {
            if (codePoint == '/' && !escaped) {
                out.append("\\/");
            } else if (needsEscape(codePoint)) {
                // Of an escaped line break, the backslash is already there.
                String escape = escape(codePoint);
                out.append(escaped ? escape.substring(1) : escape);
            } else {
                out.appendCodePoint(codePoint);
            }
            escaped = codePoint == '\\' && !escaped;
        }
        return out.toString();
    }

    /** A finite number other than negative zero in the shortest form that reads back as the same number. */
    static String number(double value) {
        if (!Double.isFinite(value) || (value == 0 && 1 / value < 0)) {
            throw new IllegalArgumentException("no number literal: " + value);
        }
        BigDecimal shortest = shortest(value).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - shortest.scale();
        String sign = value < 0 ? "-" : "";
        if (exponent <= LEAST_PLAIN_EXPONENT + 1 || exponent > GREATEST_PLAIN_EXPONENT) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return sign + digits.charAt(0) + fraction + "e" + (exponent - 1);
        }
        return shortest.toPlainString();
    }

    /** {@link Double#toString} gives the shortest form only since JDK 19. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int precision = 1; precision < GREATEST_PRECISION; precision++) {
            BigDecimal rounded = exact.round(new MathContext(precision));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(GREATEST_PRECISION));
    }

    /** The lines of a comment's text, none of which can end the comment. */
    static List<String> commentLines(String text) {
        return LINE_BREAK.splitAsStream(text).map(Escapes::commentLine).toList();
    }

    private static String commentLine(String line) {
        StringBuilder out = new StringBuilder();
        line.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append(' ');
            } else if (needsEscape(c)) {
                out.append(escape(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return SCRIPT_TAG
                .matcher(out.toString().replace("*/", "*\\/"))
                .replaceAll("<\\\\")
                .stripTrailing();
    }

    private static String characters(String value, char quote) {
        StringBuilder out = new StringBuilder();
        value.codePoints().forEach(c -> {
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (needsEscape(c)) {
                out.append(escape(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return SCRIPT_TAG.matcher(out).replaceAll("\\\\u003c");
    }

    /** Control characters, line ends, lone surrogates and whatever reorders or hides the text around it. */
    private static boolean needsEscape(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Joiners are part of emoji and of words in some scripts.
            case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D && codePoint <= 0xFFFF;
            default -> false;
        };
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> String.format("\\u%04x", codePoint);
        };
    }
}
