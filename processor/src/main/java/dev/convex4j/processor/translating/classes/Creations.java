package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.Marked;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Arguments;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeArguments;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.exceptions.Throwables;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.Construction;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code new} of the user's own classes. */
public final class Creations {
    private Creations() {}

    /** Whether a class is one that TypeScript has a class for. */
    public static boolean isClass(String className, Expressions expressions) {
        TranslationContext context = expressions.context();
        return context.hierarchy().shape(className).isPresent()
                && context.hierarchy().form(className) == ClassForm.CLASS;
    }

    public static Value create(BodyExpression.New creation, Expressions expressions) {
        TranslationContext context = expressions.context();
        ClassShape shape =
                context.hierarchy().shape(creation.constructor().owner()).orElseThrow();
        List<TsExpression> arguments = new ArrayList<>();
        outerArgument(shape, creation.outer(), creation, expressions).ifPresent(arguments::add);
        List<TsExpression> passed = arguments(shape, creation, expressions);
        arguments.addAll(passed);
        TsExpression type = classReference(shape, expressions);
        Optional<String> factory = Constructors.factory(creation.constructor(), shape, context);
        return Value.of(
                factory.isPresent()
                        ? Code.call(Code.member(type, factory.get()), arguments)
                        : new TsExpression.New(type, typeArguments(shape, creation, passed, expressions), arguments));
    }

    /** A reference to a constructor may say the type of an interface, whose arguments a class needn't have. */
    private static List<TsType> typeArguments(
            ClassShape shape, BodyExpression.New creation, List<TsExpression> arguments, Expressions expressions) {
        if (shape.typeParameters().isEmpty()) {
            return List.of();
        }
        return TypeArguments.of(creation, arguments, Marked::is, expressions).stream()
                .map(type -> TypeNames.of(type, expressions.module(), expressions.context(), creation.position()))
                .toList();
    }

    /** What is passed to TypeScript's constructor where it is that of a library's exception. */
    private static List<TsExpression> arguments(
            ClassShape shape, BodyExpression.New creation, Expressions expressions) {
        Optional<BodyStatement.ConstructorCall> inherited = expressions
                .context()
                .construction()
                .stored(shape)
                .filter(StoredConstructors::isInherited)
                .flatMap(fields -> Optional.ofNullable(fields.constructors().get(creation.constructor())))
                .flatMap(constructor -> constructor.superCall());
        return inherited.isPresent()
                        && Constructors.factory(creation.constructor(), shape, expressions.context())
                                .isEmpty()
                ? Throwables.arguments(inherited.get().constructor(), creation.arguments(), expressions)
                : Arguments.of(creation.arguments(), creation.invocation(), expressions);
    }

    /** The value that a class is bound to. */
    static TsExpression classReference(ClassShape shape, Expressions expressions) {
        Optional<TsExpression> local = expressions.scope().instance(localKey(shape.name()));
        if (local.isPresent()) {
            return local.get();
        }
        if (shape.local()) {
            throw Untranslatable.construct(
                    "a class inside the body of a constant, or inside a local record, enum or interface,",
                    "declare it in the class around",
                    shape.position());
        }
        expressions.context().usage().type(shape.name());
        return OwnCalls.reference(
                expressions.context().layout().classPlace(shape.name()), shape.position(), expressions);
    }

    /** The key under which a scope knows the name of a local class. */
    static String localKey(String className) {
        return "class " + className;
    }

    /** The instance of the class around, for a class that uses it. */
    static Optional<TsExpression> outerArgument(
            ClassShape shape, Optional<BodyExpression> written, BodyExpression place, Expressions expressions) {
        TranslationContext context = expressions.context();
        if (!OuterInstances.isNeeded(shape, context)) {
            written.filter(outer -> !Purity.isPure(outer, context)).ifPresent(outer -> {
                throw Untranslatable.construct(
                        "a computed object before `.new`, which `" + shape.simpleName() + "` doesn't use,",
                        "assign the object to a local variable first",
                        outer.position());
            });
            return Optional.empty();
        }
        if (written.isPresent()) {
            return Optional.of(expressions.code(written.get()));
        }
        return Optional.of(expressions
                .scope()
                .instance(shape.enclosingClass().orElseThrow())
                .orElseThrow(() -> Untranslatable.construct(
                        "the creation of an inner class in this place",
                        "make the class `static` and pass what it needs",
                        place.position())));
    }

    /** A class without a name, as an expression. */
    public static Value anonymous(BodyExpression.NewAnonymous creation, Expressions expressions) {
        TranslationContext context = expressions.context();
        ClassShape shape = context.hierarchy().shape(creation.className()).orElseThrow();
        Optional<TsExpression> declared = expressions.scope().instance(localKey(shape.name()));
        if (declared.isEmpty() && isNamedInside(shape, context)) {
            throw Untranslatable.construct(
                    "an anonymous class with a class inside in this place",
                    "create the object in a statement of its own, or give the class a name",
                    creation.position());
        }
        List<TsExpression> arguments = new ArrayList<>();
        outerArgument(shape, Optional.empty(), creation, expressions).ifPresent(arguments::add);
        creation.outer()
                .filter(outer -> context.hierarchy()
                        .superclass(shape)
                        .filter(above -> OuterInstances.isNeeded(above, context))
                        .isPresent())
                .ifPresent(outer -> arguments.add(expressions.code(outer)));
        arguments.addAll(superArguments(
                context.hierarchy().superclass(shape),
                creation.superConstructor(),
                creation.arguments(),
                creation.invocation(),
                creation.position(),
                expressions));
        TsExpression type = declared.orElseGet(
                () -> new TsExpression.ClassExpression(ClassDeclarations.anonymous(shape, creation, expressions)));
        return Value.of(new TsExpression.New(type, arguments));
    }

    /** Whether classes inside need to call the class by a name. */
    private static boolean isNamedInside(ClassShape shape, TranslationContext context) {
        return context.program().classes().values().stream()
                .filter(inner ->
                        inner.enclosingClass().filter(shape.name()::equals).isPresent())
                .anyMatch(inner -> inner.kind() == ClassShape.Kind.CLASS
                        && ((inner.nesting() == ClassShape.Nesting.MEMBER && inner.local())
                                || OuterInstances.isNeeded(inner, context)));
    }

    /** What {@code super(..)} passes in TypeScript, for one of Java's constructors. */
    static List<TsExpression> superArguments(
            Optional<ClassShape> above,
            MethodKey constructor,
            List<BodyExpression> arguments,
            Invocation invocation,
            Position position,
            Expressions expressions) {
        TranslationContext context = expressions.context();
        if (above.isEmpty()) {
            return ExceptionTypes.isThrowable(constructor.owner(), context.program())
                    ? Throwables.arguments(constructor, arguments, expressions)
                    : List.of();
        }
        boolean direct = Constructors.factory(constructor, above.get(), context).isEmpty()
                && context.construction()
                        .stored(above.get())
                        .filter(StoredConstructors::isInherited)
                        .isEmpty();
        return direct
                ? Arguments.of(arguments, invocation, expressions)
                : StoredConstructors.inlined(above.get(), constructor, arguments, expressions)
                        .orElseThrow(() -> Untranslatable.construct(
                                "`super(..)` of a constructor that does more than to assign fields",
                                "call the constructor that sets all fields",
                                position));
    }

    /** The constructor call that a constructor's body begins with. */
    static Optional<BodyStatement.ConstructorCall> constructorCall(MethodBody body) {
        return Construction.constructorCall(body);
    }
}
