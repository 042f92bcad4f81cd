package dev.convex4j.it.fuzz;

import java.util.List;
import java.util.Locale;

/** Constants of the basic types (JLS 3.10), most of them at an edge. */
final class Literals {
    private static final List<String> INTS = List.of(
            "0",
            "1",
            "2",
            "3",
            "5",
            "7",
            "10",
            "31",
            "32",
            "33",
            "63",
            "64",
            "97",
            "127",
            "128",
            "255",
            "256",
            "1000",
            "32767",
            "32768",
            "65535",
            "65536",
            "16777217",
            "46341",
            "1_000_000",
            "0x7f",
            "0xff",
            "0xffff_ffff",
            "0b1011",
            "017",
            "0x8000_0000",
            "2147483647",
            "-2147483648",
            "-1",
            "-2",
            "-7",
            "-128",
            "-129",
            "-32768",
            "-32769",
            "Integer.MAX_VALUE",
            "Integer.MIN_VALUE");

    private static final List<String> LONGS = List.of(
            "0L",
            "1L",
            "2L",
            "-1L",
            "7L",
            "-7L",
            "31L",
            "63L",
            "64L",
            "65L",
            "2147483647L",
            "2147483648L",
            "-2147483648L",
            "-2147483649L",
            "4294967295L",
            "4294967296L",
            "9007199254740991L",
            "9007199254740993L",
            "-9007199254740993L",
            "9223372036854775807L",
            "-9223372036854775808L",
            "0xffff_ffff_ffff_ffffL",
            "0x7fffL",
            "0b1L",
            "1_000L",
            "0777L",
            "Long.MAX_VALUE",
            "Long.MIN_VALUE");

    private static final List<String> DOUBLES = List.of(
            "0.0",
            "-0.0",
            "1.0",
            "-1.0",
            "0.5",
            "1.5",
            "-2.5",
            "0.1",
            "3.0e-5",
            "1e-3",
            "9.999e-4",
            "1e7",
            "9999999.0",
            "1.0E16",
            "1e21",
            "123456789.125",
            "1e-7",
            "2147483647.0",
            "2147483648.0",
            "-2147483649.5",
            "4294967296.0",
            "9.007199254740993e15",
            "9.223372036854775807e18",
            "-9.3e18",
            "1e19",
            "1e100",
            "4.9E-324",
            "2.2250738585072014E-308",
            "1.7976931348623157E308",
            "-1.7976931348623157E308",
            "0x1.8p1",
            "5d",
            "1e23",
            "2e-3",
            "Double.NaN",
            "Double.POSITIVE_INFINITY",
            "Double.NEGATIVE_INFINITY",
            "Double.MIN_VALUE",
            "Double.MAX_VALUE");

    private static final List<String> FLOATS = List.of(
            "0f",
            "-0.0f",
            "1f",
            "-1f",
            "0.5f",
            "1.5f",
            "0.1f",
            "3.3f",
            "16777216f",
            "16777217f",
            "1e7f",
            "1e-3f",
            "1e10f",
            "2147483647f",
            "-2147483648f",
            "9.223372e18f",
            "1.4E-45f",
            "1.17549435E-38f",
            "3.4028235E38f",
            "-3.4028235E38f",
            "123456.79f",
            "0x1p-3f",
            "Float.NaN",
            "Float.POSITIVE_INFINITY",
            "Float.NEGATIVE_INFINITY",
            "Float.MIN_VALUE",
            "Float.MAX_VALUE");

    private static final List<String> CHARS = List.of(
            "'a'",
            "'b'",
            "'z'",
            "'A'",
            "'0'",
            "'9'",
            "' '",
            "'\\''",
            "'\"'",
            "'\\\\'",
            "'\\n'",
            "'\\t'",
            "'\\0'",
            "'\\u0000'",
            "'\\u007f'",
            "'\\u0080'",
            "'\\u00df'",
            "'\\u20ac'",
            "'\\ud83d'",
            "'\\udc00'",
            "'\\uffff'",
            "'$'");

