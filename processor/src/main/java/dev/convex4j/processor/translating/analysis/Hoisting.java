package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds what a statement evaluates before anything else, so that it can become a statement of its own before it: the test of
 * an {@code orElseThrow} ({@code const user = ..; if (user === null) { throw .. }}), or an {@code Optional} that has to be
 * named to be tested.
 */
public final class Hoisting {
    private Hoisting() {}

    /** The call that is evaluated first, if it is an {@code orElseThrow} whose supplier is written in place. */
    public static Optional<BodyExpression.Call> firstOrElseThrow(BodyExpression expression) {
        BodyExpression first = expression;
        while (true) {
            if (isOrElseThrow(first)) {
                return Optional.of((BodyExpression.Call) first);
            }
            List<BodyExpression> operands = isReplaceable(first) ? BodyWalker.operands(first) : List.of();
            if (operands.isEmpty()) {
                return Optional.empty();
            }
            first = operands.get(0);
        }
    }

    /** The innermost call that is evaluated first and that {@code wanted} accepts. */
    public static Optional<BodyExpression.Call> firstCall(
            BodyExpression expression, Predicate<BodyExpression.Call> wanted) {
        Optional<BodyExpression.Call> found = Optional.empty();
        BodyExpression first = expression;
        while (true) {
            if (first instanceof BodyExpression.Call call && wanted.test(call)) {
                found = Optional.of(call);
            }
            List<BodyExpression> operands = isReplaceable(first) ? BodyWalker.operands(first) : List.of();
            if (operands.isEmpty()) {
                return found;
            }
            first = operands.get(0);
        }
    }

    /** The innermost {@code instanceof} whose value is evaluated first and that {@code wanted} accepts. */
    public static Optional<BodyExpression.InstanceOf> firstTest(
            BodyExpression expression, Predicate<BodyExpression.InstanceOf> wanted) {
        Optional<BodyExpression.InstanceOf> found = Optional.empty();
        BodyExpression first = expression;
        while (true) {
            if (first instanceof BodyExpression.InstanceOf test && wanted.test(test)) {
                found = Optional.of(test);
            }
            List<BodyExpression> operands = isReplaceable(first) ? BodyWalker.operands(first) : List.of();
            if (operands.isEmpty()) {
                return found;
            }
            first = operands.get(0);
        }
    }

    /** The expressions whose first operand {@link #replaceFirst} can replace. */
    private static boolean isReplaceable(BodyExpression expression) {
        return expression instanceof BodyExpression.Call
                || expression instanceof BodyExpression.New
                || expression instanceof BodyExpression.Binary
                || expression instanceof BodyExpression.Unary
                || expression instanceof BodyExpression.InstanceOf
                || expression instanceof BodyExpression.Conditional;
    }

    private static boolean isOrElseThrow(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                && call.method().owner().equals(Types.OPTIONAL)
                && call.method().name().equals("orElseThrow")
                && !Types.isOptional(call.type())
                && call.arguments().size() == 1
                && (call.arguments().get(0) instanceof BodyExpression.MethodReference
                        || (call.arguments().get(0) instanceof BodyExpression.Lambda lambda
                                && lambda.body() instanceof LambdaBody.OfExpression));
    }

    /** The expression with its first operand, however deep, replaced: {@code wanted} by {@code replacement}. */
    public static BodyExpression replaceFirst(
            BodyExpression expression, BodyExpression wanted, BodyExpression replacement) {
        if (expression == wanted) {
            return replacement;
        } else if (expression instanceof BodyExpression.Call call) {
            return call.receiver().isPresent()
                    ? new BodyExpression.Call(
                            call.method(),
                            Optional.of(replaceFirst(call.receiver().get(), wanted, replacement)),
                            call.arguments(),
                            call.invocation(),
                            call.type(),
                            call.position())
                    : new BodyExpression.Call(
                            call.method(),
                            Optional.empty(),
                            replaceHead(call.arguments(), wanted, replacement),
                            call.invocation(),
                            call.type(),
                            call.position());
        } else if (expression instanceof BodyExpression.New creation) {
            boolean inOuter = creation.outer().isPresent();
            return new BodyExpression.New(
                    creation.constructor(),
                    creation.outer().map(outer -> replaceFirst(outer, wanted, replacement)),
                    inOuter ? creation.arguments() : replaceHead(creation.arguments(), wanted, replacement),
                    creation.invocation(),
                    creation.type(),
                    creation.position());
        } else if (expression instanceof BodyExpression.Binary binary) {
            return new BodyExpression.Binary(
                    binary.operator(),
                    replaceFirst(binary.left(), wanted, replacement),
                    binary.right(),
                    binary.type(),
                    binary.position());
        } else if (expression instanceof BodyExpression.Unary unary) {
            return new BodyExpression.Unary(
                    unary.operator(),
                    replaceFirst(unary.operand(), wanted, replacement),
                    unary.type(),
                    unary.position());
        } else if (expression instanceof BodyExpression.InstanceOf test) {
            return new BodyExpression.InstanceOf(
                    replaceFirst(test.value(), wanted, replacement), test.pattern(), test.type(), test.position());
        } else if (expression instanceof BodyExpression.Conditional conditional) {
            return new BodyExpression.Conditional(
                    replaceFirst(conditional.condition(), wanted, replacement),
                    conditional.whenTrue(),
                    conditional.whenFalse(),
                    conditional.type(),
                    conditional.position());
        }
        throw new IllegalStateException("not the first operand of " + expression);
    }

    private static List<BodyExpression> replaceHead(
            List<BodyExpression> operands, BodyExpression wanted, BodyExpression replacement) {
        List<BodyExpression> replaced = new ArrayList<>(operands);
        replaced.set(0, replaceFirst(operands.get(0), wanted, replacement));
        return List.copyOf(replaced);
    }
}
