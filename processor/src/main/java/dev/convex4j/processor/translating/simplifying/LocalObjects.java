package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.TypeParameter;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Local and anonymous classes beside records and enums behind one interface: they get a superclass that code outside their
 * body can ask for, {@code abstract class ShapeObject implements Shape}.
 */
final class LocalObjects {
    private static final String SUFFIX = "Object";

    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<String> mixed;
    private final Map<String, ClassShape> classes;

    private LocalObjects(Program program) {
        this.program = program;
        this.hierarchy = new Hierarchy(program);
        this.mixed = program.classes().values().stream()
                .filter(shape -> shape.kind() == ClassShape.Kind.INTERFACE && isMixed(shape))
                .map(ClassShape::name)
                .collect(Collectors.toSet());
        this.classes = new LinkedHashMap<>(program.classes());
    }

    static Program rewrite(Program program) {
        LocalObjects objects = new LocalObjects(program);
        if (objects.mixed.isEmpty()) {
            return program;
        }
        program.classes().values().stream()
                .filter(objects::needsSuperclass)
                .forEach(shape -> objects.classes.put(shape.name(), objects.below(shape)));
        return new Program(
                program.backend(),
                program.methods(),
                program.constants(),
                program.erroneous(),
                program.records(),
                objects.classes,
                program.ownClasses());
    }

    private boolean isMixed(ClassShape type) {
        List<ClassShape> members = hierarchy.subtypes(type.name()).stream()
                .filter(member -> member.kind() != ClassShape.Kind.INTERFACE && !hierarchy.isConstantBody(member))
                .toList();
        return members.stream().anyMatch(member -> member.kind() == ClassShape.Kind.CLASS && member.local())
                && members.stream().anyMatch(member -> member.kind() != ClassShape.Kind.CLASS);
    }

    private boolean needsSuperclass(ClassShape shape) {
        return shape.local()
                && shape.kind() == ClassShape.Kind.CLASS
                && shape.superclass().isEmpty()
                && !asked(shape).isEmpty();
    }

    /** The interfaces of a class of which a value, or one of an interface above, may be something else than an object. */
    private List<JavaType.Declared> asked(ClassShape shape) {
        return shape.interfaces().stream()
                .filter(JavaType.Declared.class::isInstance)
                .map(JavaType.Declared.class::cast)
                .filter(type -> hierarchy.ancestors(type.name()).stream().anyMatch(mixed::contains))
                .toList();
    }

    private ClassShape below(ClassShape shape) {
        List<JavaType.Declared> interfaces = asked(shape);
        String superclass = superclass(interfaces);
        return shape.below(new JavaType.Declared(
                superclass,
                interfaces.stream().flatMap(type -> type.arguments().stream()).toList()));
    }

    /** The name of the superclass for the classes that implement these interfaces. */
    private String superclass(List<JavaType.Declared> interfaces) {
        ClassShape first = hierarchy.shape(interfaces.get(0).name()).orElseThrow();
        ClassShape around = around(first);
        String simple = interfaces.stream()
                        .map(type -> hierarchy.shape(type.name()).orElseThrow().simpleName())
                        .collect(Collectors.joining())
                + SUFFIX;
        String name = around.name() + "." + simple;
        while (program.classes().containsKey(name)) {
            name += "_";
        }
        classes.computeIfAbsent(name, key -> declared(key, simple, around, interfaces));
        return name;
    }

    /** The interface, or the nearest class around it that stands in no body. */
    private ClassShape around(ClassShape shape) {
        return shape.local()
                ? around(shape.enclosingClass().flatMap(hierarchy::shape).orElseThrow())
                : shape;
    }

    private ClassShape declared(String name, String simple, ClassShape around, List<JavaType.Declared> interfaces) {
        List<TypeParameter> parameters = new ArrayList<>();
        List<JavaType> implemented = new ArrayList<>();
        for (JavaType.Declared type : interfaces) {
            implemented.add(new JavaType.Declared(
                    type.name(), parameters(hierarchy.shape(type.name()).orElseThrow(), parameters)));
        }
        return new ClassShape(
                name,
                simple,
                ClassShape.Kind.CLASS,
                ClassShape.Nesting.MEMBER,
                false,
                Access.PACKAGE,
                true,
                false,
                false,
                false,
                List.copyOf(parameters),
                Optional.empty(),
                List.copyOf(implemented),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(constructor(name, around)),
                List.of(),
                Optional.empty(),
                Optional.of(around.name()),
                Optional.empty(),
                List.of(),
                "",
                around.position());
    }

    /** Adds the parameters of an interface under names that are free; gives the arguments that they are there. */
    private static List<JavaType> parameters(ClassShape type, List<TypeParameter> to) {
        Map<String, JavaType> renamed = new HashMap<>();
        for (TypeParameter parameter : type.typeParameters()) {
            String name = parameter.name();
            while (isTaken(name, to)) {
                name += "2";
            }
            renamed.put(parameter.name(), new JavaType.Variable(name));
            to.add(new TypeParameter(
                    name,
                    parameter.bounds().stream()
                            .map(bound -> FunctionTypes.substituted(bound, renamed))
                            .toList()));
        }
        return type.typeParameters().stream()
                .map(parameter -> renamed.get(parameter.name()))
                .toList();
    }

    private static boolean isTaken(String name, List<TypeParameter> parameters) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
    }

    private static MethodShape constructor(String owner, ClassShape place) {
        return new MethodShape(
                new MethodKey(owner, "<init>", List.of()),
                Access.PACKAGE,
                false,
                false,
                false,
                false,
                List.of(),
                List.of(),
                JavaType.Primitive.VOID,
                false,
                false,
                List.of(),
                List.of(),
                true,
                false,
                place.position());
    }
}
