package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.analysis.RecordAccess;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyExpression.ReferenceKind;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.classes.LiteralTypes;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.InPlace;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lambdas and method references as values: functions in TypeScript, which a call of the interface's method calls. */
public final class FunctionValues {
    private FunctionValues() {}

    /** {@code f.apply(x)}: {@code f(x)}. */
    public static Value call(BodyExpression.Call call, Expressions translator) {
        TsExpression function = translator.receiver(call);
        List<TsExpression> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            arguments.add(
                    translator.into(call.arguments().get(i), call.invocation().targetType(i)));
        }
        TsExpression code = Code.call(function, arguments);
        boolean async = translator.context().asyncMethods().contains(call.method());
        return Value.of(async ? Code.await(code) : code);
    }

    /** A lambda as an arrow function with all its types, which holds wherever it stands. */
    public static TsExpression lambda(BodyExpression.Lambda lambda, Expressions translator) {
        requireKnown(lambda.function(), lambda);
        boolean async = requireAsync(lambda, lambda.function(), translator);
        Scope scope = translator.scope();
        Scope.Frame frame = scope.enter();
        List<TsParameter> parameters = new ArrayList<>();
        for (BodyExpression.Parameter parameter : lambda.parameters()) {
            String name = scope.declare(parameter.id(), parameter.name(), Absence.UNDEFINED, true)
                    .name();
            TsType type = type(parameter.type(), lambda, translator);
            parameters.add(TsParameter.typed(
                    name,
                    Nulls.type(type, translator.context().nullness().local(parameter.id(), translator.member()))));
        }
        JavaType result = lambda.function().resultType();
        List<TsStatement> statements = translator.statements().body(statements(lambda), result);
        scope.leave(frame);
        TsType resultType = Nulls.type(
                type(result, lambda, translator),
                lambda.function()
                        .method()
                        .filter(translator.context().nullness()::resultMayBeNull)
                        .isPresent());
        return new TsExpression.Arrow(
                async,
                List.copyOf(parameters),
                Optional.of(async ? TypeNames.promise(resultType) : resultType),
                body(statements));
    }

    private static List<BodyStatement> statements(BodyExpression.Lambda lambda) {
        if (lambda.body() instanceof LambdaBody.OfBlock block) {
            return block.statements();
        }
        BodyExpression value = ((LambdaBody.OfExpression) lambda.body()).value();
        return List.of(
                lambda.function().resultType() == Primitive.VOID
                        ? new BodyStatement.ExpressionStatement(value, value.position())
                        : new BodyStatement.Return(Optional.of(value), value.position()));
    }

    /** A single {@code return} as the expression. */
    public static TsExpression.ArrowBody body(List<TsStatement> statements) {
        return statements.size() == 1
                        && statements.get(0) instanceof TsStatement.Return result
                        && result.value().isPresent()
                ? new TsExpression.ArrowBody.OfExpression(result.value().get())
                : new TsExpression.ArrowBody.OfBlock(statements);
    }

    private static void requireKnown(Function function, BodyExpression expression) {
        if (function.method().isEmpty()) {
            throw Untranslatable.construct(
                    "a function of several types", "declare the one functional interface", expression.position());
        }
    }

    /** Whether calls of the function are awaited, which only those of the user's own interfaces can be. */
    private static boolean requireAsync(BodyExpression expression, Function function, Expressions translator) {
        boolean async = function.method()
                .filter(translator.context().asyncMethods()::contains)
                .isPresent();
        boolean waits = expression instanceof BodyExpression.Lambda lambda
                ? Asynchrony.bodyReaches(lambda, translator.context())
                : Asynchrony.reaches(expression, translator.context());
        if (waits && !async) {
            throw Untranslatable.construct(
                    "a function of the JDK's `" + Types.display(expression.type())
                            + "` that reads the database or calls a function",
                    "declare an interface of your own, such as `interface Loader { UserDoc load(Id<User> id); }`",
                    expression.position());
        }
        return async;
    }

    private static TsType type(JavaType type, BodyExpression at, Expressions translator) {
        return TypeNames.of(type, translator.module(), translator.context(), at.position());
    }

    /** A method reference: the lambda that Java makes of it. */
    public static TsExpression reference(BodyExpression.MethodReference reference, Expressions translator) {
        requireKnown(reference.function(), reference);
        Optional<BodyExpression> changing = reference.receiver().filter(receiver -> !isSteady(receiver, translator));
        if (changing.isPresent()) {
            return bound(reference, changing.get(), translator);
        }
        List<BodyExpression.Parameter> parameters = parameters(reference.function(), translator);
        List<BodyExpression> arguments = new ArrayList<>();
        parameters.forEach(parameter -> arguments.add(local(parameter, reference)));
        return lambda(lambda(reference, parameters, call(reference, arguments)), translator);
    }

    /** The lambda that Java makes of a method reference. */
    public static BodyExpression.Lambda expanded(BodyExpression.MethodReference reference, Expressions translator) {
        List<BodyExpression.Parameter> parameters = parameters(reference.function(), translator);
        List<BodyExpression> arguments = new ArrayList<>();
        parameters.forEach(parameter -> arguments.add(local(parameter, reference)));
        return lambda(reference, parameters, call(reference, arguments));
    }

    /** {@code int[]::new}. */
    public static TsExpression arrayConstructor(
            BodyExpression.ArrayConstructorReference reference, Expressions translator) {
        requireKnown(reference.function(), reference);
        List<BodyExpression.Parameter> parameters = parameters(reference.function(), translator);
        BodyExpression creation = new BodyExpression.NewArray(
                List.of(local(parameters.get(0), reference)),
                List.of(),
                (JavaType.Array) reference.array(),
                reference.position());
        return lambda(
                new BodyExpression.Lambda(
                        parameters,
                        new LambdaBody.OfExpression(creation),
                        reference.function(),
                        reference.type(),
                        reference.position()),
                translator);
    }

    private static BodyExpression.Lambda lambda(
            BodyExpression.MethodReference reference, List<BodyExpression.Parameter> parameters, BodyExpression body) {
        return new BodyExpression.Lambda(
                parameters,
                new LambdaBody.OfExpression(body),
                reference.function(),
                reference.type(),
                reference.position());
    }

    /** Parameters that Java doesn't declare. */
    private static List<BodyExpression.Parameter> parameters(Function function, Expressions translator) {
        List<BodyExpression.Parameter> parameters = new ArrayList<>();
        for (JavaType type : function.parameterTypes()) {
            parameters.add(new BodyExpression.Parameter(
                    Lambdas.nameFor(type), translator.scope().syntheticId(), type));
        }
        return List.copyOf(parameters);
    }

    private static BodyExpression local(BodyExpression.Parameter parameter, BodyExpression reference) {
        return new BodyExpression.Local(parameter.name(), parameter.id(), parameter.type(), reference.position());
    }

    /** The call that a method reference stands for. */
    public static BodyExpression call(BodyExpression.MethodReference reference, List<BodyExpression> arguments) {
        if (reference.kind() == ReferenceKind.CONSTRUCTOR) {
            return new BodyExpression.New(
                    reference.method(),
                    Optional.empty(),
                    arguments,
                    reference.invocation(),
                    reference.function().resultType() == Primitive.VOID
                            ? new JavaType.Declared(reference.method().owner())
                            : reference.function().resultType(),
                    reference.position());
        }
        boolean unbound = reference.kind() == ReferenceKind.UNBOUND;
        return new BodyExpression.Call(
                reference.method(),
                unbound ? Optional.of(arguments.get(0)) : reference.receiver(),
                unbound ? arguments.subList(1, arguments.size()) : arguments,
                reference.invocation(),
                ReferenceResults.of(reference),
                reference.position());
    }

    /**
     * Whether the left side of {@code ::}, which Java evaluates once, is the same each time that an arrow function evaluates
     * it; and is there, which Java looks at.
     */
    private static boolean isSteady(BodyExpression receiver, Expressions translator) {
        return !Nulls.mayBe(receiver, translator) && keepsValue(receiver, translator);
    }

    private static boolean keepsValue(BodyExpression value, Expressions translator) {
        if (value instanceof BodyExpression.Local local) {
            return translator.scope().binding(local.id()).constant();
        } else if (value instanceof BodyExpression.InstanceField field) {
            return isFinal(field, translator) && keepsValue(field.target(), translator);
        } else if (value instanceof BodyExpression.Call call && !RecordAccess.isAccessor(call, translator.context())) {
            return false;
        }
        return value instanceof BodyExpression.Super
                || (Purity.isPure(value, translator.context())
                        && BodyWalker.operands(value).stream().allMatch(operand -> keepsValue(operand, translator)));
    }

    private static boolean isFinal(BodyExpression.InstanceField field, Expressions translator) {
        return translator.context().program().records().containsKey(field.owner())
                || translator
                        .context()
                        .hierarchy()
                        .shape(field.owner())
                        .filter(owner -> owner.fields().stream()
                                .anyMatch(declared -> declared.name().equals(field.name()) && declared.isFinal()))
                        .isPresent();
    }

    /** {@code bound(receiver, (user) => () => user.name)}: the receiver is evaluated where the reference is. */
    private static TsExpression bound(
            BodyExpression.MethodReference reference, BodyExpression receiver, Expressions translator) {
        TsExpression checked = Nulls.checked(receiver, translator.code(receiver), translator);
        TsExpression code = boundTo(checked, receiver, translator);
        Scope.Frame frame = translator.scope().enter();
        int id = translator.scope().syntheticId();
        String name = translator
                .scope()
                .declare(id, Lambdas.nameFor(receiver.type()), Absence.UNDEFINED, true)
                .name();
        BodyExpression.MethodReference ofLocal = new BodyExpression.MethodReference(
                reference.method(),
                reference.kind(),
                Optional.of(new BodyExpression.Local(name, id, receiver.type(), receiver.position())),
                reference.function(),
                reference.invocation(),
                reference.resultType(),
                reference.type(),
                reference.position());
        TsExpression function = reference(ofLocal, translator);
        translator.scope().leave(frame);
        return Code.call(Helpers.java("bound", translator), code, Code.arrow(List.of(name), function));
    }

    /** A value as its own type: TypeScript takes it from the function that it is passed to, which knows none. */
    private static TsExpression boundTo(TsExpression code, BodyExpression receiver, Expressions translator) {
        boolean inferred = code instanceof TsExpression.New creation
                && creation.typeArguments().isEmpty()
                && receiver.type() instanceof JavaType.Declared declared
                && !declared.arguments().isEmpty();
        return inferred || holdsNames(code) || LiteralTypes.saysLess(receiver.type(), code, translator.context())
                ? InPlace.typed(code, receiver, translator)
                : LiteralTypes.typed(receiver, code, translator);
    }

    /** Whether an array is made of variables, of which TypeScript may know more by a test before. */
    private static boolean holdsNames(TsExpression code) {
        return code instanceof TsExpression.ArrayLiteral array
                && array.elements().stream()
                        .anyMatch(element ->
                                element instanceof TsExpression.Identifier || element instanceof TsExpression.Member);
    }
}
