package dev.convex4j.processor.typescript;

import java.util.List;
import java.util.Optional;

/** A parameter of a function, or the left side of a declaration. */
public record TsParameter(Binding binding, boolean optional, Optional<TsType> type) {
    public static TsParameter named(String name) {
        return new TsParameter(new Binding.Name(name), false, Optional.empty());
    }

    public static TsParameter typed(String name, TsType type) {
        return new TsParameter(new Binding.Name(name), false, Optional.of(type));
    }

    /** What a parameter or declaration binds. */
    public sealed interface Binding {
        record Name(String name) implements Binding {}

        /** {@code { a, b: c }}. */
        record ObjectPattern(List<Element> elements) implements Binding {}

        record ArrayPattern(List<String> names) implements Binding {}
    }

    /** One property of an object pattern; printed as a shorthand where key and name are equal. */
    public record Element(String key, String name) {}
}
