package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.Set;

/**
 * Truth values that TypeScript may know where two of them are compared: {@code a == b} behind {@code a && !b}. It knows one by
 * a test, an assignment or a start, so that it knows nothing of a value that a method names only once.
 */
final class ComparedTruths implements BodyVisitor {
    private final References references;
    private final Set<String> named = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    private ComparedTruths(References references) {
        this.references = references;
    }

    static ComparedTruths in(MethodBody body, References references) {
        ComparedTruths truths = new ComparedTruths(references);
        BodyWalker.walk(body, truths);
        return truths;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (Types.isBoolean(expression.type()) && !(expression instanceof BodyExpression.Cast)) {
            references.key(expression).filter(key -> !named.add(key)).ifPresent(known::add);
        }
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable && Types.isBoolean(variable.type())) {
            known.add(References.local(variable.id()));
        }
    }

    /** Whether TypeScript may know both. */
    boolean mayBeKnown(BodyExpression left, BodyExpression right) {
        return mayBeKnown(left) && mayBeKnown(right);
    }

    private boolean mayBeKnown(BodyExpression value) {
        return Types.isBoolean(value.type())
                && (value instanceof BodyExpression.StaticField
                        || references.key(value).filter(known::contains).isPresent());
    }
}
