package conformance;

import dev.convex4j.annotations.Discriminator;
import dev.convex4j.annotations.Int64;
import dev.convex4j.annotations.Literal;
import dev.convex4j.annotations.Query;
import dev.convex4j.annotations.SafeInteger;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the records hold that values of any kind are read as. */
public final class ReadPartsProgram {
    private ReadPartsProgram() {}

    record Longs(
            List<@Int64 Long> all,
            Optional<@Int64 Long> one,
            Map<String, @Int64 Long> named,
            List<List<@Int64 Long>> deep) {}

    record Scores(Map<String, Integer> points) {}

    record Holes(
            List<@Nullable String> names,
            Map<String, @Nullable Integer> ages,
            @Nullable List<String> all,
            @Nullable @Int64 Long big) {}

    record Safe(@SafeInteger long id, Optional<@SafeInteger Long> next) {}

    enum Level {
        @Literal(0)
        NONE,
        @Literal(1.5)
        SOME,
        @Literal(bool = true)
        ALL
    }

    record Leveled(Level level) {}

    sealed interface Shape {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    @Discriminator("kind")
    sealed interface Event {}

    sealed interface Change extends Event {}

    record Added(String name) implements Change {}

    record Removed(String name) implements Change {}

    record Seen(int times) implements Event {}

    @Discriminator("kind")
    sealed interface Step extends Event {}

    record Walk(int far) implements Step {}

    record Text(String text) {}

    record Named(String text, Optional<String> more) {}

    record Any(Value text) {}

    record Full(
            List<@Int64 Long> all,
            Map<String, Integer> points,
            @Nullable String none,
            Optional<Text> part,
            Shape shape,
            Level level,
            @SafeInteger long id,
            float half) {}

    record Less(
            Map<String, Value> points,
            List<Value> all,
            Circle shape,
            double id,
            Value none,
            Level level,
            Optional<Text> part,
            double half) {}

    private static Value longs(Value one, Value two) {
        return Value.object()
                .with("all", Value.of(List.of(one, two)))
                .with("one", two)
                .with("named", Value.object().with("x", one))
                .with("deep", Value.of(List.of(Value.of(List.of(one)))));
    }

    private static String longs(Value value) {
        try {
            Longs longs = value.as(Longs.class);
            long sum = 0;
            for (long each : longs.all()) {
                sum += each;
            }
            for (long each : longs.named().values()) {
                sum += each;
            }
            return sum + " " + longs.one().map(one -> one + 1).orElse(-1L) + " "
                    + longs.deep().get(0).get(0);
        } catch (IllegalStateException e) {
            return e.getMessage() + (e.getCause() == null);
        }
    }

    @Query
    static List<String> integers(QueryCtx ctx) {
        List<String> lines = new ArrayList<>();
        lines.add(longs(longs(Value.of(9007199254740993L), Value.of(5L))));
        lines.add(longs(longs(Value.of(5), Value.of(5L))));
        lines.add(longs(longs(Value.of(5L), Value.of(5))));
        lines.add(longs(Value.json("{\"all\":[],\"named\":{},\"deep\":[[]]}")));
        lines.add(longs(Value.json("{\"all\":[],\"named\":{},\"deep\":[5]}")));
        return lines;
    }

    @Query
    static List<String> maps(QueryCtx ctx) {
        Scores scores = Value.json("{\"points\":{\"b\":1,\"10\":2,\"a\":3,\"9\":4,\"B\":5}}")
                .as(Scores.class);
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : scores.points().entrySet()) {
            lines.add(entry.getKey() + entry.getValue());
        }
        scores.points().forEach((key, value) -> lines.add(key + value));
        return lines;
    }

    private static String holes(String json) {
        try {
            Holes holes = Value.json(json).as(Holes.class);
            StringBuilder text = new StringBuilder();
            for (String name : holes.names()) {
                text.append(name == null ? "-" : name);
            }
            for (Integer age : holes.ages().values()) {
                text.append(age == null ? -1 : age);
            }
            List<String> all = holes.all();
            return text.append(all == null ? -2 : all.size())
                    .append(holes.big() == null)
                    .toString();
        } catch (IllegalStateException e) {
            return "" + e.getMessage();
        }
    }

    @Query
    static List<String> nulls(QueryCtx ctx) {
        List<String> lines = new ArrayList<>();
        lines.add(holes("{\"names\":[\"a\",null],\"ages\":{\"z\":1,\"y\":null},\"all\":null,\"big\":null}"));
        lines.add(holes("{\"names\":[],\"ages\":{},\"all\":[\"x\"],\"big\":null}"));
        lines.add(holes("{\"names\":[],\"ages\":{},\"all\":[null],\"big\":null}"));
        lines.add(holes("{\"names\":[1],\"ages\":{},\"all\":[],\"big\":null}"));
        lines.add(holes("{\"names\":[],\"ages\":{\"a\":1.5},\"all\":[],\"big\":null}"));
        lines.add(holes("{\"names\":[],\"ages\":{},\"big\":null}"));
        lines.add(holes("{\"names\":null,\"ages\":{},\"all\":[],\"big\":null}"));
        return lines;
    }

    private static String level(Value value) {
        try {
            return Value.object().with("level", value).as(Leveled.class).level().name();
        } catch (IllegalStateException e) {
            return "" + e.getMessage();
        }
    }

