package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Declares the nested types of a program (JLS 8, 9). */
record DeclarationMaker(Generator generator, int depth) {
    private static final List<String> CONSTANTS = List.of("RED", "GREEN", "BLUE", "DARK_RED");

    void declare() {
        World world = generator.world();
        if (world.has(Feature.ENUMS) && !world.dice().oneIn(3)) {
            enumeration();
        }
        if (world.has(Feature.RECORDS)) {
            int count = world.dice().below(3);
            for (int i = 0; i < count; i++) {
                record(world.unique("Rec"), "");
            }
        }
    }

    private void enumeration() {
        World world = generator.world();
        Type type = Type.simple(Type.Kind.ENUM, world.unique("Color"));
        List<String> constants = CONSTANTS.subList(0, world.dice().between(2, 4));
        world.addConstants(type, constants);
        world.addType(type, 2);
        for (String constant : constants) {
            world.add(Callable.of(Feature.ENUMS, type + "." + constant, List.of(), true, type, 0, 0));
        }
        world.add(Node.member("\nenum " + type + " {\n" + String.join(", ", constants) + "\n}\n"));
        container(type);
    }

    private void container(Type element) {
        World world = generator.world();
        if (world.has(Feature.LISTS) && world.dice().oneIn(2)) {
            world.addType(Type.list(element), 1);
        }
        if (world.has(Feature.ARRAYS) && world.dice().oneIn(3)) {
            world.addType(Type.array(element), 1);
        }
        if (world.has(Feature.OPTIONALS) && world.dice().oneIn(4)) {
            world.addType(Type.optional(element), 1);
        }
        LibraryRows.addOf(element, world);
    }

    private Type record(String name, String implemented) {
        World world = generator.world();
        Type type = Type.simple(Type.Kind.RECORD, name);
        List<Local> components = new ArrayList<>();
        int count = world.dice().between(1, 3);
        for (int i = 0; i < count; i++) {
            Type component = world.type(each -> each.kind() != Type.Kind.FUNCTION && each.kind() != Type.Kind.ARRAY);
            components.add(Local.field("c" + i, component, false));
        }
        world.addComponents(type, components);
        world.addType(type, 2);
        List<Type> types = components.stream().map(Local::type).toList();
        String holes = String.join(", ", types.stream().map(each -> "$").toList());
        world.add(Callable.of(Feature.RECORDS, "new " + type + "(" + holes + ")", types, false, type, 1, 0));
        for (Local component : components) {
            world.add(Callable.of(
                    Feature.RECORDS, "$." + component.source() + "()", List.of(type), true, component.type(), 1, 0));
        }
        String header = String.join(
                ", ", components.stream().map(each -> each.type() + " " + each.source()).toList());
        world.add(Node.member("\nrecord " + type + "(" + header + ")" + implemented + " {}\n"));
        container(type);
        return type;
    }
}
