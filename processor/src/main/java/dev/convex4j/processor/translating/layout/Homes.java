package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Program;
import java.util.Optional;
import java.util.Set;

/** The module of what each class declares, and the name that its declarations are called by. */
public final class Homes {
    /** Modules that are written from other parts of the backend. */
    private static final Set<String> RESERVED = Set.of(ModuleLayout.SCHEMA, ModuleLayout.TYPES, "http", "crons");

    private final Backend backend;
    private final Program program;

    public Homes(Program program) {
        this.backend = program.backend();
        this.program = program;
    }

    /** The module of a class's members: that of the nearest class around it that has one. */
    public String module(String className) {
        ClassShape shape = program.classes().get(className);
        while (shape != null && shape.local() && shape.enclosingClass().isPresent()) {
            shape = program.classes().get(shape.enclosingClass().get());
        }
        String name = shape == null ? className : shape.name();
        String module = TypePlacement.home(name, backend);
        return module.equals(ModuleLayout.TYPES) && shape != null ? own(shape) : module;
    }

    /** Members of a class without a module get one, since `types`, which others load first, must not load others. */
    private String own(ClassShape shape) {
        ClassShape top = shape;
        while (top.enclosingClass().isPresent()
                && program.classes().get(top.enclosingClass().get()) != null) {
            top = program.classes().get(top.enclosingClass().get());
        }
        String module = Names.decapitalized(top.simpleName());
        return top.name().startsWith("java.") || RESERVED.contains(module) ? ModuleLayout.TYPES : module;
    }

    /** The simple name; of an anonymous class, one made of what it stands in. */
    public String simpleName(String className) {
        ClassShape shape = program.classes().get(className);
        if (shape == null) {
            return Identifiers.local(className.substring(className.lastIndexOf('.') + 1));
        }
        if (!shape.simpleName().isEmpty()) {
            return Identifiers.local(shape.simpleName());
        }
        Optional<ClassShape> holder = shape.enclosingClass().map(program.classes()::get);
        String constant = holder.stream()
                .flatMap(type -> type.constants().stream())
                .filter(candidate -> candidate.body().equals(Optional.of(className)))
                .map(candidate -> Names.pascalCase(candidate.name()))
                .findFirst()
                .orElse("Anonymous");
        return holder.map(type -> simpleName(type.name())).orElse("") + constant;
    }

    /** The simple name with that of the class around it, for where the simple name is taken. */
    String nestedName(String className) {
        ClassShape shape = program.classes().get(className);
        return shape == null || shape.enclosingClass().isEmpty()
                ? simpleName(className)
                : simpleName(shape.enclosingClass().get()) + simpleName(className);
    }
}
