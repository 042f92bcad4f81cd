package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records (JLS 8.10): components, constructors, methods. */
record RecordMaker(Generator generator) {
    Type declare() {
        return declare("", generator.world().nextRank(), 0, List.of());
    }

    /**
     * @param implemented what follows the components
     * @param made the rank of the constructor
     * @param required methods that the record must have
     * @param rank of these methods
     */
    Type declare(String implemented, int made, int rank, List<Signature> required) {
        World world = generator.world();
        Type type = Type.simple(Type.Kind.RECORD, world.unique("Rec"));
        List<Local> components = new ArrayList<>();
        for (Type component : DeclarationMaker.some(world, 1, 3)) {
            components.add(Local.field("c" + components.size(), component, false));
        }
        List<Node> members = new ArrayList<>();
        world.addComponents(type, components);
        constructors(type, components, made, members);
        for (Signature signature : required) {
            Signature.Member member = signature.member(generator, "@Override\npublic ", components, rank, 1);
            members.add(member.node());
            world.add(signature.instance(type, member.cost(), rank));
        }
        if (world.has(Feature.RECORD_METHODS)) {
            methods(type, components, members);
        }
        world.addType(type, 2);
        for (Local component : components) {
            world.add(Callable.of(
                    Feature.RECORDS, "$." + component.source() + "()", List.of(type), true, component.type(), 1, 0));
        }
        world.add(Callable.row(Feature.RECORD_OBJECTS, Type.BOOLEAN, "$.equals($)", type, type));
        String header = String.join(
                ", ",
                components.stream()
                        .map(each -> each.type() + " " + each.source())
                        .toList());
        String body = members.isEmpty() ? " {}\n" : " {\n$}\n";
        Node[] all = members.isEmpty() ? new Node[0] : new Node[] {Node.list(members)};
        world.add(Node.member("\nrecord " + type + "(" + header + ")" + implemented + body, all));
        DeclarationMaker.containers(type, world);
        return type;
    }

    private void constructors(Type type, List<Local> components, int rank, List<Node> members) {
        World world = generator.world();
        List<Type> types = components.stream().map(Local::type).toList();
        int made = 0;
        long cost = 1;
        if (world.has(Feature.RECORD_CONSTRUCTORS) && world.dice().oneIn(2)) {
            made = rank;
            Frame frame = new Frame(rank);
            cost += compact(type, components, frame, members);
            if (world.dice().oneIn(2)) {
                other(type, types, rank, members);
            }
        }
        int need = types.stream().mapToInt(world::need).reduce(made, Math::max);
        world.addNeed(type, need);
        String holes = Signature.holes(types.size());
        world.add(Callable.of(Feature.RECORDS, "new " + type + holes, types, false, type, cost, made));
    }

    private long compact(Type type, List<Local> components, Frame frame, List<Node> members) {
        List<Local> parameters = components.stream()
                .map(each -> Local.variable(each.source(), each.type()))
                .toList();
        Scope scope = Scope.of(frame, parameters, Optional.empty());
        Node body = Bodies.method(generator, scope, generator.dice().between(1, 2), 2);
        members.add(Node.member("\n" + type + " {\n$}\n", body));
        return frame.cost();
    }

    /** A constructor without parameters. */
    private void other(Type type, List<Type> types, int rank, List<Node> members) {
        members.add(Node.member("\n" + type + "() {\nthis($);\n}\n", DeclarationMaker.values(generator, types, rank)));
        generator.world().add(Callable.of(Feature.RECORDS, "new " + type + "()", List.of(), false, type, 100, rank));
    }

    private void methods(Type type, List<Local> components, List<Node> members) {
        World world = generator.world();
        int count = world.dice().below(3);
        for (int i = 0; i < count; i++) {
            int rank = world.nextRank();
            Signature signature = Signature.any(world, "m", 2);
            boolean isStatic = world.dice().oneIn(4);
            List<Local> visible = isStatic ? List.of() : components;
            Signature.Member member = signature.member(generator, isStatic ? "static " : "", visible, rank, 1);
            members.add(member.node());
            world.add(
                    isStatic
                            ? Callable.of(
                                    Feature.RECORD_METHODS,
                                    signature.call(type + "."),
                                    signature.parameters(),
                                    false,
                                    signature.result(),
                                    member.cost(),
                                    rank)
                            : signature.instance(type, member.cost(), rank));
        }
    }
}
