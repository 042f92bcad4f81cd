package dev.convex4j.it.fuzz;

/**
 * What a name in scope holds: a local variable, a parameter, a field.
 *
 * @param source how the program writes it
 * @param assignable whether statements may change it
 * @param capturable whether lambdas and inner classes see it
 * @param grows whether elements may be added to the list that it holds
 */
record Local(String source, Type type, boolean assignable, boolean capturable, boolean grows) {
    /** A local that is never assigned again. */
    static Local fixed(String name, Type type) {
        return new Local(name, type, false, true, false);
    }

    static Local variable(String name, Type type) {
        return new Local(name, type, true, false, false);
    }

    /** A local that something else changes: a loop's counter. */
    static Local counter(String name) {
        return new Local(name, Type.INT, false, false, false);
    }

    /** Something computed of parameters that may change. */
    static Local here(String source, Type type) {
        return new Local(source, type, false, false, false);
    }

    /** A list of the program's own. */
    static Local list(String name, Type type) {
        return new Local(name, type, false, false, true);
    }

    /** The same where elements must not be added. */
    Local still() {
        return new Local(source, type, assignable, capturable, false);
    }

    static Local field(String source, Type type, boolean assignable) {
        return new Local(source, type, assignable, true, false);
    }
}
