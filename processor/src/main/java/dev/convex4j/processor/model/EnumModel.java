package dev.convex4j.processor.model;

import java.util.List;

/** A user's enum: a union of string literals. */
public record EnumModel(String className, List<Constant> constants, String documentation, Position position) {
    /** One constant and the literal that stands for it in documents and arguments. */
    public record Constant(String javaName, String wireName) {}
}
