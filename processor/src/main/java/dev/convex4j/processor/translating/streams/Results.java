package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.List;
import java.util.Optional;

/** What the functions that are written in collectors take and give. */
final class Results {
    private Results() {}

    static JavaType of(BodyExpression function) {
        return function(function).resultType();
    }

    static JavaType parameter(BodyExpression function, int index) {
        return function(function).parameterTypes().get(index);
    }

    private static Function function(BodyExpression function) {
        if (function instanceof BodyExpression.Lambda lambda) {
            return lambda.function();
        } else if (function instanceof BodyExpression.MethodReference reference) {
            return reference.function();
        } else if (function.type().isClass("java.util.function.Function")
                && function.type() instanceof JavaType.Declared type
                && type.arguments().size() == 2) {
            return new Function(
                    Optional.empty(),
                    List.of(type.arguments().get(0)),
                    type.arguments().get(1));
        }
        throw Untranslatable.construct(
                "a function that is computed elsewhere", "write it in place, as a lambda", function.position());
    }
}
