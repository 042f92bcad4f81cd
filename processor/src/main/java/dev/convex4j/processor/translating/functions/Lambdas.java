package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.analysis.OptionalChains;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.EnumTexts;
import dev.convex4j.processor.translating.classes.LiteralTypes;
import dev.convex4j.processor.translating.core.Arguments;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.graph.Returns;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Optional;

/** Lambdas and method references that stand in place as the argument of a library method. */
public final class Lambdas {
    /** The id of the parameter of a method reference, which Java doesn't declare. */
    private static final int REFERENCE_PARAMETER = Integer.MIN_VALUE;

    private static final String PLACE = "$place";

    private Lambdas() {}

    /** A function of one parameter whose body is an expression. */
    public record Inline(String parameterName, int parameterId, BodyExpression body, JavaType resultType) {
        /** The body, with the parameter standing for an existing local. */
        public Value applyTo(Scope.Binding argument, Expressions translator) {
            translator.scope().alias(parameterId, argument);
            return translator.translate(body);
        }

        /**
         * The body as an optional chain from {@code start}, if it is a chain of members and calls on the parameter whose
         * end is absent as {@code undefined}.
         */
        public Optional<TsExpression> pathFrom(TsExpression start, Expressions translator) {
            Value value = applyTo(new Scope.Binding(PLACE, Absence.UNDEFINED, true), translator);
            return value.absence() == Absence.UNDEFINED
                    ? OptionalChains.from(value.code(), PLACE, start)
                    : Optional.empty();
        }

        /** What TypeScript would take it for may be less, such as a text for an enum, or more, such as two texts for all. */
        private Optional<TsType> writtenResult(TsExpression code, Expressions translator) {
            if (ChosenResults.areOfOtherClasses(List.of(body), resultType, translator.context())) {
                return Optional.of(
                        TypeNames.of(resultType, translator.module(), translator.context(), body.position()));
            }
            boolean chosen = ChosenResults.areConstants(List.of(body), body.type());
            return chosen
                            || LiteralTypes.saysLess(body.type(), code, translator.context())
                            || EnumTexts.isOne(body, translator.context())
                    ? Optional.of(Nulls.type(
                            TypeNames.of(body.type(), translator.module(), translator.context(), body.position()),
                            chosen && Nulls.mayBe(body, translator)))
                    : Optional.empty();
        }

        /** The function as an arrow function that must not wait. */
        public TsExpression arrow(Expressions translator) {
            if (Asynchrony.reaches(body, translator.context())) {
                throw Untranslatable.construct(
                        "a lambda that reads the database or calls a function", "write a `for` loop", body.position());
            }
            Scope.Frame frame = translator.scope().enter();
            Scope.Binding parameter = translator.scope().declare(parameterId, parameterName, Absence.UNDEFINED, true);
            TsExpression code = Types.isOptional(body.type())
                    ? translator.translate(body).as(Absence.UNDEFINED)
                    : translator.code(body);
            translator.scope().leave(frame);
            return new TsExpression.Arrow(
                    false,
                    List.of(TsParameter.named(parameter.name())),
                    writtenResult(code, translator),
                    new TsExpression.ArrowBody.OfExpression(code));
        }
    }

    /** A function of one parameter as the argument of a function that calls it at once, and waits for nothing. */
    public static TsExpression callback(BodyExpression written, Expressions translator) {
        BodyExpression function = NullResults.unboxing(written, translator);
        if (isInline(function, translator)) {
            Inline inline = inline(function, translator);
            return isVoid(function) ? statement(function, translator) : inline.arrow(translator);
        } else if (function instanceof BodyExpression.Lambda || function instanceof BodyExpression.MethodReference) {
            return statement(function, translator);
        }
        if (isIdentity(function)) {
            String name = nameFor(Types.argument(function.type()));
            return Code.arrow(List.of(name), Code.name(name));
        }
        return computed(function, 1, translator);
    }

