package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Interfaces with default methods and classes that implement them (JLS 9.1 to 9.4). */
record InterfaceMaker(Generator generator) {
    void declare() {
        World world = generator.world();
        Type type = Type.simple(Type.Kind.CLASS, world.unique("Face"));
        int rank = world.nextRank();
        Signature method = Signature.any(world, "face", 2);
        long cost = implementation(type, method, rank);
        if (world.dice().oneIn(2)) {
            cost = Math.max(cost, implementation(type, method, rank));
        }
        world.addType(type, 2);
        world.add(method.instance(type, cost, rank));
        int later = world.nextRank();
        Signature defaulted = Signature.any(world, "defaulted", 1);
        Signature.Member member = defaulted.member(generator, "default ", List.of(Local.fixed("this", type)), later, 1);
        world.add(defaulted.instance(type, member.cost(), later));
        world.add(Node.member(
                "\ninterface " + type + " {\n$}\n",
                Node.list(List.of(Node.glue(method.head() + ";\n\nString text();\n"), member.node(), constant(type)))));
        DeclarationMaker.containers(type, world);
        if (world.has(Feature.ANONYMOUS_CLASSES)) {
            world.addAnonymous(type, method, rank);
        }
    }

    private Node constant(Type type) {
        World world = generator.world();
        String name = world.unique("CONSTANT");
        world.add(Callable.of(Feature.INTERFACES, type + "." + name, List.of(), true, Type.INT, 0, 0));
        return Node.glue("\nint " + name + " = $;\n", Literals.of(Type.INT, world));
    }

    private long implementation(Type face, Signature method, int rank) {
        World world = generator.world();
        Type type = Type.simple(Type.Kind.CLASS, world.unique("Impl"));
        Type field = world.type(each -> each.isPrimitive() || each.equals(Type.STRING));
        List<Node> members = new ArrayList<>();
        members.add(Node.glue("private " + field + " f;\n\n" + type + "(" + field + " f) {\nthis.f = f;\n}\n"));
        Signature.Member member =
                method.member(generator, "@Override\npublic ", List.of(Local.field("f", field, true)), rank, 1);
        members.add(member.node());
        Node text = StatementProductions.inSum(Texts.shown(Node.leaf(field, "f"), world));
        members.add(
                Node.member("\n@Override\npublic String text() {\nreturn \"" + type + "(\" + $ + \")\";\n}\n", text));
        world.add(Node.member("\nstatic final class " + type + " implements " + face + " {\n$}\n", Node.list(members)));
        world.addType(type, 1);
        world.addSubtype(face, type);
        world.add(Callable.of(Feature.CLASSES, "new " + type + "($)", List.of(field), false, type, 1, 0));
        return member.cost();
    }
}
