package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.Yields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Texts that are a constant of an enum in TypeScript: its name, which is the literal itself. TypeScript takes them for one of
 * the constants, and refuses to compare them with another text.
 */
public final class EnumTexts {
    private static final Set<MethodKey> NAMES = Set.of(
            new MethodKey("java.lang.Enum", "name", List.of()),
            new MethodKey("java.lang.Enum", "toString", List.of()),
            new MethodKey("java.lang.Object", "toString", List.of()));

    private EnumTexts() {}

    /** Whether a value is such a text, or chosen among some. */
    public static boolean isOne(BodyExpression value, TranslationContext context) {
        if (!Types.isString(value.type())) {
            return false;
        } else if (value instanceof BodyExpression.Conditional choice) {
            return isOne(choice.whenTrue(), context) || isOne(choice.whenFalse(), context);
        } else if (value instanceof BodyExpression.Cast cast) {
            return isOne(cast.operand(), context);
        } else if (value instanceof BodyExpression.SwitchExpression choice) {
            return Yields.own(choice).stream().anyMatch(each -> isOne(each, context));
        } else if (value instanceof BodyExpression.Binary sum) {
            return (isEmpty(sum.left()) && isEnum(sum.right().type(), context))
                    || (isEmpty(sum.right()) && isEnum(sum.left().type(), context));
        }
        return value instanceof BodyExpression.Call call
                && named(call).filter(named -> isEnum(named.type(), context)).isPresent();
    }

    private static boolean isEmpty(BodyExpression text) {
        return text instanceof BodyExpression.Literal literal && literal.value().equals(Optional.of(""));
    }

    /** Whether a list or the like is made of such texts in place, be it by a stream. */
    public static boolean holds(BodyExpression value, TranslationContext context) {
        return Types.isString(element(value.type()))
                && parts(value).stream()
                        .anyMatch(part -> isOne(part, context) || isMadeBy(part, context) || holds(part, context));
    }

    private static List<BodyExpression> parts(BodyExpression value) {
        if (value instanceof BodyExpression.Call call) {
            Optional<BodyExpression> streamed = call.receiver().filter(from -> Types.isStream(from.type()));
            return Stream.concat(streamed.stream(), call.arguments().stream()).toList();
        } else if (value instanceof BodyExpression.New creation) {
            return creation.arguments();
        }
        return value instanceof BodyExpression.NewArray array ? array.elements() : List.of();
    }

    /** Whether a function gives such texts. */
    private static boolean isMadeBy(BodyExpression function, TranslationContext context) {
        return function instanceof BodyExpression.MethodReference reference
                ? NAMES.contains(reference.method())
                        && reference.function().parameterTypes().stream().anyMatch(type -> isEnum(type, context))
                : function instanceof BodyExpression.Lambda lambda
                        && lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body
                        && isOne(body.value(), context);
    }

    private static JavaType element(JavaType type) {
        return type instanceof JavaType.Array array ? array.element() : Types.argument(type);
    }

    private static Optional<BodyExpression> named(BodyExpression.Call call) {
        boolean valueOf = call.method().owner().equals(Types.STRING)
                && call.method().name().equals("valueOf")
                && call.arguments().size() == 1;
        if (valueOf) {
            return Optional.of(call.arguments().get(0));
        }
        return NAMES.contains(call.method()) ? call.receiver() : Optional.empty();
    }

    private static boolean isEnum(JavaType type, TranslationContext context) {
        return type instanceof JavaType.Declared declared && Enums.isEnum(declared.name(), context);
    }
}
