package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Enums (JLS 8.9): constants with values and bodies, fields, constructors, methods. */
record EnumMaker(Generator generator) {
    private static final List<String> CONSTANTS = List.of("RED", "GREEN", "BLUE", "DARK_RED");

    void declare() {
        World world = generator.world();
        Type type = Type.simple(Type.Kind.ENUM, world.unique("Color"));
        List<String> constants = CONSTANTS.subList(0, world.dice().between(2, 4));
        Node body = world.has(Feature.ENUM_MEMBERS) && !world.dice().oneIn(3)
                ? withMembers(type, constants)
                : Node.glue(String.join(", ", constants) + "\n");
        world.addConstants(type, constants);
        world.addType(type, 2);
        for (String constant : constants) {
            world.add(Callable.of(Feature.ENUMS, type + "." + constant, List.of(), true, type, 0, 0));
        }
        addLibrary(type, world);
        world.add(Node.member("\nenum " + type + " {\n$}\n", body));
        DeclarationMaker.containers(type, world);
    }

    private static void addLibrary(Type type, World world) {
        world.add(Callable.row(Feature.ENUM_METHODS, Type.INT, "$.ordinal()", type));
        world.add(Callable.row(Feature.ENUM_METHODS, Type.STRING, "$.name()", type));
        world.add(Callable.row(Feature.ENUM_METHODS, Type.INT, "$.compareTo($)", type, type));
        world.add(Callable.row(Feature.ENUM_METHODS, Type.BOOLEAN, "$.equals($)", type, type));
        world.add(Callable.row(Feature.ENUM_METHODS, Type.INT, type + ".values().length"));
        world.add(Callable.row(Feature.ENUM_METHODS, type, type + ".values()[($) & 1]", Type.INT));
        world.add(Callable.row(Feature.ENUM_METHODS, type, type + ".valueOf(\"RED\")"));
        if (world.has(Feature.ARRAYS)) {
            world.add(Callable.row(Feature.ENUM_METHODS, Type.array(type), type + ".values()"));
        }
    }

    private Node withMembers(Type type, List<String> constants) {
        World world = generator.world();
        List<Type> fields = world.below(1, () -> DeclarationMaker.some(world, 0, 2));
        List<Local> locals = new ArrayList<>();
        List<Node> members = new ArrayList<>();
        StringBuilder assignments = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            locals.add(Local.field(world.dice().oneIn(2) ? "f" + i : "this.f" + i, fields.get(i), false));
            members.add(Node.member("private final " + fields.get(i) + " f" + i + ";\n"));
            assignments.append("this.f").append(i).append(" = p").append(i).append(";\n");
        }
        Signature constructor = new Signature(type.name(), fields, type);
        if (!fields.isEmpty()) {
            members.add(Node.member("\n" + type + constructor.declared() + " {\n" + assignments + "}\n"));
        }
        Signature method = Signature.any(world, "tint", 2);
        int rank = world.nextRank();
        Signature.Member common = method.member(generator, "", locals, rank, 1);
        members.add(common.node());
        long cost = common.cost();
        List<Node> values = new ArrayList<>();
        for (String constant : constants) {
            Node arguments = fields.isEmpty() ? Node.glue("") : Node.glue("($)", arguments(fields));
            Node body = Node.list(List.of());
            if (world.dice().oneIn(4)) {
                // A constant with a body doesn't see the private fields by their names.
                Signature.Member own = method.member(generator, "@Override\n", List.of(), rank, 1);
                cost = Math.max(cost, own.cost());
                body = Node.glue(" {\n$}", own.node());
            }
            values.add(Node.glue(constant + "$$", arguments, body));
        }
        world.add(method.instance(type, cost + 1, rank));
        return Node.glue("$;\n$", Node.joined(",\n", values), Node.list(members));
    }

    /** Mostly literals: Java computes all of them when the enum is first used, and many a computed one is refused. */
    private Node arguments(List<Type> fields) {
        return DeclarationMaker.values(generator, fields, 1, generator.dice().oneIn(30) ? 2 : 0);
    }
}
