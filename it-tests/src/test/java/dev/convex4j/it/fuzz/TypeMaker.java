package dev.convex4j.it.fuzz;

import java.util.List;

/** Decides which of the types that need no declaration a program uses. */
record TypeMaker(World world) {
    void declareBasics() {
        world.addType(Type.INT, 5);
        world.addType(Type.BOOLEAN, 2);
        world.addType(Type.STRING, 3);
        add(Feature.DOUBLE, Type.DOUBLE, 2);
        add(Feature.LONG, Type.LONG, 3);
        add(Feature.FLOAT, Type.FLOAT, 1);
        add(Feature.CHAR, Type.CHAR, 2);
        add(Feature.SMALL, Type.BYTE, 1);
        add(Feature.SMALL, Type.SHORT, 1);
        List<Type> basics = world.types().stream().distinct().toList();
        for (Type type : basics) {
            if (type.isPrimitive() && world.dice().oneIn(4)) {
                add(Feature.BOXES, type.boxed(), 1);
                if (world.has(Feature.BOXES) && world.dice().oneIn(3)) {
                    add(Feature.ARRAYS, Type.array(type.boxed()), 1);
                }
            }
        }
        if (world.has(Feature.BOXES) && world.dice().oneIn(3)) {
            favouriteBox(basics);
        }
        containers(basics);
        if (world.has(Feature.LAMBDAS) || world.has(Feature.METHOD_REFERENCES)) {
            functions();
        }
    }

    private void favouriteBox(List<Type> basics) {
        Type type = world.dice().of(basics.stream().filter(Type::isPrimitive).toList());
        world.addType(type, 2);
        world.addType(type.boxed(), 4);
        add(Feature.ARRAYS, Type.array(type.boxed()), 1);
    }

    private void add(Feature feature, Type type, int weight) {
        if (world.has(feature)) {
            world.addType(type, weight);
        }
    }

    private void containers(List<Type> basics) {
        for (Type type : basics) {
            if (world.dice().oneIn(3)) {
                add(Feature.LISTS, Type.list(type), 1);
            }
            if (world.dice().oneIn(4)) {
                add(Feature.OPTIONALS, Type.optional(type), 1);
            }
            if (world.dice().oneIn(2)) {
                add(Feature.ARRAYS, Type.array(type), 1);
            }
            LibraryRows.addOf(type, world);
        }
        if (world.dice().oneIn(6)) {
            add(Feature.ARRAYS, Type.array(Type.array(Type.INT)), 1);
        }
    }

    private void functions() {
        function("IntUnaryOperator", "applyAsInt", Type.INT, Type.INT);
        function("IntBinaryOperator", "applyAsInt", Type.INT, Type.INT, Type.INT);
        function("IntPredicate", "test", Type.BOOLEAN, Type.INT);
        function("Supplier<String>", "get", Type.STRING);
        function("UnaryOperator<String>", "apply", Type.STRING, Type.STRING);
        function("Predicate<String>", "test", Type.BOOLEAN, Type.STRING);
        if (world.has(Feature.BOXES)) {
            Type integer = Type.INT.boxed();
            function("Function<String, Integer>", "apply", integer, Type.STRING);
            function("BiFunction<Integer, String, String>", "apply", Type.STRING, integer, Type.STRING);
            function("Supplier<Integer>", "get", integer);
            function("BinaryOperator<Integer>", "apply", integer, integer, integer);
        }
    }

    private void function(String name, String method, Type result, Type... parameters) {
        if (world.dice().oneIn(4)) {
            declareFunction(world, Type.simple(Type.Kind.FUNCTION, name), method, List.of(parameters), result);
        }
    }

    static void declareFunction(World world, Type type, String method, List<Type> parameters, Type result) {
        world.addType(type, 1);
        world.addNeed(type, world.need(result));
        world.addFunction(new FunctionShape(type, method, parameters, result));
        boolean generic = type.name().contains("<");
        if (world.has(Feature.ARRAYS) && !generic && world.dice().oneIn(4)) {
            world.addType(Type.array(type), 1);
        }
        List<Type> holes = new java.util.ArrayList<>(List.of(type));
        holes.addAll(parameters);
        String arguments =
                String.join(", ", parameters.stream().map(each -> "$").toList());
        world.add(Callable.of(Feature.BASE, "$." + method + "(" + arguments + ")", holes, false, result, 20, 0));
    }
}
