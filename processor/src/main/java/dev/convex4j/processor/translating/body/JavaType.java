package dev.convex4j.processor.translating.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A Java type as a value; captured wildcards are replaced by their bounds. */
public sealed interface JavaType {
    /** A primitive type or {@code void}. */
    enum Primitive implements JavaType {
        BOOLEAN,
        BYTE,
        SHORT,
        CHAR,
        INT,
        LONG,
        FLOAT,
        DOUBLE,
        VOID;

        /** The type that Java writes as {@code word}. */
        public static Optional<Primitive> named(String word) {
            return Arrays.stream(values())
                    .filter(primitive -> primitive.word().equals(word))
                    .findFirst();
        }

        /** As Java writes it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A class, interface, record or enum, by the name of its {@link ClassShape}: canonical, where it has one. */
    record Declared(String name, List<JavaType> arguments) implements JavaType {
        public Declared(String name) {
            this(name, List.of());
        }
    }

    record Array(JavaType element) implements JavaType {}

    /** A type variable of a generic method or class. */
    record Variable(String name) implements JavaType {}

    /** The type of {@code null}. */
    record Null() implements JavaType {}

    /** A type that is several ones at once, as in {@code (A & B) x} or a variable's bounds. */
    record Intersection(List<JavaType> bounds) implements JavaType {}

    /** One of several exceptions, in {@code catch (A | B e)}, or of all kinds that a value may be of where no type says it. */
    record Union(List<JavaType> alternatives) implements JavaType {}

    /** A type that no part of the translation understands, such as one that javac could not find; {@code text} is Java's spelling. */
    record Other(String text) implements JavaType {}

    /** Whether this is the class {@code name}, whatever its type arguments. */
    default boolean isClass(String name) {
        return this instanceof Declared declared && declared.name().equals(name);
    }
}
