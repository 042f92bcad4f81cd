package dev.convex4j.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a {@link Value} as JavaScript's {@code JSON.stringify} does. */
final class JsonText {
    private static final long MAX_INDEX = 0xFFFF_FFFEL;

    private JsonText() {}

    static String of(Value value) {
        if (value instanceof Values.Text text) {
            return quoted(text.text());
        } else if (value instanceof Values.Float64 number) {
            return Double.isFinite(number.number()) ? number(number.number()) : "null";
        } else if (value instanceof Values.Items list) {
            return list.items().stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof Values.Fields object) {
            return object.fields().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(INDEXES_FIRST))
                    .map(field -> quoted(field.getKey()) + ":" + of(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof Values.Int64) {
            throw new IllegalStateException("JSON has no 64-bit integers");
        }
        return value.toString();
    }

    /** JavaScript keeps fields whose names are whole numbers before all others, by their size. */
    static final Comparator<String> INDEXES_FIRST = Comparator.comparingLong(JsonText::index);

    private static long index(String name) {
        if (!name.matches("0|[1-9][0-9]{0,9}")) {
            return Long.MAX_VALUE;
        }
        long index = Long.parseLong(name);
        return index <= MAX_INDEX ? index : Long.MAX_VALUE;
    }

    /** The shortest decimal text that leads back to the number, with an exponent only from 1e21 and below 1e-6 on. */
    private static String number(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal decimal = shortest(Math.abs(number));
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        String sign = number < 0 ? "-" : "";
        if (point > 21 || point <= -6) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            int exponent = point - 1;
            return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
        } else if (point >= digits.length()) {
            return sign + digits + "0".repeat(point - digits.length());
        } else if (point > 0) {
            return sign + digits.substring(0, point) + "." + digits.substring(point);
        }
        return sign + "0." + "0".repeat(-point) + digits;
    }

    /** Java writes two digits even where one is enough: 4.9E-324. */
    private static BigDecimal shortest(double number) {
        BigDecimal decimal = new BigDecimal(Double.toString(number));
        BigDecimal oneDigit = decimal.round(new MathContext(1));
        return (oneDigit.doubleValue() == number ? oneDigit : decimal).stripTrailingZeros();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        List<Integer> codePoints = text.codePoints().boxed().toList();
        for (int codePoint : codePoints) {
            json.append(escaped(codePoint));
        }
        return json.append('"').toString();
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
                yield codePoint < ' ' || half ? String.format("\\u%04x", codePoint) : Character.toString(codePoint);
            }
        };
    }
}
