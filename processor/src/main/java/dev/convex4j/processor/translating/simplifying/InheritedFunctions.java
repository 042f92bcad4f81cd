package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Enums and abstract classes that implement a functional interface of the JDK by their constants and subclasses alone, as if
 * they declared its method: {@code abstract int applyAsInt(int left, int right);}.
 */
final class InheritedFunctions extends ProgramRewriter {
    /** The method of the JDK by the name of the class that is to declare it. */
    private record Inherited(String owner, MethodKey library) {}

    private final Program program;
    private final Hierarchy hierarchy;
    private final FunctionTypes functions;
    private final Map<Inherited, MethodShape> declared = new LinkedHashMap<>();

    private InheritedFunctions(Program program) {
        this.program = program;
        this.hierarchy = new Hierarchy(program);
        this.functions = new FunctionTypes(program);
    }

    static Program rewrite(Program program) {
        InheritedFunctions inherited = new InheritedFunctions(program);
        program.classes().values().forEach(inherited::find);
        return inherited.declared.isEmpty() ? program : inherited.rewritten(inherited.declaring());
    }

    private void find(ClassShape shape) {
        if (shape.kind() == ClassShape.Kind.ENUM || shape.isAbstract()) {
            for (JavaType type : shape.interfaces()) {
                if (type instanceof JavaType.Declared above && FunctionTypes.isLibrary(above.name())) {
                    find(shape, above);
                }
            }
        }
    }

    private void find(ClassShape shape, JavaType.Declared function) {
        Optional<MethodShape> below = hierarchy.subtypes(shape.name()).stream()
                .flatMap(subtype -> subtype.methods().stream())
                .filter(method -> library(method, function).isPresent())
                .findFirst();
        if (below.isPresent() && !isDeclared(shape, function)) {
            MethodKey library = library(below.get(), function).orElseThrow();
            declared.put(new Inherited(shape.name(), library), method(shape, function, below.get(), library));
        }
    }

    /** Whether a class has the method already: its own one, or one of a superclass, which needn't know the interface. */
    private boolean isDeclared(ClassShape shape, JavaType.Declared function) {
        return hierarchy.ancestors(shape.name()).stream()
                .flatMap(name -> hierarchy.shape(name).stream())
                .anyMatch(above -> above.methods().stream()
                                .anyMatch(method -> library(method, function).isPresent())
                        || above.inherited().stream().anyMatch(pair -> isOf(pair.declared(), function)));
    }

    /** The method of the interface that a method of the user's implements. */
    private static Optional<MethodKey> library(MethodShape method, JavaType.Declared function) {
        return method.overridden().stream()
                .filter(above -> isOf(above, function))
                .findFirst();
    }

    private static boolean isOf(MethodKey method, JavaType.Declared function) {
        return method.owner().equals(function.name()) && FunctionTypes.isLibraryCall(method);
    }

    private MethodShape method(ClassShape shape, JavaType.Declared function, MethodShape below, MethodKey library) {
        FunctionTypes.Signature signature = functions.of(function).orElseThrow();
        List<MethodShape.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < signature.parameters().size(); i++) {
            parameters.add(new MethodShape.Parameter(
                    below.parameters().get(i).name(), signature.parameters().get(i), false));
        }
        return new MethodShape(
                new MethodKey(shape.name(), library.name(), below.key().parameterTypes()),
                Access.PUBLIC,
                false,
                true,
                false,
                false,
                List.of(),
                List.copyOf(parameters),
                signature.result(),
                below.resultNullable(),
                false,
                List.of(),
                List.of(library),
                false,
                false,
                shape.position());
    }

    private Program declaring() {
        Map<String, ClassShape> classes = new LinkedHashMap<>();
        program.classes().forEach((name, shape) -> {
            List<MethodShape> methods = new ArrayList<>(shape.methods().stream()
                    .map(method -> overriding(method, name))
                    .toList());
            declared.forEach((inherited, method) -> {
                if (inherited.owner().equals(name)) {
                    methods.add(method);
                }
            });
            classes.put(name, shape.withMembers(shape.fields(), shape.initializers(), List.copyOf(methods)));
        });
        return new Program(
                program.backend(),
                program.methods(),
                program.constants(),
                program.erroneous(),
                program.records(),
                classes,
                program.ownClasses());
    }

    private MethodShape overriding(MethodShape method, String owner) {
        List<MethodKey> overridden = new ArrayList<>();
        for (MethodKey above : method.overridden()) {
            nearest(owner, above).ifPresent(own -> overridden.add(own.key()));
            overridden.add(above);
        }
        return overridden.size() == method.overridden().size()
                ? method
                : new MethodShape(
                        method.key(),
                        method.access(),
                        method.isStatic(),
                        method.isAbstract(),
                        method.isDefault(),
                        method.isFinal(),
                        method.typeParameters(),
                        method.parameters(),
                        method.resultType(),
                        method.resultNullable(),
                        method.varargs(),
                        method.thrown(),
                        List.copyOf(overridden),
                        method.implicit(),
                        method.compact(),
                        method.position());
    }

    /** The declaration that a class sees for a method of the JDK. */
    private Optional<MethodShape> nearest(String className, MethodKey library) {
        return hierarchy.ancestors(className).stream()
                .flatMap(name -> Optional.ofNullable(declared.get(new Inherited(name, library))).stream())
                .findFirst();
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.Call call
                && FunctionTypes.isLibraryCall(call.method())
                && call.receiver().isPresent()
                && call.receiver().get().type() instanceof JavaType.Declared receiver) {
            return nearest(receiver.name(), call.method())
                    .<BodyExpression>map(method -> new BodyExpression.Call(
                            method.key(),
                            call.receiver(),
                            call.arguments(),
                            invocation(method),
                            call.type(),
                            call.position()))
                    .orElse(call);
        } else if (rewritten instanceof BodyExpression.MethodReference reference
                && FunctionTypes.isLibraryCall(reference.method())) {
            return target(reference)
                    .flatMap(type -> nearest(type, reference.method()))
                    .<BodyExpression>map(method -> new BodyExpression.MethodReference(
                            method.key(),
                            reference.kind(),
                            reference.receiver(),
                            reference.function(),
                            invocation(method),
                            reference.resultType(),
                            reference.type(),
                            reference.position()))
                    .orElse(reference);
        }
        return rewritten;
    }

    /** The class of the object whose method a reference is: of what stands before it, or of the first argument. */
    private static Optional<String> target(BodyExpression.MethodReference reference) {
        return reference
                .receiver()
                .map(BodyExpression::type)
                .or(() -> reference.kind() == BodyExpression.ReferenceKind.UNBOUND
                        ? reference.parameterTypes().stream().findFirst()
                        : Optional.empty())
                .filter(JavaType.Declared.class::isInstance)
                .map(type -> ((JavaType.Declared) type).name());
    }

    private static Invocation invocation(MethodShape method) {
        List<JavaType> types =
                method.parameters().stream().map(MethodShape.Parameter::type).toList();
        return new Invocation(types, types, method.resultType(), false);
    }
}