    private static final List<String> STRINGS = List.of(
            "\"\"",
            "\"a\"",
            "\"b\"",
            "\"abc\"",
            "\"A\"",
            "\" x \"",
            "\"12\"",
            "\"-1\"",
            "\"\\\"\"",
            "\"\\\\\"",
            "\"line\\nbreak\"",
            "\"\\t\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"x\\ude00\"",
            "\"stra\\u00dfe\"",
            "\"${a}\"",
            "\"`\"",
            "\"*/\"",
            "\"null\"",
            "\"\\0\"",
            "\"'\"",
            "\"\\u20ac\"",
            "\"true\"");

    private static final List<String> TEXT_BLOCKS = List.of(
            "\"\"\"\nblock\"\"\"",
            "\"\"\"\na\n  b\n\"\"\"",
            "\"\"\"\n\"quoted\" \\\njoined\"\"\"",
            "\"\"\"\n${x} `\\t`\n\"\"\"");

    private static final int DIGITS = 1000;

    private Literals() {}

    static Node of(Type type, World world) {
        Dice dice = world.dice();
        return switch (type.kind()) {
            case BOOLEAN -> Node.leaf(type, dice.any("true", "false"));
            case INT -> signed(type, small(dice, integer(world)));
            case LONG -> signed(type, constant(dice.oneIn(4) ? dice.bits() + "L" : dice.of(LONGS), world, "1L"));
            case DOUBLE -> signed(type, decimal(world));
            case FLOAT -> signed(type, constant(dice.of(FLOATS), world, "1f"));
            case CHAR -> Node.leaf(type, dice.of(CHARS));
            case STRING ->
                Node.leaf(
                        type,
                        world.has(Feature.TEXT_BLOCKS) && dice.oneIn(12) ? dice.of(TEXT_BLOCKS) : dice.of(STRINGS));
            case BYTE -> narrowed(type, dice.oneIn(2) ? dice.between(-128, 127) : dice.any(0, 1, -1, 127, -128));
            case SHORT ->
                narrowed(type, dice.oneIn(2) ? dice.between(-32768, 32767) : dice.any(0, 1, -1, 32767, -32768));
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    /** A constant that an assignment narrows by itself. */
    static Node narrowable(Type type, Dice dice) {
        int most = type.kind() == Type.Kind.BYTE ? 127 : type.kind() == Type.Kind.SHORT ? 32767 : 65535;
        int least = type.kind() == Type.Kind.CHAR ? 0 : -most - 1;
        int value = dice.oneIn(3) ? dice.any(least, most, 0) : dice.between(least, most);
        return signed(Type.INT, String.valueOf(value));
    }

    private static String integer(World world) {
        return world.dice().oneIn(4)
                ? String.valueOf((int) world.dice().bits())
                : constant(world.dice().of(INTS), world, "1");
    }

    /** Small numbers make loops, indexes and shifts meet. */
    private static String small(Dice dice, String other) {
        return dice.oneIn(2) ? String.valueOf(dice.between(-3, 12)) : other;
    }

    private static String decimal(World world) {
        Dice dice = world.dice();
        if (dice.oneIn(3)) {
            return String.format(
                    Locale.ROOT, "%.3f", dice.between(-DIGITS * DIGITS, DIGITS * DIGITS) / (double) DIGITS);
        }
        return constant(dice.of(DOUBLES), world, "1.0");
    }

    /** The constants of classes are rows of the library. */
    private static String constant(String literal, World world, String otherwise) {
        return Character.isUpperCase(literal.charAt(0)) && !world.has(Feature.LIBRARY) ? otherwise : literal;
    }

    private static Node narrowed(Type type, int value) {
        return Node.expression(type, Precedence.UNARY, "(" + type.name() + ") " + value, List.of());
    }

    private static Node signed(Type type, String text) {
        return Node.expression(type, text.startsWith("-") ? Precedence.UNARY : Precedence.PRIMARY, text, List.of());
    }
}
