package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;

/** A place that a list may lie in, or where one comes from. */
sealed interface Slot {
    /** A local or a parameter; {@code root} is the method within which its id is the only one. */
    record Local(MethodKey root, int id) implements Slot {}

    record Result(MethodKey method) implements Slot {}

    record Field(String owner, String name) implements Slot {}

    /**
     * What lies in other lists, in arrays, in an {@code Optional}, by its type; all that a type variable stands for is one.
     *
     * @param ofMap whether it lies in a map
     */
    record Element(String type, boolean ofMap) implements Slot {}

    /** What a function is called with; {@code function} is the method of its interface. */
    record Argument(MethodKey function, int index) implements Slot {}

    /** What a function gives. */
    record Given(MethodKey function) implements Slot {}

    /** The collections that one {@code new ArrayList<>(..)} makes; those of hash tables have no order that Java says. */
    record Created(Position position, boolean ordered) implements Slot {}

    /** Lists that no code of the program made. */
    enum Foreign implements Slot {
        /** One that Java lets nobody change. */
        FIXED,
        /** One that Java lets nobody change, and whose order it leaves open. */
        UNORDERED,
        /** Nobody knows. */
        UNKNOWN
    }
}
