package dev.convex4j.processor.typescript;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a function, or the left side of a declaration.
 *
 * @param rest whether it takes all further arguments, as in {@code ...names}
 * @param defaultValue what a parameter is where there is no argument
 */
public record TsParameter(
        Binding binding, boolean optional, boolean rest, Optional<TsType> type, Optional<TsExpression> defaultValue) {
    public TsParameter(Binding binding, boolean optional, Optional<TsType> type) {
        this(binding, optional, false, type, Optional.empty());
    }

    /** {@code ...name: type}. */
    public static TsParameter rest(String name, TsType type) {
        return new TsParameter(new Binding.Name(name), false, true, Optional.of(type), Optional.empty());
    }

    /** {@code name = value}, or {@code name: type = value}. */
    public static TsParameter defaulted(String name, Optional<TsType> type, TsExpression value) {
        return new TsParameter(new Binding.Name(name), false, false, type, Optional.of(value));
    }

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