    @Query
    static List<String> literals(QueryCtx ctx) {
        List<String> lines = new ArrayList<>();
        lines.add(level(Value.of(0)));
        lines.add(level(Value.of(-0.0)));
        lines.add(level(Value.of(1.5)));
        lines.add(level(Value.of(true)));
        lines.add(level(Value.of(false)));
        lines.add(level(Value.of("NONE")));
        lines.add(level(Value.of(0L)));
        return lines;
    }

    private static String circle(String json) {
        try {
            return "" + Value.json(json).as(Circle.class).radius();
        } catch (IllegalStateException e) {
            return "" + e.getMessage();
        }
    }

    private static String event(String json) {
        try {
            Event event = Value.json(json).as(Event.class);
            if (event instanceof Added added) {
                return "added " + added.name();
            } else if (event instanceof Removed removed) {
                return "removed " + removed.name();
            } else if (event instanceof Walk walk) {
                return "walk " + walk.far();
            }
            return event instanceof Seen seen ? "seen " + seen.times() : "?";
        } catch (IllegalStateException e) {
            return "" + e.getMessage();
        }
    }

    private static String change(String json) {
        try {
            Change change = Value.json(json).as(Change.class);
            return change instanceof Added added ? "added " + added.name() : "other";
        } catch (IllegalStateException e) {
            return "" + e.getMessage();
        }
    }

    @Query
    static List<String> unions(QueryCtx ctx) {
        List<String> lines = new ArrayList<>();
        lines.add(circle("{\"radius\":2}"));
        lines.add(circle("{\"radius\":2,\"type\":\"square\"}"));
        lines.add(circle("{\"radius\":2,\"type\":\"circle\"}"));
        lines.add(event("{\"name\":\"a\",\"kind\":\"added\"}"));
        lines.add(event("{\"name\":\"a\",\"type\":\"added\"}"));
        lines.add(event("{\"name\":\"a\",\"kind\":\"removed\"}"));
        lines.add(event("{\"times\":3,\"kind\":\"seen\"}"));
        lines.add(event("{\"far\":3,\"kind\":\"walk\"}"));
        lines.add(event("{\"far\":3,\"type\":\"walk\"}"));
        lines.add(change("{\"name\":\"a\",\"kind\":\"added\"}"));
        lines.add(change("{\"name\":\"a\",\"type\":\"added\"}"));
        lines.add(change("{\"times\":3,\"kind\":\"seen\"}"));
        return lines;
    }

    private static String text(ConvexError error) {
        try {
            throw error;
        } catch (ConvexError e) {
            try {
                return e.data(Text.class).text() + e.data(Any.class).text().isString();
            } catch (IllegalStateException other) {
                return "" + other.getMessage();
            }
        }
    }

    private static String named(ConvexError error) {
        try {
            throw error;
        } catch (ConvexError e) {
            try {
                Named named = e.data(Named.class);
                return named.text() + named.more().orElse("no");
            } catch (IllegalStateException other) {
                return "" + other.getMessage();
            }
        }
    }

    private static String shape(ConvexError error) {
        try {
            throw error;
        } catch (ConvexError e) {
            try {
                Shape shape = e.data(Shape.class);
                return shape instanceof Square square ? "square " + square.side() : "other";
            } catch (IllegalStateException other) {
                return "" + other.getMessage();
            }
        }
    }

    @Query
    static List<String> errors(QueryCtx ctx) {
        List<String> lines = new ArrayList<>();
        lines.add(text(new ConvexError(new Text("x"))));
        lines.add(text(new ConvexError(new Named("y", Optional.empty()))));
        lines.add(text(new ConvexError(new Any(Value.of("z")))));
        lines.add(text(new ConvexError(new Any(Value.of(3)))));
        lines.add(text(new ConvexError("text")));
        lines.add(text(new ConvexError(Value.ofNull())));
        lines.add(named(new ConvexError(new Text("x"))));
        lines.add(named(new ConvexError(new Named("y", Optional.empty()))));
        lines.add(named(new ConvexError(new Named("y", Optional.of("more")))));
        lines.add(shape(new ConvexError(new Square(2))));
        lines.add(shape(new ConvexError(new Circle(2))));
        lines.add(shape(new ConvexError(new Text("circle"))));
        lines.add(shape(new ConvexError(Value.json("{\"side\":4,\"type\":\"square\"}"))));
        return lines;
    }

    @Query
    static List<String> errorsWithAll(QueryCtx ctx) {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put("b", 1);
        points.put("a", 2);
        List<String> lines = new ArrayList<>();
        try {
            throw new ConvexError(new Full(
                    List.of(5L),
                    points,
                    null,
                    Optional.of(new Text("t")),
                    new Circle(3),
                    Level.SOME,
                    9007199254740991L,
                    0.5f));
        } catch (ConvexError e) {
            Less less = e.data(Less.class);
            lines.addAll(less.points().keySet());
            lines.add("" + less.points().get("a").asInt() + less.all().get(0).asLong());
            lines.add("" + less.shape().radius() + less.id() + less.none().isNull());
            lines.add(less.level().name() + less.part().map(Text::text).orElse("none") + less.half());
            Full full = e.data(Full.class);
            lines.add("" + full.points().get("b"));
            lines.add("" + full.all().get(0) + full.id() + (full.none() == null) + (full.half() == 0.5f));
        }
        try {
            throw new ConvexError(Value.json("{\"id\":3,\"next\":4}"));
        } catch (ConvexError e) {
            Safe safe = e.data(Safe.class);
            lines.add("" + (safe.id() + 1) + safe.next().map(next -> next + 1).orElse(0L));
        }
        return lines;
    }
}
