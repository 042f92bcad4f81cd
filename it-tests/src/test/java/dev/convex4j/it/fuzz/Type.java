package dev.convex4j.it.fuzz;

import java.util.List;
import java.util.Map;

/** A type of the generated programs, as their source names it. */
record Type(Kind kind, String name, List<Type> arguments) {
    /** What the productions tell apart. */
    enum Kind {
        VOID,
        BOOLEAN,
        BYTE,
        SHORT,
        CHAR,
        INT,
        LONG,
        FLOAT,
        DOUBLE,
        BOX,
        STRING,
        ARRAY,
        LIST,
        OPTIONAL,
        RECORD,
        ENUM,
        SEALED,
        CLASS,
        FUNCTION
    }

    static final Type VOID = simple(Kind.VOID, "void");
    static final Type BOOLEAN = simple(Kind.BOOLEAN, "boolean");
    static final Type BYTE = simple(Kind.BYTE, "byte");
    static final Type SHORT = simple(Kind.SHORT, "short");
    static final Type CHAR = simple(Kind.CHAR, "char");
    static final Type INT = simple(Kind.INT, "int");
    static final Type LONG = simple(Kind.LONG, "long");
    static final Type FLOAT = simple(Kind.FLOAT, "float");
    static final Type DOUBLE = simple(Kind.DOUBLE, "double");
    static final Type STRING = simple(Kind.STRING, "String");

    static final List<Type> NUMERIC = List.of(BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE);

    private static final Map<Kind, String> BOXES = Map.of(
            Kind.BOOLEAN, "Boolean",
            Kind.BYTE, "Byte",
            Kind.SHORT, "Short",
            Kind.CHAR, "Character",
            Kind.INT, "Integer",
            Kind.LONG, "Long",
            Kind.FLOAT, "Float",
            Kind.DOUBLE, "Double");

    static Type simple(Kind kind, String name) {
        return new Type(kind, name, List.of());
    }

    static Type array(Type element) {
        return new Type(Kind.ARRAY, element.name + "[]", List.of(element));
    }

    static Type list(Type element) {
        Type boxed = element.boxed();
        return new Type(Kind.LIST, "List<" + boxed.name + ">", List.of(boxed));
    }

    static Type optional(Type element) {
        Type boxed = element.boxed();
        return new Type(Kind.OPTIONAL, "Optional<" + boxed.name + ">", List.of(boxed));
    }

    boolean isPrimitive() {
        return BOXES.containsKey(kind);
    }

    boolean isNumeric() {
        return isPrimitive() && kind != Kind.BOOLEAN;
    }

    boolean isIntegral() {
        return isNumeric() && kind != Kind.FLOAT && kind != Kind.DOUBLE;
    }

    /** Smaller than {@code int}: what an operator makes of it has another type. */
    boolean isSmall() {
        return kind == Kind.BYTE || kind == Kind.SHORT || kind == Kind.CHAR;
    }

    /** A type that arithmetic gives. */
    boolean isPromoted() {
        return isNumeric() && !isSmall();
    }

    boolean isBox() {
        return kind == Kind.BOX;
    }

    /** The element of an array, a list or an optional, the primitive of a box. */
    Type element() {
        return arguments.get(0);
    }

    Type boxed() {
        return isPrimitive() ? new Type(Kind.BOX, BOXES.get(kind), List.of(this)) : this;
    }

    Type unboxed() {
        return isBox() ? element() : this;
    }

    /** Whether a value can become ever longer, which a loop must not do to it again and again. */
    boolean canGrow() {
        return !isPrimitive() && !isBox() && kind != Kind.ENUM;
    }

    /** Whether a value of another primitive type becomes one of this type by itself (JLS 5.1.2). */
    boolean widens(Type from) {
        if (!isNumeric() || !from.isNumeric() || equals(from) || kind == Kind.CHAR) {
            return false;
        }
        if (from.kind == Kind.CHAR) {
            return isPromoted();
        }
        return NUMERIC.indexOf(from) < NUMERIC.indexOf(this);
    }

    /** The type in which an operator computes (JLS 5.6.2). */
    static Type promoted(Type left, Type right) {
        for (Type type : List.of(DOUBLE, FLOAT, LONG)) {
            if (left.equals(type) || right.equals(type)) {
                return type;
            }
        }
        return INT;
    }

    @Override
    public String toString() {
        return name;
    }
}
