package dev.convex4j.processor.translating.nullness;

/**
 * A place that holds values.
 *
 * @param owner the member or class that it belongs to
 * @param name what it is there
 */
record Slot(String owner, String name) {
    /** Where every {@code null} comes from. */
    static final Slot NULL = new Slot("", "null");

    static Slot local(String member, int id) {
        return new Slot(member, "local " + id);
    }

    static Slot parameter(String method, int index) {
        return new Slot(method, "parameter " + index);
    }

    static Slot result(String method) {
        return new Slot(method, "result");
    }

    static Slot field(String owner, String name) {
        return new Slot(owner, "field " + name);
    }

    /** The elements of all arrays of a type. */
    static Slot elements(String arrayType) {
        return new Slot(arrayType, "elements");
    }
}
