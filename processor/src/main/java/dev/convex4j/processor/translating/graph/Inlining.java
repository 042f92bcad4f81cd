package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expressions of a body with the arguments of a call in the place of the parameters. */
final class Inlining extends BodyRewriter {
    private final Map<Integer, BodyExpression> arguments = new HashMap<>();

    private Inlining(MethodBody body, List<BodyExpression> values) {
        for (int i = 0; i < values.size(); i++) {
            BodyExpression.Parameter parameter = body.parameters().get(i);
            arguments.put(parameter.id(), converted(values.get(i), parameter.type()));
        }
    }

    private static BodyExpression converted(BodyExpression value, JavaType type) {
        return type instanceof JavaType.Primitive && !type.equals(value.type())
                ? new BodyExpression.Cast(value, type, value.position())
                : value;
    }

    /** Empty where an argument would be evaluated another time, or in another order. */
    static Optional<List<BodyExpression>> of(
            MethodBody body, List<BodyExpression> arguments, List<BodyExpression> expressions) {
        if (arguments.size() != body.parameters().size() || !keepsOrder(body, arguments, expressions)) {
            return Optional.empty();
        }
        Inlining inlining = new Inlining(body, arguments);
        return Optional.of(expressions.stream().map(inlining::expression).toList());
    }

    /** Each argument that does something is used once, in the order of the arguments, and nothing else does anything. */
    private static boolean keepsOrder(
            MethodBody body, List<BodyExpression> arguments, List<BodyExpression> expressions) {
        List<Integer> effects = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (!isThere(arguments.get(i))) {
                effects.add(body.parameters().get(i).id());
            }
        }
        Uses uses = new Uses(effects);
        expressions.forEach(expression -> BodyWalker.walk(expression, uses));
        return !uses.inLambda
                && uses.found.equals(effects)
                && (effects.isEmpty() || expressions.stream().allMatch(Harmless::isHarmless));
    }

    private static boolean isThere(BodyExpression expression) {
        return expression instanceof BodyExpression.Literal
                || expression instanceof BodyExpression.Local
                || expression instanceof BodyExpression.EnumConstant;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression argument = expression instanceof BodyExpression.Local local ? arguments.get(local.id()) : null;
        return argument == null ? super.expression(expression) : argument;
    }

    /** Where the parameters are read. */
    private static final class Uses implements BodyVisitor {
        private final List<Integer> wanted;
        private final List<Integer> found = new ArrayList<>();
        private boolean inLambda;

        Uses(List<Integer> wanted) {
            this.wanted = wanted;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Local local) {
                inLambda |= insideLambda;
                if (wanted.contains(local.id())) {
                    found.add(local.id());
                }
            }
        }
    }
}
