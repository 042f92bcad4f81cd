package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The methods of the boxes' classes. */
public final class NumberClassesProgram {
    private NumberClassesProgram() {}

    private static List<Integer> ints() {
        return List.of(0, 1, -1, 2, 7, -8, 100, 255, 65536, 2147483647, -2147483648, 1234567890);
    }

    private static List<Long> longs() {
        return List.of(
                0L, 1L, -1L, 255L, 4294967296L, -4294967297L, 1234567890123456789L, Long.MAX_VALUE, Long.MIN_VALUE);
    }

    private static List<Double> doubles() {
        return List.of(
                0.0,
                -0.0,
                0.5,
                -0.5,
                1.5,
                2.5,
                -2.5,
                0.49999999999999994,
                -0.49999999999999994,
                4503599627370497.5,
                1e17,
                -1e30,
                2.0,
                123.456,
                2147483647.5,
                9.3e18,
                Double.MIN_VALUE,
                Double.MIN_NORMAL,
                Double.MAX_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY);
    }

    private static List<Character> chars() {
        return List.of(
                'a', 'z', 'A', 'F', '0', '9', ' ', '\t', '\u001c', '\u00a0', '\u2007', '\u3000', '\u0660', '\u0669',
                '\u096f', '\u1946', '\uff19', '\uff21', '\uff5a', '\u00b2', '\u2460', '\u0000', '\ud7ff', '\ud800',
                '\udbff', '\udc00', '\udfff', '\uffff');
    }

