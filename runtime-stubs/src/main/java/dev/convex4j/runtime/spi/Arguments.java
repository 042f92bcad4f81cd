package dev.convex4j.runtime.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of a call by name, in order. Immutable; used by generated stubs. */
@JvmOnly
public final class Arguments {
    private static final Arguments NONE = new Arguments(Map.of());

    private final Map<String, Object> values;

    private Arguments(Map<String, Object> values) {
        this.values = values;
    }

    /** No arguments. */
    public static Arguments none() {
        return NONE;
    }

    /** One argument. */
    public static Arguments of(String name, Object value) {
        return NONE.and(name, value);
    }

    /** These arguments and one more, or with a new value for one of them. */
    public Arguments and(String name, Object value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, name);
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Arguments(Collections.unmodifiableMap(more));
    }

    /** These arguments with an optional one: an absent value leaves it out, also where it was set before. */
    public Arguments and(String name, Optional<?> value) {
        Objects.requireNonNull(name, "name");
        if (value.isPresent()) {
            return and(name, (Object) value.get());
        }
        Map<String, Object> fewer = new LinkedHashMap<>(values);
        fewer.remove(name);
        return new Arguments(Collections.unmodifiableMap(fewer));
    }

    /** The arguments by name, in order; can't be changed. */
    public Map<String, Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Arguments that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
