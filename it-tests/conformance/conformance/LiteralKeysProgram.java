package conformance;

import dev.convex4j.annotations.Literal;
import dev.convex4j.annotations.Name;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enums whose constants are literals that are no keys of objects, or not those they look like. */
public final class LiteralKeysProgram {
    private LiteralKeysProgram() {}

    enum Weight {
        @Literal(1e-7)
        TINY("tiny"),
        @Literal(-0.0)
        NONE("none"),
        @Literal(0.5)
        HALF("half"),
        @Literal(1e21)
        HUGE("huge");

        private final String text;

        Weight(String text) {
            this.text = text;
        }
    }

    enum Simple {
        @Literal(0.25)
        QUARTER("quarter"),
        @Literal(-3)
        MINUS("minus"),
        @Literal(1e14)
        MANY("many");

        private final String text;

        Simple(String text) {
            this.text = text;
        }
    }

    enum Mixed {
        @Literal(1)
        NUMBER("a number"),
        @Literal(text = "1")
        TEXT("a text");

        private final String text;

        Mixed(String text) {
            this.text = text;
        }
    }

    enum Property {
        @Name("__proto__")
        PROTO("proto"),
        @Name("constructor")
        CONSTRUCTOR("constructed");

        private final String text;

        Property(String text) {
            this.text = text;
        }
    }

    record Holder(
            Optional<Weight> weight, Optional<Simple> simple, Optional<Mixed> mixed, Optional<Property> property) {}

    private static String read(String name, Value value) {
        try {
            Holder holder = Value.object().with(name, value).as(Holder.class);
            return holder.weight().map(weight -> weight.name() + weight.text).orElse("")
                    + holder.simple().map(simple -> simple.name() + simple.text).orElse("")
                    + holder.mixed().map(mixed -> mixed.name() + mixed.text).orElse("")
                    + holder.property()
                            .map(property -> property.name() + property.text)
                            .orElse("");
        } catch (IllegalStateException e) {
            return "" + e.getMessage();
        }
    }

    @Query
    static List<String> run(QueryCtx ctx) {
        List<String> lines = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            lines.add(weight.ordinal() + weight.name() + weight.text);
        }
        for (Simple simple : Simple.values()) {
            lines.add(simple.ordinal() + simple.name() + simple.text);
        }
        for (Mixed mixed : Mixed.values()) {
            lines.add(mixed.ordinal() + mixed.name() + mixed.text + (mixed == Mixed.NUMBER));
        }
        for (Property property : Property.values()) {
            lines.add(property.ordinal() + property.name() + property.text);
        }
        lines.add(read("weight", Value.of(0.0000001)));
        lines.add(read("weight", Value.of(0.0)));
        lines.add(read("weight", Value.of(0.5)));
        lines.add(read("weight", Value.of(1e21)));
        lines.add(read("simple", Value.of(0.25)));
        lines.add(read("simple", Value.of(-3.0)));
        lines.add(read("simple", Value.of(100000000000000.0)));
        lines.add(read("mixed", Value.of(1.0)));
        lines.add(read("mixed", Value.of("1")));
        lines.add(read("property", Value.of("__proto__")));
        lines.add(read("property", Value.of("constructor")));
        lines.add(Mixed.valueOf("TEXT").text + Weight.valueOf("HUGE").ordinal());
        return lines;
    }
}