    /**
     * A function that was made elsewhere. JavaScript's own methods pass more than its parameters to it, the index too; but at
     * the end of each stands an arrow function, which takes those that Java's lambda has.
     */
    public static TsExpression computed(BodyExpression function, int parameters, Expressions translator) {
        Optional<TsExpression> object = ObjectFunctions.ofLibrary(function, parameters, translator);
        if (object.isPresent()) {
            return Arguments.bare(object.get());
        } else if (!Purity.isQuietlyMade(function, translator.context())) {
            throw Untranslatable.construct(
                    "a function that is computed here", "assign it to a local variable first", function.position());
        }
        return Nulls.checked(function, translator.code(function), translator);
    }

    /** A test that chooses elements, which stay of the type that they are of. */
    public static TsExpression test(BodyExpression function, Expressions translator) {
        TsExpression code = callback(function, translator);
        return code instanceof TsExpression.Arrow arrow && isNarrowing(function, translator)
                ? new TsExpression.Arrow(
                        arrow.async(), arrow.parameters(), Optional.of(new TsType.Keyword("boolean")), arrow.body())
                : code;
    }

    private static boolean isNarrowing(BodyExpression function, Expressions translator) {
        if (isInline(function, translator)) {
            Inline test = inline(function, translator);
            return NarrowingTests.isOne(test.body(), test.parameterId());
        }
        return function instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof LambdaBody.OfBlock block
                && lambda.parameters().size() == 1
                && block.statements().size() == 1
                && Returns.of(block.statements()).stream()
                        .anyMatch(result -> NarrowingTests.isOne(
                                result, lambda.parameters().get(0).id()));
    }

    /** {@code Function.identity()}. */
    public static boolean isIdentity(BodyExpression function) {
        return function instanceof BodyExpression.Call call
                && call.method().owner().startsWith("java.util.function.")
                && call.method().name().equals("identity");
    }

    private static TsExpression statement(BodyExpression function, Expressions translator) {
        TsExpression code = translator.code(function);
        TsExpression bare = Arguments.bare(code);
        boolean written = function instanceof BodyExpression.Lambda lambda && isResultWritten(lambda, translator);
        return written && code instanceof TsExpression.Arrow typed && bare instanceof TsExpression.Arrow arrow
                ? new TsExpression.Arrow(arrow.async(), arrow.parameters(), typed.returnType(), arrow.body())
                : bare;
    }

    private static boolean isResultWritten(BodyExpression.Lambda lambda, Expressions translator) {
        JavaType type = lambda.function().resultType();
        List<BodyExpression> results = lambda.body() instanceof LambdaBody.OfExpression body
                ? List.of(body.value())
                : Returns.of(((LambdaBody.OfBlock) lambda.body()).statements());
        return ChosenResults.areConstants(results, type)
                || ChosenResults.areOfOtherClasses(results, type, translator.context())
                || ChosenResults.sayLess(results, type, translator.context());
    }

    /** Whether a function is one expression, which may stand where the function is called. */
    public static boolean isInline(BodyExpression function, Expressions translator) {
        return (function instanceof BodyExpression.Lambda lambda
                        && lambda.parameters().size() == 1
                        && lambda.body() instanceof LambdaBody.OfExpression)
                || (function instanceof BodyExpression.MethodReference && !isEvaluated(function, translator))
                || negated(function).filter(test -> isInline(test, translator)).isPresent();
    }

    /** {@code Predicate.not(test)}. */
    public static boolean isNegation(BodyExpression function) {
        return negated(function).isPresent();
    }

    /** The test that {@code Predicate.not} turns round. */
    private static Optional<BodyExpression> negated(BodyExpression function) {
        return function instanceof BodyExpression.Call call
                        && call.method().owner().equals("java.util.function.Predicate")
                        && call.method().name().equals("not")
                ? Optional.of(call.arguments().get(0))
                : Optional.empty();
    }

