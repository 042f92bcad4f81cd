package conformance;

import dev.convex4j.annotations.Discriminator;
import dev.convex4j.annotations.Int64;
import dev.convex4j.annotations.LiteralCase;
import dev.convex4j.annotations.Literals;
import dev.convex4j.annotations.Name;
import dev.convex4j.annotations.Query;
import dev.convex4j.annotations.SafeInteger;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of any kind that are read as records. */
public final class ReadValuesProgram {
    private ReadValuesProgram() {}

    @Literals(LiteralCase.KEBAB)
    enum Mood {
        VERY_GOOD,
        @Name("so-so")
        FAIR,
        bad
    }

    record Part(String name, Optional<Integer> count) {}

    record Whole(
            @Name("class") String category,
            double size,
            int number,
            boolean known,
            Mood mood,
            List<Part> parts,
            Optional<Part> best,
            Map<String, Integer> scores) {}

    record Numbers(
            short a,
            byte b,
            float c,
            @SafeInteger long d,
            @Int64 long e) {}

    @Discriminator("kind")
    sealed interface Shape {}

    record Circle(double radius) implements Shape {}

    @Name("box")
    record Rectangle(double width, double height) implements Shape {}

    record Holder(Shape shape, Value any) {}

    private static String whole(String json) {
        try {
            Whole whole = Value.json(json).as(Whole.class);
            StringBuilder text = new StringBuilder(whole.category() + whole.size() + whole.number() + whole.known());
            for (Part part : whole.parts()) {
                text.append(part.name()).append(part.count().orElse(-1));
            }
            return text
                    + whole.mood().name()
                    + whole.best().map(Part::name).orElse("none")
                    + whole.scores().get("x");
        } catch (IllegalStateException e) {
            return "" + e.getMessage();
        }
    }

    private static String shape(Value value) {
        try {
            Shape shape = value.as(Shape.class);
            if (shape instanceof Circle circle) {
                return "circle " + circle.radius();
            }
            return shape instanceof Rectangle box ? box.width() + "x" + box.height() : "?";
        } catch (IllegalStateException e) {
            return "" + e.getMessage();
        }
    }

    private static String numbers(Value a, Value d, Value e) {
        Value value = Value.object()
                .with("a", a)
                .with("b", Value.of(-128))
                .with("c", Value.of(0.5))
                .with("d", d)
                .with("e", e);
        try {
            Numbers numbers = value.as(Numbers.class);
            return numbers.a() + " " + numbers.b() + " " + (numbers.c() == 0.5f) + " " + numbers.d() + " "
                    + numbers.e();
        } catch (IllegalStateException failed) {
            return "" + failed.getMessage();
        }
    }

    private static String reason(boolean record) {
        try {
            throw record
                    ? new ConvexError(new Part("p", Optional.of(7)))
                    : new ConvexError(Value.json("{\"name\":\"q\",\"more\":1}"));
        } catch (ConvexError e) {
            Part part = e.data(Part.class);
            return part.name() + part.count().orElse(0);
        }
    }

    @Query
    static List<String> run(QueryCtx ctx) {
        List<String> lines = new ArrayList<>();
        String rest =
                ",\"known\":true,\"mood\":\"very-good\",\"parts\":[{\"name\":\"a\",\"count\":1},{\"name\":\"b\"}],\"scores\":{\"x\":5}}";
        lines.add(whole("{\"class\":\"c\",\"size\":1.5,\"number\":3" + rest));
        lines.add(whole(
                "{\"class\":\"c\",\"size\":2,\"number\":3,\"extra\":null,\"best\":{\"name\":\"z\",\"y\":2}" + rest));
        lines.add(whole("{\"class\":\"c\",\"size\":1.5,\"number\":3.5" + rest));
        lines.add(whole("{\"class\":\"c\",\"size\":1.5,\"number\":3e10" + rest));
        lines.add(whole("{\"class\":\"c\",\"size\":\"1\",\"number\":3" + rest));
        lines.add(whole("{\"class\":null,\"size\":1,\"number\":3" + rest));
        lines.add(whole("{\"category\":\"c\",\"size\":1,\"number\":3" + rest));
        lines.add(whole("{\"class\":\"c\",\"size\":1,\"number\":-0.0" + rest));
        lines.add(whole("{\"class\":\"c\",\"size\":1,\"number\":3,\"best\":null" + rest));
        lines.add(whole("{\"class\":\"c\",\"size\":1,\"number\":3,\"best\":{}" + rest));
        lines.add(whole(("{\"class\":\"c\",\"size\":1,\"number\":3" + rest).replace("very-good", "VERY_GOOD")));
        lines.add(whole(("{\"class\":\"c\",\"size\":1,\"number\":3" + rest).replace("very-good", "so-so")));
        lines.add(whole(("{\"class\":\"c\",\"size\":1,\"number\":3" + rest).replace("very-good", "bad")));
        lines.add(whole(("{\"class\":\"c\",\"size\":1,\"number\":3" + rest).replace("\"count\":1", "\"count\":0.5")));
        lines.add(whole(("{\"class\":\"c\",\"size\":1,\"number\":3" + rest).replace(":5}", ":\"5\"}")));
        lines.add(whole("[]"));
        lines.add(whole("null"));
        lines.add(shape(Value.json("{\"kind\":\"circle\",\"radius\":2}")));
        lines.add(shape(Value.json("{\"kind\":\"box\",\"width\":2,\"height\":3,\"depth\":4}")));
        lines.add(shape(Value.json("{\"kind\":\"rectangle\",\"width\":2,\"height\":3}")));
        lines.add(shape(Value.json("{\"width\":2,\"height\":3}")));
        lines.add(shape(Value.of("circle")));
        lines.add(numbers(Value.of(7), Value.of(9007199254740991.0), Value.of(5L)));
        lines.add(numbers(Value.of(70000), Value.of(1), Value.of(5L)));
        lines.add(numbers(Value.of(7), Value.of(9007199254740992.0), Value.of(5L)));
        lines.add(numbers(Value.of(7), Value.of(1), Value.of(5)));
        lines.add(numbers(Value.of(7), Value.of(1L), Value.of(5L)));
        Value holder = Value.object()
                .with("shape", Value.json("{\"kind\":\"circle\",\"radius\":1}"))
                .with("any", Value.of("text"));
        Holder held = holder.as(Holder.class);
        lines.add(held.any().asString() + (held.shape() instanceof Circle));
        lines.add(reason(true) + reason(false));
        return lines;
    }
}
