package dev.convex4j.it.fuzz;

import java.util.List;

/** Declarations that are the same in all programs that have them, since other productions count on them. */
final class FixedDeclarations {
    private static final String EXCEPTIONS = """

            static class Oops extends RuntimeException {
            private final int code;

            Oops() {
            this("default");
            }

            Oops(String message) {
            super(message);
            this.code = message.length();
            }

            int code() {
            return code;
            }
            }
            """;

    private static final String WORSE = """

            static final class WorseOops extends Oops {
            WorseOops() {
            super("worse");
            }

            WorseOops(String message) {
            super("worse " + message);
            }

            @Override
            int code() {
            return -super.code();
            }
            }
            """;

    private static final String RESOURCE = """

            static final class Resource implements AutoCloseable {
            private final String name;
            private final boolean fails;

            Resource(String name, boolean fails) {
            this.name = name;
            this.fails = fails;
            System.out.println("open " + name);
            }

            @Override
            public void close() {
            System.out.println("close " + name);
            if (fails) {
            throw new IllegalStateException("can't close " + name);
            }
            }
            }
            """;

    private static final String BOX = """

            static final class Box<T> {
            private T value;

            Box(T value) {
            this.value = value;
            }

            T get() {
            return value;
            }

            T swap(T other) {
            T old = get();
            this.value = other;
            return old;
            }

            <R> Box<R> with(R other) {
            return new Box<>(other);
            }

            String text() {
            return "box";
            }
            }
            """;

    private static final String PICK = """

            static <T> T pick(boolean first, T one, T other) {
            return first ? one : other;
            }
            """;

    private static final String SUM = """

            static int sum(int... values) {
            int sum = values.length;
            for (int value : values) {
            sum = sum * 31 + value;
            }
            return sum;
            }
            """;

    private FixedDeclarations() {}

    static void addTo(World world) {
        if (world.usesExceptions()) {
            world.add(Node.member(EXCEPTIONS));
            world.add(Node.member(WORSE));
        }
        if (world.usesResources()) {
            world.add(Node.member(RESOURCE));
        }
        if (world.has(Feature.GENERICS)
                && world.has(Feature.CLASSES)
                && world.dice().oneIn(6)) {
            box(world);
        }
        if (world.has(Feature.GENERICS) && world.dice().oneIn(6)) {
            world.add(Node.member(PICK));
            for (Type type : world.types().stream().distinct().toList()) {
                if (!type.isPrimitive() && type.kind() != Type.Kind.FUNCTION) {
                    world.add(Callable.row(Feature.GENERICS, type, "pick($, $, $)", Type.BOOLEAN, type, type));
                }
            }
        }
        if (world.has(Feature.VARARGS) && world.dice().oneIn(6)) {
            varargs(world);
        }
        if (world.has(Feature.OVERLOADS) && world.dice().oneIn(6)) {
            overloads(world);
        }
    }

    private static void box(World world) {
        world.add(Node.member(BOX));
        for (Type element : List.of(Type.STRING, Type.INT.boxed())) {
            if (element.isBox() && !world.has(Feature.BOXES)) {
                continue;
            }
            Type type = Type.simple(Type.Kind.CLASS, "Box<" + element + ">");
            world.addType(type, 1);
            world.add(Callable.row(Feature.CLASSES, type, "new Box<" + element + ">($)", element.unboxed()));
            world.add(Callable.row(Feature.CLASSES, element, "$.get()", type));
            world.add(Callable.row(Feature.CLASSES, element, "$.swap($)", type, element.unboxed()));
            world.add(Callable.row(Feature.CLASSES, type, "$.with($)", type, element.unboxed()));
        }
    }

    private static void varargs(World world) {
        world.add(Node.member(SUM));
        // Not for the constants of enums: what loops there may do something, and is refused.
        world.add(Callable.of(Feature.VARARGS, "sum()", List.of(), true, Type.INT, 1, 1));
        world.add(Callable.row(Feature.VARARGS, Type.INT, "sum($)", Type.INT));
        world.add(Callable.row(Feature.VARARGS, Type.INT, "sum($, $, $)", Type.INT, Type.INT, Type.INT));
        if (world.knows(Type.array(Type.INT))) {
            world.add(Callable.row(Feature.VARARGS, Type.INT, "sum($)", Type.array(Type.INT)));
        }
    }

    /** Which of them is meant, the static types say. */
    private static void overloads(World world) {
        for (Type type : world.types().stream().distinct().toList()) {
            boolean has = type.isPrimitive() ? !world.dice().oneIn(3) : type.equals(Type.STRING);
            if (has) {
                world.add(Node.member("\nstatic String over(" + type + " p) {\nreturn \"" + type + "\";\n}\n"));
            }
        }
        world.add(Node.member(
                "\nstatic String over(double p) {\nreturn \"double\";\n}\n".replace("double p", "double p, int q")));
        world.add(Node.member("\nstatic String over(Object p) {\nreturn \"Object\";\n}\n"));
        for (Type type : world.types().stream().distinct().toList()) {
            if (type.isPrimitive() || type.isBox() || type.equals(Type.STRING)) {
                world.add(Callable.row(Feature.OVERLOADS, Type.STRING, "over($)", type));
            }
        }
    }
}
