package conformance;

import dev.convex4j.annotations.Int64;
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

/** What errors carry, read as what catches them declares. */
public final class ThrownValuesProgram {
    private ThrownValuesProgram() {}

    record Numbers(
            List<@SafeInteger Long> safe,
            List<@Int64 Long> big,
            Map<String, @SafeInteger Long> byName,
            List<List<@SafeInteger Long>> nested,
            Optional<List<@SafeInteger Long>> maybe,
            Optional<@SafeInteger Long> one) {}

    record Read(Value safe, Value big, Value byName, Value nested, Optional<Value> maybe, Optional<Value> one) {}

    record Picture(String name, byte[] content) {}

    record Named(String name) {}

    record AnyContent(Value content) {}

    private static Numbers numbers(Optional<List<Long>> maybe) {
        Map<String, Long> byName = new LinkedHashMap<>();
        byName.put("a", 5L);
        return new Numbers(
                List.of(1L, -2L), List.of(3L), byName, List.of(List.of(4L), List.of()), maybe, Optional.of(6L));
    }

    private static String kind(Value value) {
        return value.isNumber() ? "number" : value.isLong() ? "int64" : value.isList() ? "list" : "other";
    }

    private static List<String> kinds(Optional<List<Long>> maybe) {
        List<String> out = new ArrayList<>();
        try {
            throw new ConvexError(numbers(maybe));
        } catch (ConvexError e) {
            Read read = e.data(Read.class);
            read.safe().asList().forEach(item -> out.add(kind(item)));
            read.big().asList().forEach(item -> out.add(kind(item)));
            out.add(kind(read.byName().get("a")));
            read.nested()
                    .asList()
                    .forEach(item -> out.add(kind(item) + item.asList().size()));
            out.add(kind(read.nested().at(0).at(0)));
            out.add(read.maybe().map(items -> kind(items.at(0))).orElse("absent"));
            out.add(read.one().map(ThrownValuesProgram::kind).orElse("absent"));
        }
        return out;
    }

    @Query
    static List<String> ofLongs(QueryCtx ctx) {
        List<String> out = new ArrayList<>(kinds(Optional.empty()));
        out.addAll(kinds(Optional.of(List.of(7L))));
        return out;
    }

    @Query
    static List<String> ofBytes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        try {
            throw new ConvexError(new Picture("a", new byte[] {1, 2}));
        } catch (ConvexError e) {
            out.add(e.data(Named.class).name());
            Value content = e.data(AnyContent.class).content();
            out.add("" + content.isObject() + content.isList() + content.isString() + content.isNull());
            try {
                content.asString();
                out.add("?");
            } catch (IllegalStateException wrong) {
                out.add(wrong.getMessage());
            }
        }
        return out;
    }
}