    @Query
    static List<String> integers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int a : ints()) {
            Integer boxed = Integer.valueOf(a);
            out.add(boxed.byteValue() + " " + boxed.shortValue() + " " + boxed.intValue() + " " + boxed.longValue()
                    + " " + boxed.floatValue() + " " + boxed.doubleValue() + " " + boxed.toString() + " "
                    + boxed.hashCode());
            out.add(Integer.toString(a) + " " + Integer.hashCode(a) + " " + Integer.toBinaryString(a) + " "
                    + Integer.toOctalString(a) + " " + Integer.toHexString(a) + " " + Integer.toUnsignedString(a) + " "
                    + Integer.toUnsignedLong(a));
            out.add(Integer.signum(a) + " " + Integer.bitCount(a) + " " + Integer.numberOfLeadingZeros(a) + " "
                    + Integer.numberOfTrailingZeros(a) + " " + Integer.toString(a, 36) + " " + Integer.toString(a, 1));
            for (int b : ints()) {
                out.add(Integer.compare(a, b) + " " + boxed.compareTo(b) + " " + boxed.equals(b) + " "
                        + Integer.sum(a, b) + " " + Integer.min(a, b) + " " + Integer.max(a, b) + " "
                        + Integer.compareUnsigned(a, b));
            }
        }
        out.add("" + Integer.MAX_VALUE + Integer.MIN_VALUE + Integer.SIZE + Integer.BYTES + (Integer.MAX_VALUE + 1));
        return out;
    }

    @Query
    static List<String> longIntegers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long a : longs()) {
            Long boxed = Long.valueOf(a);
            out.add(boxed.byteValue() + " " + boxed.shortValue() + " " + boxed.intValue() + " " + boxed.longValue()
                    + " " + boxed.floatValue() + " " + boxed.doubleValue() + " " + boxed.toString() + " "
                    + boxed.hashCode());
            out.add(Long.toString(a) + " " + Long.hashCode(a) + " " + Long.toBinaryString(a) + " "
                    + Long.toOctalString(a) + " " + Long.toHexString(a) + " " + Long.toUnsignedString(a) + " "
                    + Long.toString(a, 36) + " " + Long.toString(a, 99));
            out.add(Long.signum(a) + " " + Long.bitCount(a) + " " + Long.numberOfLeadingZeros(a) + " "
                    + Long.numberOfTrailingZeros(a));
            for (long b : longs()) {
                out.add(Long.compare(a, b) + " " + boxed.compareTo(b) + " " + boxed.equals(b) + " " + Long.sum(a, b)
                        + " " + Long.min(a, b) + " " + Long.max(a, b) + " " + Long.compareUnsigned(a, b));
            }
        }
        out.add("" + Long.MAX_VALUE + Long.MIN_VALUE + Long.SIZE + Long.BYTES);
        return out;
    }

    @Query
    static List<String> smallIntegers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int a : ints()) {
            Byte b = Byte.valueOf((byte) a);
            Short s = Short.valueOf((short) a);
            out.add(b.byteValue() + " " + b.shortValue() + " " + b.intValue() + " " + b.longValue() + " "
                    + b.floatValue() + " "
                    + b.doubleValue() + " " + b.toString() + " " + b.hashCode() + " " + Byte.toString(b) + " "
                    + Byte.hashCode(b)
                    + " " + Byte.toUnsignedInt(b) + " " + Byte.toUnsignedLong(b));
            out.add(s.byteValue() + " " + s.shortValue() + " " + s.intValue() + " " + s.longValue() + " "
                    + s.floatValue() + " "
                    + s.doubleValue() + " " + s.toString() + " " + s.hashCode() + " " + Short.toString(s) + " "
                    + Short.hashCode(s)
                    + " " + Short.toUnsignedInt(s) + " " + Short.toUnsignedLong(s));
            for (int c : ints()) {
                out.add(Byte.compare(b, (byte) c) + " " + b.compareTo((byte) c) + " " + b.equals((byte) c) + " "
                        + Short.compare(s, (short) c) + " " + s.compareTo((short) c) + " " + s.equals((short) c));
            }
        }
        out.add("" + Byte.MAX_VALUE + Byte.MIN_VALUE + Byte.SIZE + Byte.BYTES);
        out.add("" + Short.MAX_VALUE + Short.MIN_VALUE + Short.SIZE + Short.BYTES);
        return out;
    }

    @Query
    static List<String> doubleNumbers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (double a : doubles()) {
            Double boxed = Double.valueOf(a);
            out.add(boxed.byteValue() + " " + boxed.shortValue() + " " + boxed.intValue() + " " + boxed.longValue()
                    + " " + boxed.floatValue() + " " + boxed.doubleValue() + " " + boxed.toString() + " "
                    + boxed.hashCode());
            out.add(Double.toString(a) + " " + Double.hashCode(a) + " " + Double.doubleToLongBits(a) + " "
                    + Double.longBitsToDouble(Double.doubleToLongBits(a) + 1) + " " + boxed.isNaN() + Double.isNaN(a)
                    + boxed.isInfinite() + Double.isInfinite(a) + Double.isFinite(a));
            for (double b : doubles()) {
                out.add(Double.compare(a, b) + " " + boxed.compareTo(b) + " " + boxed.equals(b) + " " + Double.sum(a, b)
                        + " " + Double.min(a, b) + " " + Double.max(a, b));
            }
        }
        out.add(Double.MAX_VALUE + " " + Double.MIN_VALUE + " " + Double.MIN_NORMAL + " " + Double.NaN
                + Double.POSITIVE_INFINITY + Double.NEGATIVE_INFINITY);
        return out;
    }

    @Query
    static List<String> floatNumbers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (double d : doubles()) {
            float a = (float) d;
            Float boxed = Float.valueOf(a);
            out.add(boxed.byteValue() + " " + boxed.shortValue() + " " + boxed.intValue() + " " + boxed.longValue()
                    + " " + boxed.floatValue() + " " + boxed.doubleValue() + " " + boxed.toString() + " "
                    + boxed.hashCode());
            out.add(Float.toString(a) + " " + Float.hashCode(a) + " " + Float.floatToIntBits(a) + " "
                    + Float.intBitsToFloat(Float.floatToIntBits(a) + 1) + " " + boxed.isNaN() + Float.isNaN(a)
                    + boxed.isInfinite() + Float.isInfinite(a) + Float.isFinite(a));
            for (double e : doubles()) {
                float b = (float) e;
                out.add(Float.compare(a, b) + " " + boxed.compareTo(b) + " " + boxed.equals(b) + " " + Float.sum(a, b)
                        + " " + Float.min(a, b) + " " + Float.max(a, b));
            }
        }
        out.add(Float.MAX_VALUE + " " + Float.MIN_VALUE + " " + Float.MIN_NORMAL + " " + Float.NaN
                + Float.POSITIVE_INFINITY + Float.NEGATIVE_INFINITY);
        return out;
    }

    @Query
    static List<String> characters(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (char a : chars()) {
            Character boxed = Character.valueOf(a);
            out.add(boxed.charValue()
                    + boxed.toString()
                    + Character.toString(a)
                    + boxed.hashCode()
                    + Character.hashCode(a));
            out.add("" + Character.isDigit(a) + Character.isWhitespace(a) + Character.isSurrogate(a)
                    + Character.isHighSurrogate(a)
                    + Character.isLowSurrogate(a) + Character.digit(a, 10) + Character.digit(a, 16)
                    + Character.digit(a, 36)
                    + Character.digit(a, 2) + Character.digit(a, 37));
            for (char b : chars()) {
                out.add(Character.compare(a, b) + " " + boxed.compareTo(b) + " " + boxed.equals(b));
            }
        }
        out.add("" + Character.MAX_VALUE + Character.MIN_VALUE + Character.SIZE + Character.BYTES
                + (Character.MAX_VALUE + 1));
        return out;
    }

    /** Every character of the basic plane. */
    @Query
    static List<String> everyCharacter(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 65536; i++) {
            char c = (char) i;
            if (Character.isDigit(c) || Character.isWhitespace(c) || Character.digit(c, 36) >= 0) {
                out.add(i + " " + Character.isDigit(c) + Character.isWhitespace(c) + Character.digit(c, 36));
            }
        }
        return out;
    }

    @Query
    static List<String> booleans(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (boolean a : List.of(true, false)) {
            Boolean boxed = Boolean.valueOf(a);
            out.add(boxed.toString() + Boolean.toString(a) + boxed.booleanValue());
            for (boolean b : List.of(Boolean.TRUE, Boolean.FALSE)) {
                out.add("" + Boolean.compare(a, b) + boxed.compareTo(b) + Boolean.logicalAnd(a, b)
                        + Boolean.logicalOr(a, b) + Boolean.logicalXor(a, b));
            }
        }
        for (String text : List.of("true", "TRUE", "tRuE", "false", "", " true", "truE\u0130")) {
            out.add("" + Boolean.parseBoolean(text));
        }
        return out;
    }

    @Query
    static List<String> parsed(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("0", "-0", "+7", "-2147483648", "2147483647", "007", "\u0661\u0662", "\uff11")) {
            out.add(Integer.parseInt(text) + " " + Integer.valueOf(text) + " " + Long.parseLong(text) + " "
                    + Long.valueOf(text));
        }
        for (String text : List.of("7f", "-7F", "+1e", "\uff21", "0")) {
            out.add(Integer.parseInt(text, 16) + " " + Integer.valueOf(text, 16) + " " + Long.parseLong(text, 16) + " "
                    + Long.valueOf(text, 16));
        }
        out.add("" + Long.parseLong("9223372036854775807") + Long.parseLong("-9223372036854775808"));
        for (String text : List.of(
                "0",
                "-0",
                "1.5",
                "+.5",
                "5.",
                " 1e3\t",
                "1E-400",
                "1e400",
                "-1e400",
                "NaN",
                "-NaN",
                "Infinity",
                "-Infinity",
                "+Infinity",
                "1d",
                "1.5f",
                "2D",
                "3F",
                "0.1",
                "4.9e-324",
                "2.4703282292062328e-324",
                "0x1p3",
                "-0X.8P+1f",
                " 0x1.fffffffffffffp1023 ",
                "0x1.fffffffffffff8p1023",
                "0x1.00000000000008p0",
                "0x1.000000000000080000000000001p0",
                "0x1p-1074",
                "0x1p-1075",
                "0x1.8p-1075",
                "0x3p-1075",
                "0x1p-99999",
                "0xA.p99999d",
                "-0x0p0",
                "123456789012345678901234567890")) {
            out.add(Double.parseDouble(text) + " " + Double.valueOf(text));
        }
        return out;
    }

    @Query
    static String unreadable0(QueryCtx ctx) {
        return "" + Integer.parseInt("");
    }

    @Query
    static String unreadable1(QueryCtx ctx) {
        return "" + Integer.parseInt("+");
    }

    @Query
    static String unreadable2(QueryCtx ctx) {
        return "" + Integer.parseInt("-");
    }

    @Query
    static String unreadable3(QueryCtx ctx) {
        return "" + Integer.parseInt("1a");
    }

    @Query
    static String unreadable4(QueryCtx ctx) {
        return "" + Integer.parseInt(" 1");
    }

    @Query
    static String unreadable5(QueryCtx ctx) {
        return "" + Integer.parseInt("2147483648");
    }

    @Query
    static String unreadable6(QueryCtx ctx) {
        return "" + Integer.parseInt("-2147483649");
    }

    @Query
    static String unreadable7(QueryCtx ctx) {
        return "" + Integer.parseInt("1_0");
    }

    @Query
    static String unreadable8(QueryCtx ctx) {
        return "" + Integer.parseInt("8", 8);
    }

    @Query
    static String unreadable9(QueryCtx ctx) {
        return "" + Long.parseLong("9223372036854775808");
    }

    @Query
    static String unreadable10(QueryCtx ctx) {
        return "" + Long.parseLong("1L");
    }

    @Query
    static String unreadable11(QueryCtx ctx) {
        return "" + Long.parseLong("");
    }

    @Query
    static String unreadable12(QueryCtx ctx) {
        return "" + Integer.parseInt("\ud835\udfce");
    }

    @Query
    static String unreadable13(QueryCtx ctx) {
        return "" + Double.parseDouble("");
    }

    @Query
    static String unreadable14(QueryCtx ctx) {
        return "" + Double.parseDouble("  ");
    }

    @Query
    static String unreadable15(QueryCtx ctx) {
        return "" + Double.parseDouble("1,5");
    }

    @Query
    static String unreadable16(QueryCtx ctx) {
        return "" + Double.parseDouble("abc");
    }

    @Query
    static String unreadable17(QueryCtx ctx) {
        return "" + Double.parseDouble("1e");
    }

    @Query
    static String unreadable18(QueryCtx ctx) {
        return "" + Double.parseDouble(".");
    }

    @Query
    static String unreadable19(QueryCtx ctx) {
        return "" + Double.parseDouble("inf");
    }

    @Query
    static String unreadable20(QueryCtx ctx) {
        return "" + Double.parseDouble("1 2");
    }

    @Query
    static String unreadable21(QueryCtx ctx) {
        return "" + Double.parseDouble("0x10") + Double.parseDouble("0xp1");
    }

    @Query
    static String unreadable22(QueryCtx ctx) {
        return "" + Double.parseDouble("\u0661");
    }

    @Query
    static String unreadable23(QueryCtx ctx) {
        return "" + Double.parseDouble("1\u00a0");
    }

    private static String read(Supplier<String> text) {
        try {
            return text.get();
        } catch (NumberFormatException wrong) {
            return wrong.toString();
        }
    }

    @Query
    static List<String> readingNothing(QueryCtx ctx) {
        Map<String, String> texts = new HashMap<>();
        texts.put("a", "12");
        texts.put("b", "TRUE");
        List<String> out = new ArrayList<>();
        for (String key : List.of("a", "b", "c")) {
            String text = texts.get(key);
            out.add(read(() -> "" + Integer.parseInt(text)));
            out.add(read(() -> "" + Integer.valueOf(text)));
            out.add(read(() -> "" + Long.parseLong(text)));
            out.add(read(() -> "" + Long.valueOf(text, 16)));
            out.add("" + Boolean.parseBoolean(text) + Boolean.valueOf(text));
        }
        return out;
    }
}
