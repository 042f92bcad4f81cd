package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;
import java.util.Set;

/** Casts of numbers and their boxes. */
public final class Casts {
    /** What boxes and texts are without a check; javac refuses what they are not. */
    private static final Set<String> ABOVE_BOXES = Set.of(
            "java.lang.Object", "java.lang.Number", "java.lang.Comparable", "java.io.Serializable", Types.SEQUENCE);

    private Casts() {}

    public static TsExpression cast(BodyExpression.Cast cast, Expressions translator) {
        JavaType from = cast.operand().type();
        Optional<Primitive> toKind = Numbers.kind(cast.type());
        if (toKind.isPresent() && Numbers.kind(from).isPresent()) {
            return Conversions.as(cast.operand(), toKind.get(), translator);
        } else if (isSame(from, cast.type())) {
            return translator.code(cast.operand());
        }
        // A refusal inside the operand comes first: it is the nearer one.
        translator.translate(cast.operand());
        throw Untranslatable.construct(
                "a cast to `" + Types.display(cast.type()) + "`", "declare the right type", cast.position());
    }

    private static boolean isSame(JavaType from, JavaType to) {
        return from.equals(to)
                || (from instanceof JavaType.Null && !(to instanceof Primitive))
                || (Types.isBoolean(from) && Types.isBoolean(to))
                || ((Promotion.unboxed(from).isPresent() || Types.isString(from))
                        && to instanceof JavaType.Declared declared
                        && ABOVE_BOXES.contains(declared.name()));
    }
}