    /** Whether a function is a method reference whose left side Java evaluates, or looks at, even for an empty list. */
    public static boolean isEvaluated(BodyExpression function, Expressions translator) {
        return function instanceof BodyExpression.MethodReference reference
                && reference
                        .receiver()
                        .filter(receiver ->
                                Nulls.mayBe(receiver, translator) || !Purity.isPure(receiver, translator.context()))
                        .isPresent();
    }

    private static boolean isVoid(BodyExpression function) {
        return (function instanceof BodyExpression.Lambda lambda
                        && lambda.function().resultType() == JavaType.Primitive.VOID)
                || (function instanceof BodyExpression.MethodReference reference
                        && reference.function().resultType() == JavaType.Primitive.VOID);
    }

    /** Whether calls of a function can't be noticed. */
    public static boolean isPure(BodyExpression function, Expressions translator) {
        return isInline(function, translator)
                && Purity.isPure(inline(function, translator).body(), translator.context());
    }

    /** As {@link #isPure}, where calls of the user's own quiet methods count too. */
    public static boolean isQuiet(BodyExpression function, Expressions translator) {
        return isInline(function, translator)
                && Purity.isQuiet(inline(function, translator).body(), translator.context());
    }

    /**
     * Reads a lambda with one parameter and an expression, or a method reference.
     *
     * @throws Untranslatable for any other argument; what {@link #isEvaluated} is none of these
     */
    public static Inline inline(BodyExpression function, Expressions translator) {
        if (function instanceof BodyExpression.Lambda lambda
                && lambda.parameters().size() == 1
                && lambda.body() instanceof LambdaBody.OfExpression body) {
            BodyExpression.Parameter parameter = lambda.parameters().get(0);
            return new Inline(
                    parameter.name(),
                    parameter.id(),
                    result(body.value(), lambda.function()),
                    lambda.function().resultType());
        } else if (function instanceof BodyExpression.MethodReference reference) {
            return ofReference(reference);
        } else if (negated(function).isPresent()) {
            Inline test = inline(negated(function).get(), translator);
            BodyExpression opposite =
                    new BodyExpression.Unary("!", test.body(), JavaType.Primitive.BOOLEAN, function.position());
            return new Inline(test.parameterName(), test.parameterId(), opposite, opposite.type());
        }
        throw Untranslatable.construct(
                "this function", "write it in place, as a lambda `x -> ..` with one expression", function.position());
    }

    private static Inline ofReference(BodyExpression.MethodReference reference) {
        JavaType parameterType = reference.parameterTypes().isEmpty()
                ? new JavaType.Other("?")
                : reference.parameterTypes().get(0);
        BodyExpression.Local parameter =
                new BodyExpression.Local("value", REFERENCE_PARAMETER, parameterType, reference.position());
        BodyExpression body = FunctionValues.call(reference, List.of(parameter));
        return new Inline(
                nameFor(parameterType),
                REFERENCE_PARAMETER,
                result(body, reference.function()),
                reference.function().resultType());
    }

    /** What a function returns, converted to what its interface returns. */
    private static BodyExpression result(BodyExpression value, Function function) {
        return Numbers.differ(value.type(), function.resultType())
                ? new BodyExpression.Cast(value, function.resultType(), value.position())
                : value;
    }

    /** A name for a value of a type: {@code post} for a {@code PostDoc}. */
    public static String nameFor(JavaType type) {
        if (Types.isString(type)) {
            return "text";
        }
        boolean plain = Promotion.unboxed(type).isPresent();
        if (plain || !(type instanceof JavaType.Declared declared)) {
            return "value";
        }
        String simple = declared.name().substring(declared.name().lastIndexOf('.') + 1);
        String base = simple.endsWith("Doc") && simple.length() > 3 ? simple.substring(0, simple.length() - 3) : simple;
        return Character.toLowerCase(base.charAt(0)) + base.substring(1);
    }
}
