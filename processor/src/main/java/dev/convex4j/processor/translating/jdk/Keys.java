package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.Enums;
import dev.convex4j.processor.translating.classes.Equals;
import dev.convex4j.processor.translating.classes.KeyVariables;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.typescript.TsExpression;

/** What makes two keys of a map, or two elements of a set, one. */
public final class Keys {
    private Keys() {}

    /** Whether JavaScript's own maps and sets tell such keys apart as {@code equals} does; refuses what no helper can. */
    public static boolean areNative(JavaType type, Position position, Expressions translator) {
        TranslationContext context = translator.context();
        boolean constant = type instanceof JavaType.Declared declared && Enums.isEnum(declared.name(), context);
        if (Types.isComparedByIdentity(type) || constant || Equals.isIdentity(type, context)) {
            return true;
        } else if (KeyVariables.isIn(type)) {
            KeyVariables.requireTold(type, translator.member(), position, context);
            return false;
        } else if (Promotion.unboxed(type).isPresent()) {
            throw Untranslatable.meaning(
                    "a `" + Types.display(type) + "` tells elements apart here",
                    "Java takes `-0.0` and `0.0` as two of them, JavaScript as one.",
                    "use a text or a whole number made of it",
                    position);
        }
        Equals.requireComparable(type, position, context);
        return false;
    }

    /** What is looked for in a collection whose elements, or keys, are of a type: a value that {@code equals} may find. */
    static TsExpression looked(BodyExpression value, JavaType type, Expressions translator) {
        if (Nulls.mayBe(value, translator)) {
            throw maybeNull("key", value.position());
        } else if (!isAlike(value.type(), type)) {
            throw neverEqual(value.type(), type, value.position());
        }
        return translator.code(value);
    }

    /** Java's own collections don't agree about {@code null}. */
    static Untranslatable maybeNull(String what, Position position) {
        return Untranslatable.meaning(
                "this " + what + " may be `null`",
                "some collections of Java throw for it, and others don't.",
                "test it for `null` before",
                position);
    }

    static Untranslatable neverEqual(JavaType value, JavaType type, Position position) {
        return Untranslatable.meaning(
                "a `" + Types.display(value) + "` is never equal to a `" + Types.display(type) + "`",
                "Java finds nothing here, whatever the value is.",
                "convert it, or compare another value",
                position);
    }

    static boolean isAlike(JavaType value, JavaType type) {
        boolean boxes =
                Promotion.unboxed(value).isPresent() && Promotion.unboxed(value).equals(Promotion.unboxed(type));
        boolean lists = CollectionKind.of(value)
                .filter(kind -> CollectionKind.of(type).filter(kind::equals).isPresent())
                .isPresent();
        boolean records = value instanceof JavaType.Declared one
                && type instanceof JavaType.Declared other
                && !Types.isString(value)
                && !Types.isString(type)
                && !one.name().startsWith("java.")
                && !other.name().startsWith("java.");
        return boxes || lists || records || value.equals(type);
    }
}
