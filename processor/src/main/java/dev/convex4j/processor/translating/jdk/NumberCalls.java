package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.KindTests;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/** The methods of a {@code Number} whose class isn't known: JavaScript's numbers and big ones. */
public final class NumberCalls {
    private NumberCalls() {}

    /** {@code number.intValue()} and the like. */
    public static Value value(BodyExpression.Call call, Expressions expressions) {
        BodyExpression number = call.receiver().orElseThrow();
        requireBoxes(number, expressions);
        TsExpression code = Nulls.unboxed(number, expressions);
        return Value.of(
                switch (call.method().name()) {
                    case "longValue" -> Code.call(Helpers.java("longOf", expressions), code);
                    case "floatValue" -> Code.call(Helpers.java("floatOf", expressions), code);
                    case "doubleValue" -> Code.call(Code.name("Number"), code);
                    case "byteValue" -> signed(code, Byte.SIZE, expressions);
                    case "shortValue" -> signed(code, Short.SIZE, expressions);
                    default -> Code.call(Helpers.java("intOf", expressions), code);
                });
    }

    private static TsExpression signed(TsExpression code, int bits, Expressions expressions) {
        TsExpression count = new TsExpression.NumberLiteral(Integer.SIZE - bits);
        return Code.binary(">>", Code.binary("<<", Code.call(Helpers.java("intOf", expressions), code), count), count);
    }

    private static void requireBoxes(BodyExpression number, Expressions expressions) {
        JavaType type = KindTests.type(number, expressions);
        List<JavaType> kinds = type instanceof JavaType.Union union ? union.alternatives() : List.of(type);
        boolean boxes = kinds.stream()
                .allMatch(kind -> Promotion.unboxed(kind)
                        .filter(box -> box != Primitive.CHAR && box != Primitive.BOOLEAN)
                        .isPresent());
        if (!boxes) {
            throw Untranslatable.construct(
                    "a `Number` that may be something else than a box",
                    "declare the type that the value has, such as `Integer`",
                    number.position());
        }
    }
}
