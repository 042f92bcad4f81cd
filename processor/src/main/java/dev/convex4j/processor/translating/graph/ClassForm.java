package dev.convex4j.processor.translating.graph;

/** What the values of one of the user's types are in TypeScript. */
public enum ClassForm {
    /** Plain objects. */
    RECORD,
    /** Literals. */
    ENUM,
    /** An interface of which all values are records or constants of enums: a union. */
    UNION,
    /** An interface of which the values are of several kinds, objects of classes among them. */
    CHOICE,
    /** Instances of a TypeScript class. */
    CLASS,
    /** An interface of which all values are instances of classes: a TypeScript interface. */
    INTERFACE,
    /** A functional interface that no class implements: a function type. */
    FUNCTION,
    /** An interface with values of several kinds, which TypeScript could not tell apart. */
    MIXED;

    /** Whether the values have no methods of their own: those are functions beside them. */
    public boolean isData() {
        return this == RECORD || this == ENUM || this == UNION || this == CHOICE || this == FUNCTION;
    }
}
