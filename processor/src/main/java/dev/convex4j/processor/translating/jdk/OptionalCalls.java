package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.OptionalLiterals;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyExpression.ReferenceKind;
import dev.convex4j.processor.translating.body.JavaType;
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
import dev.convex4j.processor.translating.functions.FunctionValues;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.functions.NullResults;
import dev.convex4j.processor.translating.functions.WaitingFunctions;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code Optional} is a value that may be {@code null} or {@code undefined}; its methods are {@code ??}, {@code ?.} and comparisons. */
public final class OptionalCalls {
    /** Operators whose result is never absent. */
    private static final Set<String> COMPUTED = Set.of(
            "+",
            "-",
            "*",
            "/",
            "%",
            "**",
            "&",
            "|",
            "^",
            "<<",
            ">>",
            ">>>",
            "<",
            "<=",
            ">",
            ">=",
            "===",
            "!==",
            "instanceof");

    private OptionalCalls() {}

    public static Value of(BodyExpression.Call call, Expressions translator) {
        BodyExpression value = call.arguments().get(0);
        if (Types.isOptional(value.type())) {
            throw nested(call);
        }
        return Value.of(Nulls.checked(value, translator.code(value), translator));
    }

    /** {@code Optional.ofNullable(value)}: the value, which is absent as {@code null}. */
    public static Value ofNullable(BodyExpression.Call call, Expressions translator) {
        BodyExpression value = call.arguments().get(0);
        if (Types.isOptional(value.type())) {
            throw nested(call);
        }
        TsExpression code = translator.code(value);
        if (!Nulls.mayBe(value, translator)) {
            return Value.of(code);
        }
        // What is looked up in a map is absent in the right way before it is turned into `null`.
        return Nulls.lookedUp(value, code, translator).map(Value::of).orElseGet(() -> new Value(code, Absence.NULL));
    }

