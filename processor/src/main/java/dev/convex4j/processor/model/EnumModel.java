package dev.convex4j.processor.model;

import java.util.List;

/** A user's enum: a union of literals. */
public record EnumModel(String className, List<Constant> constants, String documentation, Position position) {
    /**
     * One constant and the literal that stands for it in documents and arguments.
     *
     * @param literal a {@link String}, a {@link Double} or a {@link Boolean}
     */
    public record Constant(String javaName, Object literal) {
        /** The literal as the key of an object. */
        public String wireName() {
            return literal instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                    ? String.valueOf(number.longValue())
                    : literal.toString();
        }
    }
}
