package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain classes (JLS 8.1 to 8.8): fields that change, constructors, methods, a subclass, an inner class. */
record ClassMaker(Generator generator) {
    /**
     * A class as its subclass needs to know it.
     *
     * @param calls whether the constructor calls the method
     */
    private record Shape(
            Type type,
            List<Type> constructor,
            List<Local> fields,
            Signature method,
            int rank,
            int made,
            boolean calls) {}

    void declare() {
        World world = generator.world();
        Type type = Type.simple(Type.Kind.CLASS, world.unique("Cls"));
        int early = world.nextRank();
        boolean calls = world.has(Feature.INHERITANCE) && world.dice().oneIn(4);
        int first = world.nextRank();
        int second = world.nextRank();
        // What the constructor calls doesn't make such objects.
        int made = calls ? second : first;
        int rank = calls ? first : second;
        List<Local> fields = new ArrayList<>();
        for (Type field : DeclarationMaker.any(world, 1, 3)) {
            fields.add(
                    Local.field("this.f" + fields.size(), field, !world.dice().oneIn(3)));
        }
        Signature method = Signature.any(world, "work", 2);
        boolean isAbstract = world.has(Feature.INHERITANCE) && world.dice().oneIn(4);
        List<Node> members = new ArrayList<>();
        List<Type> parameters = new ConstructorMaker(generator, type, fields, members, made, early, isAbstract)
                .declare(calls ? Optional.of(method) : Optional.empty());
        Signature.Member worked = method.member(generator, "", fields, rank, 2);
        members.add(isAbstract ? Node.member("\nabstract " + method.head() + ";\n") : worked.node());
        Node text = text("\"" + type + "\"", fields);
        members.add(Node.member("\nString text() {\nreturn $;\n}\n", text));
        long cost = worked.cost();
        world.addNeed(
                type,
                fields.stream().mapToInt(field -> world.need(field.type())).reduce(made, Math::max));
        Shape shape = new Shape(type, parameters, fields, method, rank, made, calls);
        if (isAbstract || world.has(Feature.INHERITANCE) && world.dice().oneIn(2)) {
            cost = Math.max(cost, subclass(shape, isAbstract));
        }
        world.addType(type, 2);
        if (!isAbstract) {
            setters(type, fields, members);
            inner(type, fields, members);
        }
        world.add(method.instance(type, cost + 1, rank));
        String modifiers = isAbstract ? "static abstract " : "static ";
        world.add(Node.member("\n" + modifiers + "class " + type + " {\n$}\n", Node.list(members)));
        DeclarationMaker.containers(type, world);
    }

    private Node text(String start, List<Local> fields) {
        List<Node> parts = new ArrayList<>();
        fields.stream()
                .filter(field -> Texts.canShow(field.type()))
                .forEach(field -> parts.add(StatementProductions.inSum(
                        Texts.shown(Node.leaf(field.type(), field.source()), generator.world()))));
        if (parts.isEmpty()) {
            return Node.glue(start);
        }
        return Node.glue(start + " + \"(\" + $ + \")\"", Node.joined(" + \",\" + ", parts));
    }

    private void setters(Type type, List<Local> fields, List<Node> members) {
        World world = generator.world();
        for (Local field : fields) {
            String name = field.source().substring("this.".length());
            world.add(Callable.row(Feature.CLASSES, field.type(), "$." + name, type));
            if (field.assignable() && world.dice().oneIn(2)) {
                String setter = world.unique("put");
                members.add(Node.member("\n" + type + " " + setter + "(" + field.type() + " value) {\n" + field.source()
                        + " = value;\nreturn this;\n}\n"));
                world.add(Callable.of(
                        Feature.CLASSES, "$." + setter + "($)", List.of(type, field.type()), false, type, 1, 0));
            }
        }
    }

    /** With a field of its own; it overrides what it can, and calls what it overrides. */
    private long subclass(Shape shape, boolean isAbstract) {
        World world = generator.world();
        Type type = Type.simple(Type.Kind.CLASS, world.unique("Sub"));
        // Seen too early, a text would be null.
        Type own = world.type(each -> each.isPrimitive() || (each.equals(Type.STRING) && !shape.calls()));
        List<Node> members = new ArrayList<>();
        Node value = DeclarationMaker.values(generator, List.of(own), 1);
        members.add(Node.glue("private final " + own + " own = $;\n", value));
        Signature head = new Signature(type.name(), shape.constructor(), Type.VOID);
        members.add(Node.glue("\n" + type + head.declared() + " {\nsuper" + head.handedOn() + ";\n}\n"));
        List<Local> visible = new ArrayList<>(shape.fields());
        visible.add(Local.field("own", own, false));
        if (!isAbstract) {
            visible.add(Local.here(
                    "super." + shape.method().name() + defaults(shape),
                    shape.method().result()));
        }
        Signature.Member member = shape.method().member(generator, "@Override\n", visible, shape.rank(), 1);
        members.add(member.node());
        Node text = StatementProductions.inSum(Texts.shown(Node.leaf(own, "own"), world));
        members.add(Node.member(
                "\n@Override\nString text() {\nreturn \"" + type + "(\" + $ + \")\" + super.text();\n}\n", text));
        world.add(Node.member(
                "\nstatic final class " + type + " extends " + shape.type() + " {\n$}\n", Node.list(members)));
        world.addType(type, 1);
        world.addNeed(type, world.need(shape.type()));
        world.addSubtype(shape.type(), type);
        String creation = "new " + type + Signature.holes(shape.constructor().size());
        world.add(Callable.of(Feature.CLASSES, creation, shape.constructor(), false, type, 100, shape.made()));
        world.add(shape.method().instance(type, member.cost() + 100, shape.rank()));
        return member.cost() + 100;
    }

    private static String defaults(Shape shape) {
        return shape.method().handedOn();
    }

    /** An inner class sees the fields of the object around it. */
    private void inner(Type type, List<Local> fields, List<Node> members) {
        World world = generator.world();
        if (!world.has(Feature.INNER_CLASSES) || world.dice().oneIn(2)) {
            return;
        }
        String name = world.unique("Inner");
        Type inner = Type.simple(Type.Kind.CLASS, type + "." + name);
        int rank = world.nextRank();
        List<Local> visible = new ArrayList<>();
        for (Local field : fields) {
            String plain = field.source().substring("this.".length());
            visible.add(Local.field(
                    world.dice().oneIn(2) ? plain : type + ".this." + plain, field.type(), field.assignable()));
        }
        visible.add(Local.field("count", Type.INT, true));
        Signature method = Signature.any(world, "inside", 1);
        Signature.Member member = method.member(generator, "", visible, rank, 1);
        // An object around that isn't used is refused where it is computed.
        String around = world.dice().oneIn(5) ? "" : " + " + type + ".this.text().length()";
        String text = "\nString text() {\nreturn \"" + name + "\" + count" + around + ";\n}\n";
        members.add(Node.member(
                "\nclass " + name + " {\nint count = 1;\n$" + text + "}\n", Node.list(List.of(member.node()))));
        world.addType(inner, 1);
        world.addNeed(inner, rank);
        world.add(Callable.of(Feature.INNER_CLASSES, "$.new " + name + "()", List.of(type), false, inner, 2, rank));
        world.add(method.instance(inner, member.cost(), rank));
    }
}
