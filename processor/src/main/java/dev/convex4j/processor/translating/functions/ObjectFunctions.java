package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Objects of the user's classes where a functional interface of the JDK is wanted: the function that calls their method. */
public final class ObjectFunctions {
    private ObjectFunctions() {}

    /** {@code (a, b) => byName.compare(a, b)}, if an object of a class of the user's goes into a slot for functions. */
    public static Optional<TsExpression> of(BodyExpression value, JavaType target, Expressions expressions) {
        FunctionTypes functions = expressions.context().functions();
        boolean object = value.type() instanceof JavaType.Declared from
                && expressions.context().hierarchy().shape(from.name()).isPresent()
                && !functions.isFunction(from);
        Optional<FunctionTypes.Signature> signature = object ? functions.of(target) : Optional.empty();
        return signature.map(function -> reference(value, function, expressions));
    }

    /** The same for the argument of a library method, by the interface of the JDK that the class implements. */
    public static Optional<TsExpression> ofLibrary(BodyExpression value, int parameters, Expressions expressions) {
        if (value instanceof BodyExpression.Cast cast
                && cast.type() instanceof JavaType.Declared function
                && FunctionTypes.isLibrary(function.name())) {
            return of(cast.operand(), cast.type(), expressions);
        }
        List<JavaType> functions = value.type() instanceof JavaType.Declared from
                ? implemented(from, parameters, expressions.context())
                : List.of();
        if (functions.size() > 1) {
            throw Untranslatable.construct(
                    "an object that is several functions of the JDK, `" + Types.display(functions.get(0)) + "` and `"
                            + Types.display(functions.get(1)) + "`,",
                    "assign it to a local variable of the type that is meant, or write a lambda that calls the method",
                    value.position());
        }
        return functions.stream().findFirst().flatMap(type -> of(value, type, expressions));
    }

    /** The same for the receiver of a default method, such as {@code negate()} of {@code Predicate}. */
    public static Optional<TsExpression> ofReceiver(BodyExpression.Call call, Expressions expressions) {
        BodyExpression receiver = call.receiver().orElseThrow();
        String owner = call.method().owner();
        if (!FunctionTypes.isLibrary(owner) || !(receiver.type() instanceof JavaType.Declared from)) {
            return Optional.empty();
        }
        return functions(from, expressions.context()).stream()
                .filter(type -> type.isClass(owner))
                .findFirst()
                .flatMap(type -> of(receiver, type, expressions));
    }

    /** Refuses a collection of objects where one of functions is wanted: each of them would have to become one. */
    public static void requireSame(BodyExpression value, JavaType target, Expressions expressions) {
        if (value.type() instanceof JavaType.Declared from
                && target instanceof JavaType.Declared to
                && from.arguments().size() == to.arguments().size()) {
            for (int i = 0; i < from.arguments().size(); i++) {
                if (isObjectForFunction(from.arguments().get(i), to.arguments().get(i), expressions)) {
                    throw Untranslatable.meaning(
                            "objects of `" + Types.display(from.arguments().get(i)) + "` in a `" + Types.display(from)
                                    + "` are wanted as functions here",
                            "in TypeScript a function is no object of a class, so that each would have to become one.",
                            "let both be of `" + Types.display(to.arguments().get(i))
                                    + "`, or make functions of them: `list.add(each::method)`",
                            value.position());
                }
            }
        }
    }

    private static boolean isObjectForFunction(JavaType from, JavaType to, Expressions expressions) {
        FunctionTypes functions = expressions.context().functions();
        return from instanceof JavaType.Declared object
                && expressions.context().hierarchy().shape(object.name()).isPresent()
                && !functions.isFunction(from)
                && functions.isFunction(to);
    }

    private static List<JavaType> implemented(JavaType.Declared from, int parameters, TranslationContext context) {
        return functions(from, context).stream()
                .filter(type -> context.functions()
                        .of(type)
                        .filter(function -> function.parameters().size() == parameters)
                        .isPresent())
                .toList();
    }

    /** The functional interfaces of the JDK above a type, each as the type sees it: {@code Predicate<Integer>}. */
    private static Set<JavaType> functions(JavaType.Declared type, TranslationContext context) {
        Set<JavaType> found = new LinkedHashSet<>();
        ClassShape shape = context.hierarchy().shape(type.name()).orElse(null);
        if (shape != null) {
            Map<String, JavaType> arguments = FunctionTypes.arguments(shape, type);
            Stream.concat(shape.superclass().stream(), shape.interfaces().stream())
                    .map(above -> FunctionTypes.substituted(above, arguments))
                    .filter(JavaType.Declared.class::isInstance)
                    .forEach(above -> found.addAll(functions((JavaType.Declared) above, context)));
        } else if (FunctionTypes.isLibrary(type.name())) {
            found.add(type);
        }
        return found;
    }

    private static TsExpression reference(
            BodyExpression value, FunctionTypes.Signature function, Expressions expressions) {
        MethodShape method = method(((JavaType.Declared) value.type()).name(), function, expressions)
                .orElseThrow(() -> Untranslatable.construct(
                        "an object of a class as a function of the JDK",
                        "write a lambda that calls its method",
                        value.position()));
        BodyExpression.MethodReference reference = new BodyExpression.MethodReference(
                method.key(),
                BodyExpression.ReferenceKind.BOUND,
                Optional.of(value),
                new Function(Optional.of(function.method()), function.parameters(), function.result()),
                new Invocation(
                        method.parameters().stream()
                                .map(MethodShape.Parameter::type)
                                .toList(),
                        method.parameters().stream()
                                .map(MethodShape.Parameter::type)
                                .toList(),
                        method.resultType(),
                        false),
                method.resultType(),
                new JavaType.Declared(function.method().owner()),
                value.position());
        return FunctionValues.reference(reference, expressions);
    }

    /** The method by which a class implements a function of the JDK. */
    private static Optional<MethodShape> method(
            String className, FunctionTypes.Signature function, Expressions expressions) {
        Hierarchy hierarchy = expressions.context().hierarchy();
        List<ClassShape> shapes = hierarchy.ancestors(className).stream()
                .flatMap(name -> hierarchy.shape(name).stream())
                .toList();
        return Stream.concat(
                        shapes.stream()
                                .flatMap(shape -> shape.methods().stream())
                                .filter(method ->
                                        method.overridden().stream().anyMatch(above -> isCall(above, function))),
                        shapes.stream()
                                .flatMap(shape -> shape.inherited().stream())
                                .filter(pair -> isCall(pair.declared(), function))
                                .flatMap(pair -> hierarchy.method(pair.implementation()).stream()))
                .filter(method ->
                        method.parameters().size() == function.parameters().size())
                .findFirst();
    }

    private static boolean isCall(MethodKey method, FunctionTypes.Signature function) {
        return FunctionTypes.isLibraryCall(method)
                && method.name().equals(function.method().name());
    }
}
