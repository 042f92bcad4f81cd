package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.core.TranslationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a generic sealed interface, with the type arguments that they have as its members. */
final class UnionMembers {
    private UnionMembers() {}

    /** The type of the leaf in terms of the interface's own type parameters. */
    static JavaType of(ClassShape leaf, ClassShape union, TranslationContext context) {
        Map<String, JavaType> known = new HashMap<>();
        path(leaf, union, context).ifPresent(arguments -> {
            for (int i = 0; i < arguments.size() && i < union.typeParameters().size(); i++) {
                if (arguments.get(i) instanceof JavaType.Variable variable) {
                    known.put(
                            variable.name(),
                            new JavaType.Variable(union.typeParameters().get(i).name()));
                }
            }
        });
        List<JavaType> arguments = leaf.typeParameters().stream()
                .map(parameter -> known.getOrDefault(parameter.name(), new JavaType.Declared("java.lang.Object")))
                .toList();
        return new JavaType.Declared(leaf.name(), arguments);
    }

    /** The interface's type parameters of which the leaf says what they are; nothing else of the leaf's is known. */
    static Map<String, JavaType> settled(ClassShape leaf, ClassShape union, TranslationContext context) {
        Map<String, JavaType> open = new HashMap<>();
        leaf.typeParameters()
                .forEach(parameter -> open.put(parameter.name(), new JavaType.Declared("java.lang.Object")));
        Map<String, JavaType> settled = new HashMap<>();
        path(leaf, union, context).ifPresent(arguments -> {
            for (int i = 0; i < arguments.size() && i < union.typeParameters().size(); i++) {
                if (!(arguments.get(i) instanceof JavaType.Variable)) {
                    settled.put(
                            union.typeParameters().get(i).name(), FunctionTypes.substituted(arguments.get(i), open));
                }
            }
        });
        return settled;
    }

    /** The arguments with which {@code from} is a {@code to}, in terms of the parameters of {@code from}. */
    private static Optional<List<JavaType>> path(ClassShape from, ClassShape to, TranslationContext context) {
        List<JavaType> above = new ArrayList<>(from.interfaces());
        from.superclass().ifPresent(above::add);
        for (JavaType type : above) {
            if (!(type instanceof JavaType.Declared declared)) {
                continue;
            }
            if (declared.name().equals(to.name())) {
                return Optional.of(declared.arguments());
            }
            Optional<ClassShape> shape = context.hierarchy().shape(declared.name());
            Optional<List<JavaType>> further = shape.flatMap(next -> path(next, to, context));
            if (further.isPresent()) {
                return Optional.of(substituted(further.get(), shape.get(), declared));
            }
        }
        return Optional.empty();
    }

    private static List<JavaType> substituted(List<JavaType> types, ClassShape shape, JavaType.Declared used) {
        Map<String, JavaType> arguments = new HashMap<>();
        for (int i = 0;
                i < used.arguments().size() && i < shape.typeParameters().size();
                i++) {
            arguments.put(shape.typeParameters().get(i).name(), used.arguments().get(i));
        }
        return types.stream()
                .map(type -> type instanceof JavaType.Variable variable
                        ? arguments.getOrDefault(variable.name(), type)
                        : type)
                .toList();
    }
}
