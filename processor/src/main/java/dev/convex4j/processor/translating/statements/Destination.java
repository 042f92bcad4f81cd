package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.library.Absence;

/** Where the value of a {@code return} or a {@code yield} goes. */
sealed interface Destination {
    JavaType type();

    /** It ends the function. */
    record Result(JavaType type, Absence absence) implements Destination {}

    /** A variable; then the switch is left. */
    record Variable(Scope.Binding binding, JavaType type) implements Destination {}
}
