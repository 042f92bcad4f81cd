package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain classes (JLS 8.1 to 8.8): fields that change, constructors, methods, a subclass, an inner class. */
record ClassMaker(Generator generator) {
    /** A class as its subclass needs to know it. */
    private record Shape(Type type, List<Type> constructor, List<Local> fields, Signature method, int rank, int made) {}

    void declare() {
        World world = generator.world();
        Type type = Type.simple(Type.Kind.CLASS, world.unique("Cls"));
        int made = world.nextRank();
        int rank = world.nextRank();
        List<Local> fields = new ArrayList<>();
        for (Type field : DeclarationMaker.any(world, 1, 3)) {
            fields.add(
                    Local.field("this.f" + fields.size(), field, !world.dice().oneIn(3)));
        }
        Signature method = Signature.any(world, "work", 2);
        boolean isAbstract = world.has(Feature.INHERITANCE) && world.dice().oneIn(4);
        List<Node> members = new ArrayList<>();
        List<Type> parameters = construct(type, fields, members, made, isAbstract);
        Signature.Member worked = method.member(generator, "", fields, rank, 2);
        members.add(isAbstract ? Node.member("\nabstract " + method.head() + ";\n") : worked.node());
        Node text = text("\"" + type + "\"", fields);
        members.add(Node.member("\nString text() {\nreturn $;\n}\n", text));
        long cost = worked.cost();
        world.addNeed(
                type,
                fields.stream().mapToInt(field -> world.need(field.type())).reduce(made, Math::max));
        Shape shape = new Shape(type, parameters, fields, method, rank, made);
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

    /** The fields, and a constructor that gives each a value: a parameter or an initialiser. */
    private List<Type> construct(Type type, List<Local> fields, List<Node> members, int rank, boolean isAbstract) {
        World world = generator.world();
        List<Type> parameters = new ArrayList<>();
        List<Node> assignments = new ArrayList<>();
        for (Local field : fields) {
            String name = field.source().substring("this.".length());
            String modifiers = field.assignable() ? "" : "final ";
            if (world.dice().oneIn(3)) {
                members.add(Node.glue(modifiers + field.type() + " " + name + " = $;\n", initial(field.type(), rank)));
            } else {
                members.add(Node.glue(modifiers + field.type() + " " + name + ";\n"));
                assignments.add(Node.glue("this." + name + " = p" + parameters.size() + ";\n"));
                parameters.add(field.type());
            }
        }
        Frame frame = new Frame(rank);
        Signature head = new Signature(type.name(), parameters, Type.VOID);
        List<Local> visible = new ArrayList<>(fields);
        visible.addAll(head.locals(world.dice()));
        Node rest = Bodies.method(
                generator,
                Scope.of(frame, visible, Optional.empty()),
                world.dice().below(2),
                2);
        members.add(Node.glue(
                "\n" + type + head.declared() + " {\n$$}\n",
                Node.of(Node.Sort.GLUE, "$".repeat(assignments.size()), assignments),
                rest));
        if (world.has(Feature.OVERLOADS)
                && !parameters.isEmpty()
                && world.dice().oneIn(2)) {
            members.add(Node.member(
                    "\n" + type + "() {\nthis($);\n}\n", DeclarationMaker.values(generator, parameters, rank)));
            add(type, List.of(), frame.cost(), rank, isAbstract);
        }
        add(type, parameters, frame.cost(), rank, isAbstract);
        return parameters;
    }

    private void add(Type type, List<Type> parameters, long cost, int rank, boolean isAbstract) {
        if (!isAbstract) {
            String text = "new " + type + Signature.holes(parameters.size());
            generator.world().add(Callable.of(Feature.CLASSES, text, parameters, false, type, cost, rank));
        }
    }

    private Node initial(Type type, int rank) {
        return DeclarationMaker.values(generator, List.of(type), rank);
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
        Type own = world.type(each -> each.isPrimitive() || each.equals(Type.STRING));
        List<Node> members = new ArrayList<>();
        members.add(Node.glue("private final " + own + " own = $;\n", initial(own, 1)));
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
        add(type, shape.constructor(), 10, shape.made(), false);
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
        members.add(Node.member(
                "\nclass " + name + " {\nint count = 1;\n$\nString text() {\nreturn \"" + name + "\" + count;\n}\n}\n",
                Node.list(List.of(member.node()))));
        world.addType(inner, 1);
        world.addNeed(inner, rank);
        world.add(Callable.of(Feature.INNER_CLASSES, "$.new " + name + "()", List.of(type), false, inner, 2, rank));
        world.add(method.instance(inner, member.cost(), rank));
    }
}
