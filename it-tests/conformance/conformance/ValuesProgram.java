package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values of any kind: what they are made of, and what they say they are. */
public final class ValuesProgram {
    private ValuesProgram() {}

    @Query
    static List<String> kinds(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Value value : all()) {
            out.add("" + value.isNull() + value.isString() + value.isBoolean() + value.isNumber() + value.isList()
                    + value.isObject());
        }
        return out;
    }

    @Query
    static List<String> parts(QueryCtx ctx) {
        Value value =
                Value.object().with("name", Value.of("x")).with("tags", Value.of(List.of(Value.of(1), Value.ofNull())));
        Value more = value.with("name", Value.of("y")).with("toString", Value.of(true));
        List<String> out = new ArrayList<>();
        out.add(value.get("name").asString() + more.get("name").asString());
        out.add("" + value.find("none").isPresent() + value.find("toString").isPresent()
                + more.find("toString").isPresent());
        out.add("" + value.get("tags").at(0).asInt()
                + value.get("tags").asList().size());
        out.add(value.get("tags").at(1).isNull() ? "null" : "value");
        out.add("" + more.get("toString").asBoolean());
        out.add("" + Value.of(2.5).asDouble());
        Optional<Value> name = value.find("name");
        out.add(name.map(Value::asString).orElse("nobody"));
        return out;
    }

    @Query
    static List<String> parsed(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of(
                "null",
                " [1, -0, 2.50,1e3, 1E-7,true,\tfalse\n] ",
                "{\"b\":1,\"10\":2,\"a\":{\"\":[]},\"9\":3,\"b\":4,\"__proto__\":5}",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83d\\ude00\\ud800\"",
                "12345678901234567890",
                "1e999",
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\" 1}",
                "'a'",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "nul",
                "NaN",
                "1 2",
                "\"a\nb\"",
                "\"\\x\"",
                "\"\\u00g0\"",
                "\"\\u00",
                "\u00a01",
                "[1]\u0000",
                "\"",
                "[")) {
            out.add(read(text));
        }
        return out;
    }

    private static String read(String text) {
        try {
            return Value.json(text).toJson();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Query
    static List<String> constants(QueryCtx ctx) {
        Value value = Value.json("""
                {"role": "user", "max": 10, "rate": -0.0, "tags": ["a b", null, true], "nested": {"10": 1, "9": []}}
                """);
        return List.of(
                value.toJson(),
                value.get("role").asString(),
                "" + value.fieldNames() + value.get("nested").fieldNames()
                        + Value.object().fieldNames(),
                "" + 1 / value.get("rate").asDouble(),
                "" + Value.json("[1,2]").at(1).asInt() + Value.json("{}").isObject(),
                Value.json("{\"__proto__\": 1}").fieldNames().get(0));
    }

    @Query
    static List<String> longs(QueryCtx ctx) {
        return List.of(
                "" + Value.of(Long.MAX_VALUE).asLong(),
                "" + Value.of(1L).isLong() + Value.of(1).isLong()
                        + Value.of("1").isLong());
    }

    @Query
    static boolean noLong(QueryCtx ctx) {
        return Value.of(1).asLong() == 1;
    }

    @Query
    static List<String> noNames(QueryCtx ctx) {
        return Value.of(List.of(Value.of(1))).fieldNames();
    }

    @Query
    static List<String> json(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        all().forEach(value -> out.add(value.toJson()));
        double[] numbers = {
            0.0,
            -0.0,
            0.1,
            -2.5,
            100,
            123456.789,
            1e20,
            123456789012345680000.0,
            1e21,
            1.5e300,
            1e-6,
            1.25e-7,
            5e-324,
            Double.MAX_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        };
        for (double number : numbers) {
            out.add(Value.of(number).toJson());
        }
        for (String text :
                List.of("", "\"\\/", "\b\f\n\r\t\u0001\u007F\u2028", "\u00E9\uD83D\uDE00", "\uD83D", "\uDE00x")) {
            out.add(Value.of(text).toJson());
        }
        out.add(Value.object()
                .with("b", Value.of(1))
                .with("10", Value.of(2))
                .with("01", Value.of(3))
                .with("9", Value.of(4))
                .with("4294967295", Value.of(5))
                .with("4294967294", Value.of(List.of(Value.of("x"), Value.ofNull())))
                .with("a \"", Value.object().with("c", Value.of(true)))
                .toJson());
        return out;
    }

    @Query
    static String noText(QueryCtx ctx) {
        return Value.of(1).asString();
    }

    @Query
    static String noTextButNull(QueryCtx ctx) {
        return Value.ofNull().asString();
    }

    @Query
    static boolean noBoolean(QueryCtx ctx) {
        return Value.of("true").asBoolean();
    }

    @Query
    static double noNumber(QueryCtx ctx) {
        return Value.of(true).asDouble();
    }

    @Query
    static int noInt(QueryCtx ctx) {
        return Value.of(1.5).asInt();
    }

    @Query
    static int negativeZero(QueryCtx ctx) {
        return Value.of(-0.0).asInt();
    }

    @Query
    static int tooLarge(QueryCtx ctx) {
        return Value.of(2147483648.0).asInt();
    }

    @Query
    static int noList(QueryCtx ctx) {
        return Value.object().asList().size();
    }

    @Query
    static boolean tooShort(QueryCtx ctx) {
        return Value.of(List.of(Value.ofNull())).at(1).isNull();
    }

    @Query
    static boolean noField(QueryCtx ctx) {
        return Value.object().get("name").isNull();
    }

    @Query
    static boolean noObject(QueryCtx ctx) {
        return Value.of(List.of()).find("name").isPresent();
    }

    @Query
    static boolean noObjectToExtend(QueryCtx ctx) {
        return named(Value.of("x")).isNull();
    }

    private static Value named(Value value) {
        return value.with("name", Value.of("y"));
    }

    private static List<Value> all() {
        return List.of(
                Value.ofNull(),
                Value.of("x"),
                Value.of(true),
                Value.of(1),
                Value.of(1.5),
                Value.of(List.of(Value.of(1))),
                Value.object());
    }
}
