package dev.convex4j.processor.translating.arrays;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;

/** The elements of arrays. JavaScript reads nothing beyond an array's end, and writes there; Java throws. */
public final class ArrayElements {
    private ArrayElements() {}

    public static TsExpression read(BodyExpression.ArrayAccess access, Expressions translator) {
        return isInRange(access, translator)
                ? plain(access, translator)
                : Code.call(Helpers.java("get", translator), translator.code(access.array()), index(access, translator));
    }

    /** {@code a[i] = value}: Java looks at the index after it has evaluated the value. */
    public static TsExpression store(
            BodyExpression.ArrayAccess access, BodyExpression value, Expressions translator) {
        TsExpression stored = translator.into(value, access.type());
        return isInRange(access, translator)
                ? new TsExpression.Assign("=", plain(access, translator), stored)
                : Code.call(
                        Helpers.java("put", translator),
                        translator.code(access.array()),
                        index(access, translator),
                        stored);
    }

    /** An element that is read and then written, as by {@code a[i] += x}: the index is looked at first. */
    public static TsExpression place(BodyExpression.ArrayAccess access, Expressions translator) {
        if (isInRange(access, translator)) {
            return plain(access, translator);
        } else if (!Purity.isPure(access.array(), translator.context())) {
            throw Untranslatable.construct(
                    "a change of an element of an array that was just computed",
                    "assign the array to a local variable first",
                    access.position());
        }
        TsExpression array = translator.code(access.array());
        return new TsExpression.Index(
                array, Code.call(Helpers.java("indexIn", translator), array, index(access, translator)), false);
    }

    private static TsExpression plain(BodyExpression.ArrayAccess access, Expressions translator) {
        return new TsExpression.Index(translator.code(access.array()), index(access, translator), false);
    }

    private static TsExpression index(BodyExpression.ArrayAccess access, Expressions translator) {
        return translator.into(access.index(), Primitive.INT);
    }

    private static boolean isInRange(BodyExpression.ArrayAccess access, Expressions translator) {
        return translator.context().lists().isInRange(access.position());
    }
}
