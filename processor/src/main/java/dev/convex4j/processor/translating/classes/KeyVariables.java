package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.Set;

/**
 * Keys whose type is a type variable: a helper tells them apart by what they look like, whatever they are, as long as the
 * variable nowhere stands for values of several classes that look alike, such as {@code 1} and {@code 1.0}.
 */
public final class KeyVariables {
    /** What values of different classes are, or numbers of which a map takes different ones for one. */
    private static final Set<String> WIDE = Set.of(
            "java.lang.Object",
            "java.lang.Number",
            "java.lang.Comparable",
            "java.lang.CharSequence",
            "java.lang.Double",
            "java.lang.Float",
            "java.io.Serializable");

    private KeyVariables() {}

    /** Whether a variable is in a type. */
    public static boolean isIn(JavaType type) {
        return type instanceof JavaType.Variable
                || (type instanceof JavaType.Declared declared
                        && declared.arguments().stream().anyMatch(KeyVariables::isIn));
    }

    /** Refuses a key in the code of {@code member} whose variables stand for something wide anywhere in the program. */
    public static void requireTold(JavaType key, MethodKey member, Position position, TranslationContext context) {
        for (JavaType type : VariableUses.of(key, member, context)) {
            if (!isTold(type, context)) {
                throw Untranslatable.meaning(
                        "keys of type `" + Types.display(key) + "` may be of type `" + Types.display(type) + "`",
                        "values of different classes look alike in TypeScript, such as `1` and `1.0`, and `0.0` and"
                                + " `-0.0`.",
                        "use a text, a whole number, a record, or a class of your own as the type argument",
                        position);
            }
        }
    }

    private static boolean isTold(JavaType type, TranslationContext context) {
        return type instanceof JavaType.Declared declared
                ? !WIDE.contains(declared.name()) && !hasOwnEquals(declared.name(), context)
                : type instanceof JavaType.Primitive;
    }

    /** Whether a record is compared in a way of its own, which a plain object doesn't show. */
    private static boolean hasOwnEquals(String name, TranslationContext context) {
        return context.program().isOwnClass(name)
                && context.hierarchy().leaves(name).stream()
                        .anyMatch(leaf -> leaf.record().isPresent()
                                && Equals.written(leaf, "equals", context).isPresent());
    }
}
