package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.List;

/** Sequences of characters: only texts are such values, as a {@code StringBuilder} may change while somebody holds it. */
public final class Sequences {
    private Sequences() {}

    /** Refuses what isn't a text where a sequence of characters is wanted. */
    public static void requireText(BodyExpression value, JavaType target, Expressions expressions) {
        if (target.isClass(Types.SEQUENCE) && !(value.type() instanceof JavaType.Null)) {
            requireTexts(value, expressions);
        }
    }

    /** Refuses to read what may be something else than a text. */
    public static void requireRead(BodyExpression value, Expressions expressions) {
        if (value.type().isClass(Types.SEQUENCE)) {
            requireTexts(value, expressions);
        }
    }

    private static void requireTexts(BodyExpression value, Expressions expressions) {
        JavaType type = KindTests.type(value, expressions);
        List<JavaType> kinds = type instanceof JavaType.Union union ? union.alternatives() : List.of(type);
        for (JavaType kind : kinds) {
            if (!Types.isText(kind)) {
                throw refused(kind, value.position());
            }
        }
    }

    private static Untranslatable refused(JavaType kind, Position position) {
        return Untranslatable.meaning(
                "a `" + Types.display(kind) + "` as a `CharSequence`",
                "a sequence of characters is a text in TypeScript, which doesn't change as a builder does.",
                "pass its text: `builder.toString()`",
                position);
    }
}
