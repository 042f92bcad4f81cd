package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Sealed interfaces of records (JLS 9.1.1.4). */
record SealedMaker(Generator generator) {
    void declare() {
        World world = generator.world();
        Type type = Type.simple(Type.Kind.SEALED, world.unique("Shape"));
        int count = world.dice().between(2, 3);
        int[] made = java.util.stream.IntStream.range(0, count)
                .map(i -> world.nextRank())
                .toArray();
        int rank = world.nextRank();
        List<Signature> required = new ArrayList<>();
        if (world.has(Feature.RECORD_METHODS) && !world.dice().oneIn(3)) {
            required.add(Signature.any(world, "area", 1));
        }
        List<Type> variants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            variants.add(new RecordMaker(generator).declare(" implements " + type, made[i], rank, required));
        }
        for (Type variant : variants) {
            world.addSubtype(type, variant);
            world.addNeed(type, world.need(variant));
        }
        world.addType(type, 3);
        List<Node> members = new ArrayList<>();
        for (Signature signature : required) {
            members.add(Node.member(signature.head() + ";\n"));
            world.add(signature.instance(type, 100, rank));
        }
        if (world.has(Feature.RECORD_METHODS)
                && world.has(Feature.INTERFACES)
                && world.dice().oneIn(3)) {
            Signature signature = Signature.any(world, "defaulted", 1);
            int later = world.nextRank();
            Signature.Member member =
                    signature.member(generator, "default ", List.of(Local.fixed("this", type)), later, 1);
            members.add(member.node());
            world.add(signature.instance(type, member.cost(), later));
        }
        world.add(Node.member("\nsealed interface " + type + " {\n$}\n", Node.list(members)));
        DeclarationMaker.containers(type, world);
    }
}
