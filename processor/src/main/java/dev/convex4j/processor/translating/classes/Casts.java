package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the compiler of Java knows and TypeScript doesn't: a {@code MinLength} that is a {@code Check<T>} is one of texts, so
 * that {@code T} is {@code string} there.
 *
 * @param parameters the types that the arguments get, empty where they have them already
 * @param results the type that the result gets
 */
record Casts(List<Optional<TsType>> parameters, Optional<TsType> results) {
    /** The casts around a call of {@code method} of the interface {@code shape} on a value that is a {@code leaf}. */
    static Casts of(ClassShape leaf, ClassShape shape, MethodShape method, Expressions expressions) {
        Map<String, JavaType> known = UnionMembers.settled(leaf, shape, expressions.context());
        List<Optional<TsType>> parameters = method.parameters().stream()
                .map(MethodShape.Parameter::type)
                .map(type -> mentions(type, known)
                        ? Optional.of(name(FunctionTypes.substituted(type, known), method, expressions))
                        : Optional.<TsType>empty())
                .toList();
        JavaType result = method.resultType();
        return new Casts(
                parameters,
                mentions(result, known) ? Optional.of(name(result, method, expressions)) : Optional.empty());
    }

    private static TsType name(JavaType type, MethodShape method, Expressions expressions) {
        TsType name = TypeNames.of(
                Types.isOptional(type) ? Types.argument(type) : type,
                expressions.module(),
                expressions.context(),
                method.position());
        return Types.isOptional(type) ? TypeNames.optional(name, Absence.UNDEFINED) : name;
    }

    private static boolean mentions(JavaType type, Map<String, JavaType> known) {
        return !FunctionTypes.substituted(type, new HashMap<>(known)).equals(type);
    }

    boolean isNone() {
        return results.isEmpty() && parameters.stream().allMatch(Optional::isEmpty);
    }

    /** @param self the value itself and its arguments */
    List<TsExpression> arguments(List<TsExpression> self) {
        List<TsExpression> cast = new ArrayList<>(List.of(self.get(0)));
        for (int i = 0; i < parameters.size(); i++) {
            TsExpression argument = self.get(i + 1);
            cast.add(parameters
                    .get(i)
                    .<TsExpression>map(type -> new TsExpression.As(argument, type))
                    .orElse(argument));
        }
        return List.copyOf(cast);
    }

    TsExpression result(TsExpression call) {
        return results.<TsExpression>map(type -> new TsExpression.As(call, type))
                .orElse(call);
    }
}
