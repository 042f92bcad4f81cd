package dev.convex4j.processor.translating.nullness;

/**
 * A place that holds values.
 *
 * @param owner the member, the class or the site that it belongs to
 * @param name what it is there
 */
record Slot(Object owner, String name) {
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

    /** The elements of the lists or arrays, or the values of the maps, that are made in one place. */
    static Slot contents(Object site) {
        return new Slot(site, "contents");
    }

    /** What may be read from arrays of a type. */
    static Slot read(String arrayType) {
        return new Slot(arrayType, "read");
    }

    /** What is written into arrays of a type of which nobody knows where they were made. */
    static Slot written(String arrayType) {
        return new Slot(arrayType, "written");
    }
}
