package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.Marked;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Marks the arguments of which TypeScript knows more than their type, where it takes that for a type argument: where {@code
 * count} is 3, {@code new Box(count)} is a box of nothing but 3.
 */
final class NarrowArguments {
    private NarrowArguments() {}

    static BodyExpression marked(BodyExpression expression, Predicate<BodyExpression> isKnown) {
        if (expression instanceof BodyExpression.New creation) {
            List<BodyExpression> arguments = marked(creation.arguments(), creation.invocation(), isKnown);
            return arguments.equals(creation.arguments())
                    ? creation
                    : new BodyExpression.New(
                            creation.constructor(),
                            creation.outer(),
                            arguments,
                            creation.invocation(),
                            creation.type(),
                            creation.position());
        }
        return expression;
    }

    private static List<BodyExpression> marked(
            List<BodyExpression> arguments, Invocation invocation, Predicate<BodyExpression> isKnown) {
        List<BodyExpression> marked = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            int parameter = Math.min(i, invocation.declaredParameterTypes().size() - 1);
            boolean told = invocation.declaredParameterTypes().get(parameter) instanceof JavaType.Variable;
            marked.add(told && isKnown.test(arguments.get(i)) ? Marked.of(arguments.get(i)) : arguments.get(i));
        }
        return marked;
    }
}
