package dev.convex4j.processor.model;

import java.util.List;
import java.util.Optional;

/** A type that crosses the boundary of a function or lies in a table. */
public sealed interface ConvexType {
    /** Types that need nothing beside their name. */
    enum Simple implements ConvexType {
        STRING,
        BOOLEAN,
        DOUBLE,
        /** A number that is checked on entry to be an {@code int}; likewise the next three. */
        INT,
        SHORT,
        BYTE,
        FLOAT,
        /** {@code @Int64 long}: a bigint. */
        INT64,
        /** {@code @SafeInteger long}: a number outside of bodies, which is checked to be a safe integer. */
        SAFE_INTEGER,
        /** {@code java.time.Instant}: milliseconds since the epoch as a number. */
        INSTANT,
        /** {@code java.time.Duration}: milliseconds as a number. */
        DURATION,
        BYTES,
        /** {@code dev.convex4j.runtime.Value}: any value that Convex knows. */
        ANY,
        /** {@code dev.convex4j.runtime.PaginationOpts}: which page of a query is asked for. */
        PAGINATION_OPTS,
        /** {@code void}. */
        NULL;

        /** Whether a primitive number of Java's can be compared with it as a {@code double}. */
        public boolean isNumber() {
            return switch (this) {
                case DOUBLE, INT, SHORT, BYTE, FLOAT -> true;
                default -> false;
            };
        }
    }

    /** {@code Id<T>}: {@code table} is the Convex name, {@code _storage} and {@code _scheduled_functions} included. */
    record IdOf(String table) implements ConvexType {}

    record ListOf(ConvexType element) implements ConvexType {}

    /** A map with string or id keys. */
    record MapOf(ConvexType key, ConvexType value) implements ConvexType {}

    /** {@code dev.convex4j.runtime.Page}: a page of a query. */
    record PageOf(ConvexType element) implements ConvexType {}

    /** {@code dev.convex4j.runtime.VectorHit}: what a vector search found in the table. */
    record VectorHitOf(String table) implements ConvexType {}

    /**
     * {@code @Flatten}: the fields of a document or of a record, spread into those of the record that holds the component.
     *
     * @param except the fields that are left out, by their Java names: see {@link FlattenedFields}
     */
    record Flattened(ConvexType value, List<String> except) implements ConvexType {}

    /**
     * A user's record, described by {@link Backend#records()} under its canonical class name; one with type arguments, under a
     * name made of theirs.
     *
     * @param generic how Java writes one with type arguments
     */
    record RecordOf(String className, Optional<Generic> generic) implements ConvexType {
        /** A record without type arguments. */
        public RecordOf(String className) {
            this(className, Optional.empty());
        }
    }

    /** A generic record or sealed interface by its canonical class name, with its type arguments. */
    record Generic(String className, List<ConvexType> arguments) {}

    /** A user's enum, described by {@link Backend#enums()} under its canonical class name. */
    record EnumOf(String className) implements ConvexType {}

    /**
     * A sealed interface of records, described by {@link Backend#unions()} under its canonical class name, or one made of its
     * type arguments.
     *
     * @param generic how Java writes one with type arguments
     */
    record UnionOf(String className, Optional<Generic> generic) implements ConvexType {
        /** A sealed interface without type arguments. */
        public UnionOf(String className) {
            this(className, Optional.empty());
        }
    }

    /** A stored document with its system fields: the generated {@code PostDoc}. */
    record DocumentOf(String table) implements ConvexType {}

    /**
     * A value or {@code null}: {@code Optional} as a whole return type, or {@code @Nullable}.
     *
     * @param optional whether Java writes it as {@code Optional}
     */
    record Nullable(ConvexType value, boolean optional) implements ConvexType {
        /** {@code @Nullable}. */
        public Nullable(ConvexType value) {
            this(value, false);
        }
    }

    /**
     * A type that a finding has refused, as Java writes it. Only the generated Java ever uses it, so that the finding
     * doesn't drown in errors about missing members; the build fails before anything else could.
     */
    record Refused(String javaType) implements ConvexType {}

    /** Whether bodies work with another value than the one that lies outside: maps and safe integers, also within lists. */
    default boolean isConverted() {
        return this == Simple.SAFE_INTEGER
                || this instanceof MapOf
                || (this instanceof Nullable nullable && nullable.value().isConverted())
                || (this instanceof ListOf list && list.element().isConverted());
    }

    /** The types that the type itself is written with, such as a list's element. */
    default List<ConvexType> parts() {
        if (this instanceof ListOf list) {
            return List.of(list.element());
        } else if (this instanceof Flattened flattened) {
            return List.of(flattened.value());
        } else if (this instanceof PageOf page) {
            return List.of(page.element());
        } else if (this instanceof MapOf map) {
            return List.of(map.key(), map.value());
        } else if (this instanceof Nullable nullable) {
            return List.of(nullable.value());
        }
        return List.of();
    }
}
