package dev.convex4j.processor.translating.ordering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.OneSided;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.analysis.ReadOnly;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.functions.NullResults;
import dev.convex4j.processor.translating.jdk.Sorted;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Two values compared by a comparator that is written in place. */
final class Comparison {
    private final boolean signOnly;
    private final Expressions translator;

    /** @param signOnly whether only the sign of the result counts, as where something is sorted */
    Comparison(boolean signOnly, Expressions translator) {
        this.signOnly = signOnly;
        this.translator = translator;
    }

    TsExpression of(BodyExpression comparator, TsExpression left, TsExpression right, JavaType type) {
        if (Comparators.isFactory(comparator)) {
            return factory((BodyExpression.Call) comparator, left, right, type);
        }
        Optional<TsExpression> written = written(comparator, left, right);
        if (written.isPresent()) {
            return written.get();
        }
        if (!isSteady(comparator)) {
            throw Untranslatable.construct(
                    "a comparator that is computed here",
                    "assign it to a local variable first, or write it in place",
                    comparator.position());
        }
        return applied(Comparators.function(comparator, translator), left, right);
    }

    private boolean isSteady(BodyExpression function) {
        return function instanceof BodyExpression.StaticField
                || function instanceof BodyExpression.EnumConstant
                || (function instanceof BodyExpression.Local local
                        && translator.scope().binding(local.id()).constant());
    }

    /** The call of a function; of one that hands its parameters on, what it calls. */
    private static TsExpression applied(TsExpression function, TsExpression left, TsExpression right) {
        if (function instanceof TsExpression.Arrow arrow
                && arrow.body() instanceof TsExpression.ArrowBody.OfExpression body
                && body.value() instanceof TsExpression.Call call) {
            List<TsExpression> parameters =
                    arrow.parameters().stream().map(Comparison::named).toList();
            int own = call.arguments().size() - parameters.size();
            if (own >= 0
                    && call.arguments().subList(own, call.arguments().size()).equals(parameters)) {
                List<TsExpression> arguments = new ArrayList<>(call.arguments().subList(0, own));
                arguments.add(left);
                arguments.add(right);
                return new TsExpression.Call(call.callee(), call.typeArguments(), List.copyOf(arguments));
            }
        }
        return Code.call(function, left, right);
    }

    private static TsExpression named(TsParameter parameter) {
        return parameter.binding() instanceof TsParameter.Binding.Name own ? Code.name(own.name()) : Code.UNDEFINED;
    }

    /** The body of a lambda with one expression, its parameters being the two values. */
    private Optional<TsExpression> written(BodyExpression comparator, TsExpression left, TsExpression right) {
        Optional<Scope.Binding> first = binding(left);
        Optional<Scope.Binding> second = binding(right);
        boolean inline = comparator instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof LambdaBody.OfExpression
                && first.isPresent()
                && second.isPresent();
        if (!inline) {
            return Optional.empty();
        }
        BodyExpression.Lambda lambda = (BodyExpression.Lambda) comparator;
        translator.scope().alias(lambda.parameters().get(0).id(), first.get());
        translator.scope().alias(lambda.parameters().get(1).id(), second.get());
        return Optional.of(translator.into(((LambdaBody.OfExpression) lambda.body()).value(), Primitive.INT));
    }

    private TsExpression factory(BodyExpression.Call call, TsExpression left, TsExpression right, JavaType type) {
        return switch (call.method().name()) {
            case "naturalOrder" -> natural(left, right, type, call);
            case "reverseOrder" ->
                call.arguments().isEmpty()
                        ? natural(right, left, type, call)
                        : of(call.arguments().get(0), right, left, type);
            case "reversed" -> of(call.receiver().orElseThrow(), right, left, type);
            case "comparing", "comparingInt", "comparingLong", "comparingDouble" -> byKey(call, left, right);
            case "nullsFirst", "nullsLast" ->
                Code.call(
                        Helpers.java(call.method().name(), translator),
                        left,
                        right,
                        Comparators.sorting(Optional.of(call.arguments().get(0)), type, call, translator)
                                .orElseGet(() -> Helpers.java("compareTexts", translator)));
            case "comparingByKey" -> ofEntries(call, 0, left, right, type);
            case "comparingByValue" -> ofEntries(call, 1, left, right, type);
            case "thenComparing", "thenComparingInt", "thenComparingLong", "thenComparingDouble" ->
                Code.binary("||", of(call.receiver().orElseThrow(), left, right, type), then(call, left, right, type));
            default ->
                throw Untranslatable.library(
                        "Comparator." + call.method().name(), "write a lambda `(a, b) -> ..`", call.position());
        };
    }

