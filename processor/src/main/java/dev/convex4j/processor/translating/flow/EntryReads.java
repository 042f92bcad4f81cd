package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Optional;

/**
 * Finds entries of maps that don't outlive the expression that takes them: {@code map.entrySet().stream().max(..)
 * .map(Map.Entry::getKey)}. Nothing in there changes a map, so nobody can tell them from copies.
 */
final class EntryReads {
    private EntryReads() {}

    /** The position of the map whose entries an expression reads and leaves behind. */
    static Optional<Position> in(BodyExpression expression) {
        if (!isPlain(expression.type())) {
            return Optional.empty();
        }
        BodyExpression step = expression;
        boolean calm = true;
        while (step instanceof BodyExpression.Call call && call.method().owner().startsWith("java.")) {
            if (call.method().name().equals("entrySet")) {
                return calm ? ListTypes.viewed(call).map(BodyExpression::position) : Optional.empty();
            }
            calm &= call.arguments().stream().allMatch(EntryReads::isCalm);
            if (call.receiver().isEmpty()) {
                return Optional.empty();
            }
            step = call.receiver().get();
        }
        return Optional.empty();
    }

    /** Whether an argument, functions among them, runs nothing of the user's, changes no collection and keeps nothing. */
    private static boolean isCalm(BodyExpression argument) {
        boolean[] calm = {true};
        BodyWalker.walk(argument, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                boolean foreign = (expression instanceof BodyExpression.Call call
                                && !call.method().owner().startsWith("java."))
                        || (expression instanceof BodyExpression.MethodReference reference
                                && !reference.method().owner().startsWith("java."))
                        || isMadeElsewhere(expression);
                boolean writes = expression instanceof BodyExpression.Assign
                        || expression instanceof BodyExpression.New
                        || expression instanceof BodyExpression.NewAnonymous
                        || ListTypes.changed(expression).isPresent();
                calm[0] &= !foreign && !writes;
            }
        });
        return calm[0];
    }

    /** Whether an expression gives a function, or a comparator, that may run anything. */
    private static boolean isMadeElsewhere(BodyExpression expression) {
        boolean name = expression instanceof BodyExpression.Local
                || expression instanceof BodyExpression.StaticField
                || expression instanceof BodyExpression.InstanceField;
        return name
                && (expression.type().isClass("java.util.Comparator")
                        || (expression.type() instanceof JavaType.Declared declared
                                && declared.name().startsWith("java.util.function.")));
    }

    /** What can't be an entry, nor hold one. */
    private static boolean isPlain(JavaType type) {
        return type instanceof JavaType.Primitive
                || type.isClass("java.lang.String")
                || Promotion.unboxed(type).isPresent()
                || ((type.isClass("java.util.Optional") || type.isClass("java.util.List"))
                        && type instanceof JavaType.Declared holder
                        && holder.arguments().stream().allMatch(EntryReads::isPlain));
    }
}
