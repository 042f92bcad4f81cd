package dev.convex4j.it.fuzz;

/**
 * What a name in scope holds: a local variable, a parameter, a field.
 *
 * @param source how the program writes it
 * @param assignable whether statements may change it
 * @param capturable whether lambdas and inner classes see it
 */
record Local(String source, Type type, boolean assignable, boolean capturable) {
    /** A local that is never assigned again. */
    static Local fixed(String name, Type type) {
        return new Local(name, type, false, true);
    }

    static Local variable(String name, Type type) {
        return new Local(name, type, true, false);
    }

    static Local field(String source, Type type, boolean assignable) {
        return new Local(source, type, assignable, true);
    }
}
