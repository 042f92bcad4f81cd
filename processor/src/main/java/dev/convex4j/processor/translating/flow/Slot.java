package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.JavaType;

/** A place that a collection or a function may lie in, or one of those themselves: where it was made. */
sealed interface Slot {
    /** A local or a parameter; {@code root} is the method within which its id is the only one. */
    record Local(MethodKey root, int id) implements Slot {}

    record Result(MethodKey method) implements Slot {}

    record Field(String owner, String name) implements Slot {}

    /** What {@code this} is in the methods of a class or interface. */
    record Receiver(String owner) implements Slot {}

    /** What {@code this} is in one method. */
    record Self(MethodKey method) implements Slot {}

    /** All objects that static fields hold. */
    enum Everywhere implements Slot {
        STATIC
    }

    /** What an expression gives. */
    record Value(int number) implements Slot {}

    /** What lies in a collection or an array. */
    record Contents(Site site) implements Slot {}

    /** What a function is called with. */
    record Parameter(Site function, int index) implements Slot {}

    /** What a function gives. */
    record Given(Site function) implements Slot {}

    /** What lies in slots. */
    sealed interface Site extends Slot {}

    /** The collections that one {@code new ArrayList<>(..)} makes; those of hash tables have no order that Java says. */
    record Created(Position position, boolean ordered) implements Site {}

    /** The collections that one {@code List.of(..)} makes, which Java lets nobody change. */
    record Fixed(Position position, boolean ordered) implements Site {}

    /** A collection that a function gives, which nobody is to change. */
    record Shared(Created created) implements Site {}

    /** What a static field holds, or what lies within that. */
    record Static(Site site, String field) implements Site {}

    /** The objects of one of the user's classes. */
    record Instance(String className) implements Site {}

    /** The entries of a map, as a set. */
    record Entries(Site map) implements Site {}

    record Array(int number) implements Site {}

    /** What a stage of a stream gives. */
    record Stage(int number) implements Site {}

    record Function(int number) implements Site {}

    /** Some value of a type, where the kinds of values are followed. */
    record Kind(JavaType type) implements Site {}

    /** Collections that no code of the program made. */
    enum Foreign implements Site {
        /** One that Java lets nobody change. */
        FIXED,
        /** One that Java lets nobody change, and whose order it leaves open. */
        UNORDERED,
        /** One that Java lets nobody change, and that holds such whose order it leaves open. */
        OF_UNORDERED,
        /** Nobody knows. */
        UNKNOWN
    }
}
