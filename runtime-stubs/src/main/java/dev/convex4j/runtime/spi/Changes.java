package dev.convex4j.runtime.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes of a patch by field, in order: a new value, or an empty one where the field is removed. Immutable. */
@JvmOnly
public final class Changes {
    private static final Changes NONE = new Changes(Map.of());

    private final Map<String, Optional<Object>> fields;

    private Changes(Map<String, Optional<Object>> fields) {
        this.fields = fields;
    }

    /** No changes. */
    public static Changes none() {
        return NONE;
    }

    /** These changes, and the field gets the value. */
    public Changes set(String field, Object value) {
        Objects.requireNonNull(value, field);
        return with(field, Optional.of(value));
    }

    /** These changes, and the field gets the value if there is one. */
    public Changes setIfPresent(String field, Optional<?> value) {
        return value.isPresent() ? set(field, value.get()) : this;
    }

    /** These changes, and the field gets the value if there is one, and is removed otherwise. */
    public Changes setOrRemove(String field, Optional<?> value) {
        return value.isPresent() ? set(field, value.get()) : remove(field);
    }

    /** These changes, and the field is removed. */
    public Changes remove(String field) {
        return with(field, Optional.empty());
    }

    /** The changes by field, in order; can't be changed. */
    public Map<String, Optional<Object>> asMap() {
        return fields;
    }

    private Changes with(String field, Optional<Object> change) {
        Objects.requireNonNull(field, "field");
        Map<String, Optional<Object>> more = new LinkedHashMap<>(fields);
        more.put(field, change);
        return new Changes(Collections.unmodifiableMap(more));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Changes that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