    /** {@code optional.filter(test)}. */
    public static Value filter(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.call(
                Helpers.java("filtered", translator),
                receiver(call, translator).code(),
                Lambdas.callback(call.arguments().get(0), translator)));
    }

    /** {@code optional.stream()}. */
    public static Value stream(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.call(
                Helpers.java("presentOnes", translator),
                new TsExpression.ArrayLiteral(List.of(receiver(call, translator).code()))));
    }

    /** {@code ifPresent} in the middle of an expression; as a statement it is an {@code if}. */
    public static Untranslatable ifPresentAsValue(BodyExpression call) {
        return Untranslatable.construct(
                "`ifPresent` in a lambda with one expression", "write a block: `x -> { .. }`", call.position());
    }

    public static Value empty(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.UNDEFINED);
    }

    public static Value isPresent(BodyExpression.Call call, Expressions translator) {
        return Value.of(compare("!==", call, translator));
    }

    public static Value isEmpty(BodyExpression.Call call, Expressions translator) {
        return Value.of(compare("===", call, translator));
    }

    private static TsExpression compare(String operator, BodyExpression.Call call, Expressions translator) {
        Value receiver = receiver(call, translator);
        return Code.binary(operator, receiver.code(), Code.absent(receiver.absence()));
    }

    /** {@code get()}: the value itself where a test before has shown that there is one. */
    public static Value get(BodyExpression.Call call, Expressions translator) {
        Value receiver = receiver(call, translator);
        boolean known = call.receiver().orElseThrow() instanceof BodyExpression.Local local
                && translator.scope().isPresent(local.id());
        return Value.of(known ? receiver.code() : Code.call(Helpers.java("present", translator), receiver.code()));
    }

    /** Java evaluates the argument of {@code orElse} even where the value is there, {@code ??} in TypeScript doesn't. */
    public static Value orElse(BodyExpression.Call call, Expressions translator) {
        BodyExpression other = call.arguments().get(0);
        Value receiver = receiver(call, translator);
        TsExpression code = translator.into(other, call.invocation().targetType(0));
        return Value.of(
                Purity.isQuiet(other, translator.context())
                        ? or(call.receiver().orElseThrow(), receiver, code, translator)
                        : evaluated(receiver.code(), code, call, translator));
    }

    private static TsExpression evaluated(
            TsExpression value, TsExpression other, BodyExpression.Call call, Expressions translator) {
        // Of an object that is made here, TypeScript would take the class for that of the other one.
        List<TsType> type = isMade(value)
                ? List.of(TypeNames.of(call.type(), translator.module(), translator.context(), call.position()))
                : List.of();
        return new TsExpression.Call(Helpers.java("orElse", translator), type, List.of(value, other));
    }

    private static boolean isMade(TsExpression value) {
        return value instanceof TsExpression.Conditional choice
                ? isMade(choice.whenTrue()) || isMade(choice.whenFalse())
                : value instanceof TsExpression.New || value instanceof TsExpression.ObjectLiteral;
    }

    public static Value orElseGet(BodyExpression.Call call, Expressions translator) {
        Value receiver = receiver(call, translator);
        TsExpression other = supplied(call.arguments().get(0), translator);
        return Value.of(or(call.receiver().orElseThrow(), receiver, other, translator));
    }

    /** {@code value ?? other}, which is absent as {@code other} is. */
    public static Value or(BodyExpression.Call call, Expressions translator) {
        Value receiver = receiver(call, translator);
        BodyExpression given = call.arguments().get(0);
        BodyExpression supplier =
                written(given, translator).<BodyExpression>map(lambda -> lambda).orElse(given);
        if (!(supplier instanceof BodyExpression.Lambda lambda)
                || !(lambda.body() instanceof LambdaBody.OfExpression body)) {
            throw Untranslatable.construct("this supplier", "write it in place, as `() -> value`", supplier.position());
        }
        Value other = translator.translate(body.value());
        return new Value(or(call.receiver().orElseThrow(), receiver, other.code(), translator), other.absence());
    }

    /** {@code value ?? other}; where a {@code map} has made a test of its own, {@code other} takes the place of nothing. */
    public static TsExpression or(BodyExpression optional, Value value, TsExpression other, Expressions translator) {
        boolean map = optional instanceof BodyExpression.Call call
                && call.method().owner().equals(Types.OPTIONAL)
                && call.method().name().equals("map");
        TsExpression code = withoutDefault(value.code());
        return map
                        && code instanceof TsExpression.Conditional test
                        && code.equals(value.code())
                        && test.whenTrue().equals(Code.absent(value.absence()))
                ? new TsExpression.Conditional(test.condition(), other, test.whenFalse())
                : orKnown(code, other, translator);
    }

    /** {@code value} for {@code value ?? undefined}, where another default follows. */
    private static TsExpression withoutDefault(TsExpression value) {
        return value instanceof TsExpression.Binary binary
                        && binary.operator().equals("??")
                        && binary.right().equals(Code.UNDEFINED)
                ? binary.left()
                : value;
    }

    /** TypeScript refuses {@code ??} after what it sees to be there, or not to be: the answer is written instead. */
    private static TsExpression orKnown(TsExpression value, TsExpression other, Expressions translator) {
        TsExpression plain = value instanceof TsExpression.As as ? as.value() : value;
        if (isSurelyAbsent(plain)) {
            return plain instanceof TsExpression.Conditional
                    ? Code.call(Helpers.java("orElse", translator), value, other)
                    : other;
        }
        return isSurelyThere(plain) ? plain : Code.binary("??", value, other);
    }

    /** Whether TypeScript sees of a value that it is there, or that it isn't. */
    public static boolean isKnown(TsExpression value) {
        return isSurelyAbsent(value) || isSurelyThere(value);
    }

    private static boolean isSurelyAbsent(TsExpression value) {
        return value.equals(Code.UNDEFINED)
                || value instanceof TsExpression.NullLiteral
                || (value instanceof TsExpression.Conditional choice
                        && isSurelyAbsent(choice.whenTrue())
                        && isSurelyAbsent(choice.whenFalse()));
    }

    private static boolean isSurelyThere(TsExpression value) {
        return ComparedNames.isLiteral(value)
                || value instanceof TsExpression.ObjectLiteral
                || value instanceof TsExpression.ArrayLiteral
                || value instanceof TsExpression.TemplateLiteral
                || value instanceof TsExpression.Unary
                || (value instanceof TsExpression.Binary binary && COMPUTED.contains(binary.operator()))
                || (value instanceof TsExpression.Conditional choice
                        && isSurelyThere(choice.whenTrue())
                        && isSurelyThere(choice.whenFalse()));
    }

    /** Only the fallback for where a statement can't test first: see {@link Hoisting}. */
    public static Value orElseThrow(BodyExpression.Call call, Expressions translator) {
        TsExpression receiver = receiver(call, translator).code();
        BodyExpression supplier = call.arguments().get(0);
        if (Asynchrony.reaches(supplier, translator.context())) {
            throw Untranslatable.construct(
                    "`orElseThrow` in the middle of an expression, with an error that waits for something",
                    "make `orElseThrow` a statement of its own before",
                    supplier.position());
        }
        TsExpression error = supplied(supplier, translator);
        return Value.of(Code.call(Helpers.java("orElseThrow", translator), receiver, Code.arrow(List.of(), error)));
    }

    /** What a supplier that is written in place gives. */
    public static TsExpression supplied(BodyExpression supplier, Expressions translator) {
        if (supplier instanceof BodyExpression.Lambda lambda && lambda.body() instanceof LambdaBody.OfExpression body) {
            return translator.code(body.value());
        } else if (supplier instanceof BodyExpression.MethodReference reference
                && reference.kind() == ReferenceKind.CONSTRUCTOR) {
            return translator.code(
                    new BodyExpression.New(reference.method(), List.of(), reference.type(), reference.position()));
        }
        return written(supplier, translator)
                .map(lambda -> supplied(lambda, translator))
                .orElseThrow(() -> Untranslatable.construct(
                        "this supplier", "write it in place, as `() -> value`", supplier.position()));
    }

    /** The lambda that a reference to a method stands for, where nothing is computed before it is called. */
    private static Optional<BodyExpression.Lambda> written(BodyExpression supplier, Expressions translator) {
        return supplier instanceof BodyExpression.MethodReference reference
                        && reference.kind() != ReferenceKind.CONSTRUCTOR
                        && !Lambdas.isEvaluated(reference, translator)
                ? Optional.of(FunctionValues.expanded(reference, translator))
                : Optional.empty();
    }

    /** {@code map} and {@code flatMap}: {@code ?.} where the function only reads from its parameter, else a test. */
    public static Value map(BodyExpression.Call call, Expressions translator) {
        Value value = mappedValue(call, translator);
        return NullResults.mayBe(call.arguments().get(0), translator) && value.absence() == Absence.UNDEFINED
                ? Value.of(Code.binary("??", value.code(), Code.UNDEFINED))
                : value;
    }

    private static Value mappedValue(BodyExpression.Call call, Expressions translator) {
        Value receiver = receiver(call, translator);
        BodyExpression.Lambda waiting = waiting(call.arguments().get(0), translator);
        boolean inline = Lambdas.isInline(call.arguments().get(0), translator);
        boolean named = call.receiver().orElseThrow() instanceof BodyExpression.Local local
                && translator.scope().binding(local.id()).constant();
        if (waiting != null && !(inline && named)) {
            JavaType result = waiting.function().resultType();
            return Value.of(Code.await(mapped(receiver, WaitingFunctions.arrow(waiting, result, translator), translator)
                    .code()));
        } else if (!inline) {
            return mapped(receiver, Lambdas.callback(call.arguments().get(0), translator), translator);
        }
        Lambdas.Inline function = Lambdas.inline(call.arguments().get(0), translator);
        Optional<TsExpression> path = function.pathFrom(receiver.code(), translator);
        if (path.isPresent()) {
            return Value.of(path.get());
        }
        if (!(call.receiver().orElseThrow() instanceof BodyExpression.Local local) || !named) {
            return mapped(receiver, function.arrow(translator), translator);
        }
        Scope.Binding binding = translator.scope().binding(local.id());
        Value mapped = function.applyTo(new Scope.Binding(binding.name(), Absence.UNDEFINED, true), translator);
        return new Value(
                new TsExpression.Conditional(
                        Code.binary("===", receiver.code(), Code.absent(receiver.absence())),
                        Code.absent(mapped.absence()),
                        mapped.code()),
                mapped.absence());
    }

    /** A function that waits for something. */
    private static BodyExpression.@Nullable Lambda waiting(BodyExpression function, Expressions translator) {
        return WaitingFunctions.waits(function, translator)
                ? WaitingFunctions.written(function, translator).orElse(null)
                : null;
    }

    private static Value mapped(Value receiver, TsExpression function, Expressions translator) {
        return Value.of(Code.call(Helpers.java("mapped", translator), receiver.code(), function));
    }

    /** Whether a call is a {@code map} or {@code flatMap} that tests its receiver before it uses it: it needs a name. */
    public static boolean needsNamedReceiver(BodyExpression.Call call, Expressions translator) {
        boolean map = call.method().owner().equals(Types.OPTIONAL)
                && (call.method().name().equals("map") || call.method().name().equals("flatMap"));
        if (!map || !Lambdas.isInline(call.arguments().get(0), translator)) {
            return false;
        }
        BodyExpression receiver = call.receiver().orElseThrow();
        boolean named = receiver instanceof BodyExpression.Local local
                && translator.scope().binding(local.id()).constant();
        return !named
                && !Types.isOptional(Types.argument(receiver.type()))
                && Lambdas.inline(call.arguments().get(0), translator)
                        .pathFrom(Code.UNDEFINED, translator)
                        .isEmpty();
    }

    /** Whether an {@code Optional} is made where it is used, perhaps as one of two. */
    private static boolean isInPlace(BodyExpression optional) {
        return OptionalLiterals.isOf(optional)
                || OptionalLiterals.isEmptyLiteral(optional)
                || (optional instanceof BodyExpression.Conditional choice
                        && isInPlace(choice.whenTrue())
                        && isInPlace(choice.whenFalse()));
    }

    private static Value receiver(BodyExpression.Call call, Expressions translator) {
        BodyExpression receiver = call.receiver().orElseThrow();
        if (Types.isOptional(Types.argument(receiver.type()))) {
            throw nested(call);
        }
        Value value = translator.translate(receiver);
        BodyExpression plain = uncast(receiver);
        boolean known = isInPlace(plain) || isSurelyAbsent(value.code());
        return known ? new Value(InPlace.typed(value.code(), receiver, translator), value.absence()) : value;
    }

    private static BodyExpression uncast(BodyExpression expression) {
        return expression instanceof BodyExpression.Cast cast ? uncast(cast.operand()) : expression;
    }

    private static Untranslatable nested(BodyExpression.Call call) {
        return Untranslatable.construct(
                "an `Optional` inside an `Optional`", "use `flatMap`, or test the outer one first", call.position());
    }
}
