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
