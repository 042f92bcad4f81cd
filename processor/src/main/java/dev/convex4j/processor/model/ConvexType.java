package dev.convex4j.processor.model;

/** A type that crosses the boundary of a function or lies in a table. */
public sealed interface ConvexType {
    /** Types that need nothing beside their name. */
    enum Simple implements ConvexType {
        STRING,
        BOOLEAN,
        DOUBLE,
        /** {@code java.time.Instant}: milliseconds since the epoch as a number. */
        INSTANT,
        /** {@code java.time.Duration}: milliseconds as a number. */
        DURATION,
        BYTES,
        /** {@code void}. */
        NULL
    }

    /** {@code Id<T>}: {@code table} is the Convex name, {@code _storage} and {@code _scheduled_functions} included. */
    record IdOf(String table) implements ConvexType {}

    record ListOf(ConvexType element) implements ConvexType {}

    /** A map with string or id keys. */
    record MapOf(ConvexType key, ConvexType value) implements ConvexType {}

    /** A user's record, described by {@link Backend#records()} under its canonical class name. */
    record RecordOf(String className) implements ConvexType {}

    /** A user's enum, described by {@link Backend#enums()} under its canonical class name. */
    record EnumOf(String className) implements ConvexType {}

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
}
