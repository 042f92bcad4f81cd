package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out of an expression what a condition of literals alone rules out: {@code false ? a : b} is {@code b}. TypeScript looks at such
 * conditions as well, and forgets in what can't be reached the tests that stand before it.
 */
final class ConstantConditions extends BodyRewriter {
    private ConstantConditions() {}

    static List<BodyStatement> rewrite(MethodBody body) {
        List<BodyStatement> rewritten = new ConstantConditions().statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.Conditional choice) {
            return truth(choice.condition())
                    .flatMap(outcome -> as(outcome ? choice.whenTrue() : choice.whenFalse(), choice.type()))
                    .orElse(rewritten);
        } else if (rewritten instanceof BodyExpression.Binary junction
                && (junction.operator().equals("&&") || junction.operator().equals("||"))) {
            Optional<Boolean> left = truth(junction.left());
            boolean decides = junction.operator().equals("||");
            return left.flatMap(outcome ->
                            outcome == decides ? Optional.of(junction.left()) : as(junction.right(), junction.type()))
                    .orElse(rewritten);
        }
        return rewritten;
    }

    private static Optional<Boolean> truth(BodyExpression condition) {
        return ConstantValues.ofLiterals(condition)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast);
    }

    /** The part that is left, as a value of the whole's type. */
    private static Optional<BodyExpression> as(BodyExpression part, JavaType type) {
        if (part instanceof BodyExpression.Literal literal && literal.value().isEmpty()) {
            return Optional.empty();
        }
        boolean same = part.type().equals(type)
                || (part.type() instanceof JavaType.Declared && !(type instanceof JavaType.Primitive));
        return Optional.of(same ? part : new BodyExpression.Cast(part, type, part.position()));
    }
}
