package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.Hoisting;
import dev.convex4j.processor.translating.analysis.LateNulls;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.InPlace;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.jdk.OptionalCalls;
import dev.convex4j.processor.translating.patterns.Patterns;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes statements of what a statement evaluates before anything else, where TypeScript needs a name or a test for it. */
final class Hoists {
    private final Expressions expressions;
    private final Scope scope;

    Hoists(Expressions expressions) {
        this.expressions = expressions;
        this.scope = expressions.scope();
    }

    /** Tests an {@code orElseThrow} that the expression evaluates first in statements of its own before. */
    BodyExpression hoisted(BodyExpression original, List<TsStatement> to) {
        BodyExpression expression = named(original, to);
        Optional<BodyExpression.Call> first = Hoisting.firstOrElseThrow(expression);
        if (first.isEmpty()) {
            return expression;
        }
        BodyExpression.Call call = first.get();
        BodyExpression optional = call.receiver().orElseThrow();
        int id = scope.syntheticId();
        if (optional instanceof BodyExpression.Local local
                && scope.binding(local.id()).constant()) {
            testedAlready(local, call, to);
            scope.alias(id, scope.binding(local.id()));
        } else {
            testedLocal(call, Lambdas.nameFor(call.type()), id, to);
        }
        BodyExpression.Local replacement =
                new BodyExpression.Local(scope.binding(id).name(), id, call.type(), call.position());
        return Hoisting.replaceFirst(expression, call, replacement);
    }

    /**
     * Gives a name to what the expression evaluates first and tests: an {@code Optional} for a {@code map}, a value for an
     * {@code instanceof}.
     */
    BodyExpression named(BodyExpression expression, List<TsStatement> to) {
        BodyExpression current = expression;
        while (true) {
            Optional<BodyExpression.Call> map = Hoisting.firstCall(
                    current,
                    call -> OptionalCalls.needsNamedReceiver(call, expressions) || LateNulls.isLate(call, expressions));
            Optional<BodyExpression.InstanceOf> test =
                    Hoisting.firstTest(current, candidate -> Patterns.needsName(candidate, expressions));
            if (map.isPresent() && LateNulls.isLate(map.get(), expressions)) {
                evaluate(map.get(), to);
            } else if (map.isPresent()) {
                BodyExpression optional = map.get().receiver().orElseThrow();
                String name = Lambdas.inline(map.get().arguments().get(0), expressions)
                        .parameterName();
                current = Hoisting.replaceFirst(current, optional, local(optional, name, to));
            } else if (test.isPresent()) {
                BodyExpression value = test.get().value();
                current = Hoisting.replaceFirst(
                        current, value, local(value, Patterns.nameFor(test.get().pattern()), to));
            } else {
                return current;
            }
        }
    }

    /** Evaluates the arguments of the calls that the expression evaluates first, where Java does so before it throws. */
    void evaluated(BodyExpression expression, List<TsStatement> to) {
        Optional<BodyExpression.Call> late =
                Hoisting.firstCall(expression, call -> LateNulls.isLate(call, expressions));
        while (late.isPresent()) {
            evaluate(late.get(), to);
            late = Hoisting.firstCall(expression, call -> LateNulls.isLate(call, expressions));
        }
    }

    /** Evaluates the receiver of a call and its arguments into constants, up to the last one that someone could notice. */
    private void evaluate(BodyExpression.Call call, List<TsStatement> to) {
        call.receiver()
                .filter(receiver -> !isSteady(receiver))
                .ifPresent(receiver -> constant(receiver, receiver.type(), Lambdas.nameFor(receiver.type()), to));
        int last = call.arguments().size() - 1;
        while (!LateNulls.isNoticed(call.arguments().get(last), expressions)) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            BodyExpression argument = call.arguments().get(i);
            if (!isSteady(argument)) {
                JavaType target = call.invocation().targetType(i);
                boolean unboxed = target instanceof JavaType.Primitive;
                constant(argument, unboxed ? target : argument.type(), Lambdas.nameFor(argument.type()), to);
            }
        }
    }

    /** Evaluates into a constant what the statement asks for more than once. */
    void once(BodyExpression operand, List<TsStatement> to) {
        constant(operand, operand.type(), Lambdas.nameFor(operand.type()), to);
    }

    /** What nothing between could change. */
    private boolean isSteady(BodyExpression operand) {
        return operand instanceof BodyExpression.This
                || operand instanceof BodyExpression.Literal
                || operand instanceof BodyExpression.Lambda
                || operand instanceof BodyExpression.EnumConstant
                || operand instanceof BodyExpression.ClassLiteral
                || (operand instanceof BodyExpression.Local local
                        && scope.binding(local.id()).constant());
    }

    private void constant(BodyExpression operand, JavaType type, String name, List<TsStatement> to) {
        BodyExpression before = hoisted(operand, to);
        Value value =
                type.equals(operand.type()) ? expressions.translate(before) : Value.of(expressions.into(before, type));
        int id = scope.syntheticId();
        Scope.Binding binding = scope.declare(id, name, value.absence(), true);
        to.add(new TsStatement.Variable(true, TsParameter.named(binding.name()), Optional.of(typed(operand, value))));
        scope.evaluated().add(operand, new BodyExpression.Local(binding.name(), id, type, operand.position()));
    }

    /** The value in a constant of its own. */
    BodyExpression.Local local(BodyExpression expression, String name, List<TsStatement> to) {
        Value value = expressions.translate(expression);
        int id = scope.syntheticId();
        Scope.Binding binding = scope.declare(id, name, value.absence(), true);
        to.add(new TsStatement.Variable(
                true, TsParameter.named(binding.name()), Optional.of(typed(expression, value))));
        return new BodyExpression.Local(binding.name(), id, expression.type(), expression.position());
    }

    /** A constant has the type of what is written in place, of which TypeScript sees whether it is there. */
    private TsExpression typed(BodyExpression expression, Value value) {
        boolean narrow = OptionalCalls.isKnown(value.code()) || ComparedNames.isNarrow(value.code());
        return Types.isOptional(expression.type()) && narrow
                ? InPlace.typed(value.code(), expression, expressions)
                : value.code();
    }

    /** {@code const user = ..; if (user === null) { throw .. }}. */
    void testedLocal(BodyExpression.Call orElseThrow, String name, int id, List<TsStatement> to) {
        BodyExpression receiver = orElseThrow.receiver().orElseThrow();
        Value optional = expressions.translate(receiver);
        TsExpression error = OptionalCalls.supplied(orElseThrow.arguments().get(0), expressions);
        Scope.Binding binding = scope.declare(id, name, optional.absence(), true);
        to.add(new TsStatement.Variable(
                true, TsParameter.named(binding.name()), Optional.of(typed(receiver, optional))));
        TsExpression test = Code.binary("===", Code.name(binding.name()), Code.absent(optional.absence()));
        to.add(new TsStatement.If(test, List.of(new TsStatement.Throw(error)), List.of()));
    }

    private void testedAlready(BodyExpression.Local local, BodyExpression.Call call, List<TsStatement> to) {
        if (scope.isPresent(local.id())) {
            return;
        }
        Scope.Binding binding = scope.binding(local.id());
        TsExpression test = Code.binary("===", binding.code(), Code.absent(binding.absence()));
        TsExpression error = OptionalCalls.supplied(call.arguments().get(0), expressions);
        to.add(new TsStatement.If(test, List.of(new TsStatement.Throw(error)), List.of()));
        scope.assumePresent(Set.of(local.id()));
    }
}
