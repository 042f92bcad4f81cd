package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Declares the nested types of a program (JLS 8, 9). */
record DeclarationMaker(Generator generator) {
    void declare() {
        World world = generator.world();
        FixedDeclarations.addTo(world);
        if (world.has(Feature.ENUMS) && world.dice().oneIn(2)) {
            new EnumMaker(generator).declare();
        }
        if (world.has(Feature.RECORDS)) {
            int count = world.dice().below(2);
            for (int i = 0; i < count; i++) {
                new RecordMaker(generator).declare();
            }
        }
        if (world.has(Feature.SEALED) && world.dice().oneIn(3)) {
            new SealedMaker(generator).declare();
        }
        if (world.has(Feature.INTERFACES) && world.dice().oneIn(4)) {
            new InterfaceMaker(generator).declare();
        }
        if (world.has(Feature.CLASSES) && world.dice().oneIn(3)) {
            new ClassMaker(generator).declare();
        }
        if (world.has(Feature.LAMBDAS) && world.dice().oneIn(5)) {
            functional();
        }
    }

    /** A functional interface of the program itself (JLS 9.8). */
    private void functional() {
        World world = generator.world();
        Signature signature = Signature.any(world, "apply", 2);
        Type type = Type.simple(Type.Kind.FUNCTION, world.unique("Fun"));
        String annotation = world.dice().oneIn(2) ? "@FunctionalInterface\n" : "";
        world.add(Node.member("\n" + annotation + "interface " + type + " {\n" + signature.head() + ";\n}\n"));
        TypeMaker.declareFunction(world, type, signature.name(), signature.parameters(), signature.result());
    }

    /** Lists and the like of a declared type. */
    static void containers(Type element, World world) {
        if (world.has(Feature.LISTS) && world.dice().oneIn(2)) {
            world.addType(Type.list(element), 1);
        }
        if (world.has(Feature.ARRAYS) && world.dice().oneIn(element.kind() == Type.Kind.CLASS ? 2 : 3)) {
            world.addType(Type.array(element), 1);
        }
        if (world.has(Feature.OPTIONALS) && world.dice().oneIn(4)) {
            world.addType(Type.optional(element), 1);
        }
        LibraryRows.addOf(element, world);
    }

    /** Some types for components, fields and the like. */
    static List<Type> some(World world, int least, int most) {
        List<Type> types = new ArrayList<>();
        int count = world.dice().between(least, most);
        for (int i = 0; i < count; i++) {
            types.add(world.type(type -> type.kind() != Type.Kind.FUNCTION && type.kind() != Type.Kind.ARRAY));
        }
        return types;
    }

    /** Types for the fields of a class. */
    static List<Type> any(World world, int least, int most) {
        List<Type> types = new ArrayList<>();
        int count = world.dice().between(least, most);
        for (int i = 0; i < count; i++) {
            types.add(world.type(type -> true));
        }
        return types;
    }

    /** Values for parameters, computed without variables. */
    static Node values(Generator generator, List<Type> types, int rank) {
        return values(generator, types, rank, 2);
    }

    static Node values(Generator generator, List<Type> types, int rank, int depth) {
        Scope scope = Scope.of(new Frame(rank), List.of(), Optional.empty()).calmed();
        List<Node> values = new ArrayList<>();
        for (Type type : types) {
            Want want = new Want(generator, type, scope, depth, Want.Context.ARGUMENT);
            values.add(generator.world().below(rank, () -> want.argument(type)));
        }
        return Node.joined(", ", values);
    }
}