    private TsExpression then(BodyExpression.Call call, TsExpression left, TsExpression right, JavaType type) {
        boolean comparator = call.arguments().size() == 1
                && call.method().parameterTypes().get(0).equals("java.util.Comparator");
        return comparator ? of(call.arguments().get(0), left, right, type) : byKey(call, left, right);
    }

    private TsExpression byKey(BodyExpression.Call call, TsExpression left, TsExpression right) {
        BodyExpression key = call.arguments().get(0);
        boolean nulls = call.arguments().size() == 2
                && Comparators.takesNull(call.arguments().get(1));
        TsExpression first = key(key, left, nulls);
        TsExpression second = key(key, right, nulls);
        JavaType type = Comparators.keyType(key, translator);
        return call.arguments().size() == 1
                ? natural(first, second, type, key)
                : of(call.arguments().get(1), first, second, type);
    }

    private TsExpression ofEntries(
            BodyExpression.Call call, int index, TsExpression left, TsExpression right, JavaType type) {
        TsExpression first = new TsExpression.Index(left, new TsExpression.NumberLiteral(index), false);
        TsExpression second = new TsExpression.Index(right, new TsExpression.NumberLiteral(index), false);
        JavaType part =
                type instanceof JavaType.Declared entry && entry.arguments().size() == 2
                        ? entry.arguments().get(index)
                        : new JavaType.Other("?");
        return call.arguments().isEmpty()
                ? natural(first, second, part, call)
                : of(call.arguments().get(0), first, second, part);
    }

    /** What a key function gives for a value; Java throws where there is none, unless the order has a place for it. */
    private TsExpression key(BodyExpression function, TsExpression value, boolean nulls) {
        TsExpression key = key(function, value);
        return !nulls && NullResults.mayBe(function, translator)
                ? Code.call(Helpers.java("nonNull", translator), Nulls.looked(key))
                : key;
    }

    private TsExpression key(BodyExpression function, TsExpression value) {
        Optional<Scope.Binding> binding = binding(value);
        boolean written = (function instanceof BodyExpression.Lambda lambda
                        && lambda.body() instanceof LambdaBody.OfExpression)
                || (function instanceof BodyExpression.MethodReference && !Lambdas.isEvaluated(function, translator));
        if (!written && isSteady(function)) {
            return Code.call(Lambdas.computed(function, 1, translator), value);
        } else if (!written || binding.isEmpty()) {
            throw Untranslatable.construct(
                    "this key of a comparator",
                    "write it in place: `Comparator.comparing(User::name)`",
                    function.position());
        }
        return Lambdas.inline(function, translator)
                .applyTo(binding.get(), translator)
                .code();
    }

    TsExpression natural(TsExpression left, TsExpression right, JavaType type, BodyExpression at) {
        if (signOnly && Natural.isSubtracted(type)) {
            return Code.binary("-", left, right);
        }
        Optional<MethodKey> own = Sorted.compareTo(type, translator);
        if (own.isPresent()) {
            requireQuiet(own.get(), type, at);
        }
        Optional<Scope.Binding> first = binding(left);
        Optional<Scope.Binding> second = binding(right);
        if (own.isPresent() && first.isPresent() && second.isPresent()) {
            return translator.code(
                    compared(own.get(), local(first.get(), type, at), local(second.get(), type, at), at));
        }
        return Code.call(Sorted.natural(type, at.position(), translator), left, right);
    }

    private static BodyExpression.Call compared(
            MethodKey compareTo, BodyExpression left, BodyExpression right, BodyExpression at) {
        return new BodyExpression.Call(
                compareTo, Optional.of(left), List.of(right), false, Primitive.INT, at.position());
    }

    private void requireQuiet(MethodKey compareTo, JavaType type, BodyExpression at) {
        BodyExpression any = new BodyExpression.This(type, at.position());
        if (!Purity.isQuiet(compared(compareTo, any, any, at), translator.context())
                && !(ReadOnly.isOfAnyOrder(compareTo, translator.context())
                        && OneSided.is(compareTo, translator.context()))) {
            throw Comparators.noticed(at.position());
        }
    }

    private BodyExpression local(Scope.Binding binding, JavaType type, BodyExpression at) {
        int id = translator.scope().syntheticId();
        translator.scope().alias(id, binding);
        return new BodyExpression.Local(binding.name(), id, type, at.position());
    }

    /** A value that is a name, or a property of one. */
    private static Optional<Scope.Binding> binding(TsExpression value) {
        Deque<String> path = new ArrayDeque<>();
        TsExpression target = value;
        while (target instanceof TsExpression.Member member && !member.optional()) {
            path.push(member.name());
            target = member.target();
        }
        return target instanceof TsExpression.Identifier name
                ? Optional.of(new Scope.Binding(name.name(), Absence.UNDEFINED, true, List.copyOf(path)))
                : Optional.empty();
    }
}
