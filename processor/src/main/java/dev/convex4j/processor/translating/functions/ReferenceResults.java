package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.ReferenceKind;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the call gives that a method reference stands for, before it is converted to what the function gives. */
final class ReferenceResults {
    private ReferenceResults() {}

    static JavaType of(BodyExpression.MethodReference reference) {
        JavaType declared = reference.invocation().declaredResultType();
        return hasVariable(declared) ? object(reference) : declared;
    }

    /** What a method of a type variable gives is an object, which the function unboxes, perhaps to a wider type. */
    private static JavaType object(BodyExpression.MethodReference reference) {
        JavaType result = reference.function().resultType();
        if (!(result instanceof Primitive primitive) || primitive == Primitive.VOID) {
            return result;
        }
        JavaType given = given(reference);
        requireNumber(given, primitive, reference);
        return Promotion.unboxed(given).isPresent() ? given : Promotion.boxed(primitive);
    }

    /** Java unboxes the object as a {@code Number}, which a character isn't. */
    private static void requireNumber(JavaType given, Primitive result, BodyExpression.MethodReference reference) {
        boolean other = Promotion.unboxed(given)
                .filter(box -> box == Primitive.CHAR && result != Primitive.CHAR)
                .isPresent();
        if (other) {
            throw Untranslatable.meaning(
                    "`" + reference.method().name() + "` gives a `Character` where a number is wanted",
                    "Java's compiler takes it, but calls of the function throw a `ClassCastException`.",
                    "write a lambda, which converts it: `key -> map.get(key)`",
                    reference.position());
        }
    }

    /** The type of the result, where type variables of the method itself are what the function's parameters make them. */
    private static JavaType given(BodyExpression.MethodReference reference) {
        List<JavaType> passed = reference.function().parameterTypes();
        List<JavaType> arguments =
                reference.kind() == ReferenceKind.UNBOUND ? passed.subList(1, passed.size()) : passed;
        List<JavaType> declared = reference.invocation().declaredParameterTypes();
        Map<String, JavaType> known = new HashMap<>();
        for (int i = 0; i < Math.min(declared.size(), arguments.size()); i++) {
            infer(declared.get(i), arguments.get(i), known);
        }
        return FunctionTypes.substituted(reference.resultType(), known);
    }

    private static void infer(JavaType declared, JavaType argument, Map<String, JavaType> known) {
        if (declared instanceof JavaType.Variable variable) {
            known.putIfAbsent(
                    variable.name(), argument instanceof Primitive primitive ? Promotion.boxed(primitive) : argument);
        } else if (declared instanceof JavaType.Array array && argument instanceof JavaType.Array given) {
            infer(array.element(), given.element(), known);
        } else if (declared instanceof JavaType.Declared type
                && argument instanceof JavaType.Declared given
                && type.arguments().size() == given.arguments().size()) {
            for (int i = 0; i < type.arguments().size(); i++) {
                infer(type.arguments().get(i), given.arguments().get(i), known);
            }
        }
    }

    private static boolean hasVariable(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            return declared.arguments().stream().anyMatch(ReferenceResults::hasVariable);
        } else if (type instanceof JavaType.Array array) {
            return hasVariable(array.element());
        }
        return type instanceof JavaType.Variable || type instanceof JavaType.Other;
    }
}
