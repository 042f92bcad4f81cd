package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.TypeParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The interfaces whose values are functions in TypeScript: those of {@code java.util.function}, and those of the user that
 * have one abstract method and that no class implements.
 */
public final class FunctionTypes {
    /** The one method of an interface, as seen in a type. */
    public record Signature(MethodKey method, List<String> names, List<JavaType> parameters, JavaType result) {}

    private static final Map<String, String> LIBRARY = LibraryFunctions.BY_NAME;

    private final Program program;
    private final Set<String> implemented = new HashSet<>();

    public FunctionTypes(Program program) {
        this.program = program;
        program.classes().values().stream()
                .filter(type -> type.kind() != ClassShape.Kind.INTERFACE)
                .forEach(type -> type.interfaces().forEach(this::addImplemented));
    }

    private void addImplemented(JavaType type) {
        if (type instanceof JavaType.Declared declared && implemented.add(declared.name())) {
            ClassShape shape = program.classes().get(declared.name());
            if (shape != null) {
                shape.interfaces().forEach(this::addImplemented);
            }
        }
    }

    /** Whether an interface is one of the JDK's whose values are functions. */
    public static boolean isLibrary(String interfaceName) {
        return LIBRARY.containsKey(interfaceName);
    }

    /** Whether a method is the one that calls a function of the JDK's. */
    public static boolean isLibraryCall(MethodKey method) {
        String row = LIBRARY.get(method.owner());
        return row != null && row.startsWith(method.name() + " ");
    }

    public boolean isFunction(JavaType type) {
        return of(type).isPresent();
    }

    /** Whether the parameters or the result of a function lead to its own interface again: such a type has no end. */
    public boolean mentionsItself(JavaType.Declared type) {
        return !isLibrary(type.name())
                && of(type).filter(signature -> mentions(signature, type.name(), new HashSet<>()))
                        .isPresent();
    }

    private boolean mentions(Signature signature, String name, Set<String> seen) {
        return signature.parameters().stream().anyMatch(parameter -> mentions(parameter, name, seen))
                || mentions(signature.result(), name, seen);
    }

    private boolean mentions(JavaType type, String name, Set<String> seen) {
        if (type instanceof JavaType.Array array) {
            return mentions(array.element(), name, seen);
        }
        return type instanceof JavaType.Declared declared
                && (declared.name().equals(name)
                        || declared.arguments().stream().anyMatch(argument -> mentions(argument, name, seen))
                        || (!isLibrary(declared.name())
                                && seen.add(declared.name())
                                && of(declared)
                                        .filter(signature -> mentions(signature, name, seen))
                                        .isPresent()));
    }

    /** Whether a method is the one that calls a function. */
    public boolean isCall(MethodKey method) {
        if (isLibrary(method.owner())) {
            return isLibraryCall(method);
        }
        return of(new JavaType.Declared(method.owner()))
                .filter(signature -> signature.method().equals(method))
                .isPresent();
    }

    /** The function that a value of the type is; empty for other types. */
    public Optional<Signature> of(JavaType type) {
        if (!(type instanceof JavaType.Declared declared)) {
            return Optional.empty();
        } else if (LIBRARY.containsKey(declared.name())) {
            return Optional.of(library(declared));
        }
        ClassShape shape = program.classes().get(declared.name());
        if (shape == null) {
            return Optional.empty();
        }
        boolean function = shape.kind() == ClassShape.Kind.INTERFACE && !shape.sealed() && !isImplemented(shape);
        return function ? own(shape, declared) : Optional.empty();
    }

    /** Whether classes implement the interface, or one above it. */
    private boolean isImplemented(ClassShape shape) {
        return implemented.contains(shape.name())
                || shape.interfaces().stream()
                        .anyMatch(above -> above instanceof JavaType.Declared declared
                                && program.classes().containsKey(declared.name())
                                && isImplemented(program.classes().get(declared.name())));
    }

    private Optional<Signature> own(ClassShape shape, JavaType.Declared type) {
        List<MethodShape> own =
                shape.methods().stream().filter(MethodShape::isAbstract).toList();
        List<Signature> inherited = shape.interfaces().stream()
                .map(parent -> substituted(parent, arguments(shape, type)))
                .flatMap(parent -> of(parent).stream())
                .toList();
        if (own.size() == 1 && own.get(0).typeParameters().isEmpty()) {
            MethodShape method = own.get(0);
            boolean alone =
                    inherited.stream().allMatch(parent -> method.overridden().contains(parent.method()));
            Map<String, JavaType> arguments = arguments(shape, type);
            return alone
                    ? Optional.of(new Signature(
                            method.key(),
                            method.parameters().stream()
                                    .map(MethodShape.Parameter::name)
                                    .toList(),
                            method.parameters().stream()
                                    .map(parameter -> substituted(parameter.type(), arguments))
                                    .toList(),
                            substituted(method.resultType(), arguments)))
                    : Optional.empty();
        }
        return own.isEmpty() && inherited.size() == 1 ? Optional.of(inherited.get(0)) : Optional.empty();
    }

    /** What the type variables of a class stand for in a type; without arguments, for themselves. */
    public static Map<String, JavaType> arguments(ClassShape shape, JavaType.Declared type) {
        Map<String, JavaType> arguments = new HashMap<>();
        for (int i = 0; i < shape.typeParameters().size(); i++) {
            TypeParameter parameter = shape.typeParameters().get(i);
            arguments.put(
                    parameter.name(),
                    i < type.arguments().size() ? type.arguments().get(i) : new JavaType.Variable(parameter.name()));
        }
        return arguments;
    }

    /** A type with type variables replaced by what they stand for. */
    public static JavaType substituted(JavaType type, Map<String, JavaType> arguments) {
        if (type instanceof JavaType.Variable variable) {
            return arguments.getOrDefault(variable.name(), type);
        } else if (type instanceof JavaType.Array array) {
            return new JavaType.Array(substituted(array.element(), arguments));
        } else if (type instanceof JavaType.Declared declared) {
            return new JavaType.Declared(
                    declared.name(),
                    declared.arguments().stream()
                            .map(argument -> substituted(argument, arguments))
                            .toList());
        }
        return type;
    }

    /** The words of a row: the method, its parameters, its result; a digit is a type argument. */
    private static Signature library(JavaType.Declared type) {
        String[] words =
                java.util.Objects.requireNonNull(LIBRARY.get(type.name())).split(" ", -1);
        List<JavaType> parameters = new ArrayList<>();
        for (int i = 1; i < words.length - 1; i++) {
            parameters.add(word(words[i], type));
        }
        List<String> names = parameters.size() == 1 ? List.of("value") : List.of("first", "second", "third");
        return new Signature(
                new MethodKey(type.name(), words[0], List.of()),
                names.subList(0, parameters.size()),
                List.copyOf(parameters),
                word(words[words.length - 1], type));
    }

    private static JavaType word(String word, JavaType.Declared type) {
        @Nullable Primitive primitive = LibraryFunctions.PRIMITIVES.get(word);
        if (primitive != null) {
            return primitive;
        }
        int index = Integer.parseInt(word);
        return index < type.arguments().size()
                ? type.arguments().get(index)
                : new JavaType.Declared("java.lang.Object");
    }
}
