package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
import java.util.Optional;

/** {@code Circle.class.isInstance(shape)} and {@code Circle.class.cast(shape)}: the operators that do the same. */
final class ClassQuestions {
    private ClassQuestions() {}

    /** What a call does; empty for one that isn't of these. */
    static Optional<BodyExpression> call(BodyExpression.Call call) {
        return call.receiver()
                .filter(receiver -> isQuestion(call.method(), receiver))
                .map(receiver ->
                        answer(call.method(), receiver, call.arguments().get(0), call.position()));
    }

    /** The lambda that a method reference stands for; empty for one of another method. */
    static Optional<BodyExpression> reference(BodyExpression.MethodReference reference, LoweringContext context) {
        Function function = reference.function();
        return reference
                .receiver()
                .filter(receiver -> isQuestion(reference.method(), receiver)
                        && function.parameterTypes().size() == 1)
                .map(receiver -> {
                    JavaType type = function.parameterTypes().get(0);
                    BodyExpression.Parameter parameter =
                            new BodyExpression.Parameter(nameFor(type), context.newId(), type);
                    BodyExpression value =
                            new BodyExpression.Local(parameter.name(), parameter.id(), type, reference.position());
                    return new BodyExpression.Lambda(
                            List.of(parameter),
                            new LambdaBody.OfExpression(
                                    answer(reference.method(), receiver, value, reference.position())),
                            function,
                            reference.type(),
                            reference.position());
                });
    }

    private static boolean isQuestion(MethodKey method, BodyExpression receiver) {
        return method.owner().equals("java.lang.Class")
                && (method.name().equals("isInstance") || method.name().equals("cast"))
                && receiver instanceof BodyExpression.ClassLiteral literal
                && !(literal.named() instanceof JavaType.Primitive);
    }

    private static BodyExpression answer(
            MethodKey method, BodyExpression receiver, BodyExpression value, Position position) {
        JavaType named = ((BodyExpression.ClassLiteral) receiver).named();
        return method.name().equals("cast")
                ? new BodyExpression.Cast(value, named, position)
                : new BodyExpression.InstanceOf(
                        value,
                        new BodyPattern.OfType(named, Optional.empty(), position),
                        JavaType.Primitive.BOOLEAN,
                        position);
    }

    private static String nameFor(JavaType type) {
        if (!(type instanceof JavaType.Declared declared)) {
            return "value";
        }
        String simple = declared.name().substring(declared.name().lastIndexOf('.') + 1);
        return simple.equals("Object") ? "value" : Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }
}
