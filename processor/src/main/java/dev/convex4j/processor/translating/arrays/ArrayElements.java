package dev.convex4j.processor.translating.arrays;

import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.classes.LiteralTypes;
import dev.convex4j.processor.translating.core.Bytes;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.function.Function;

/** The elements of arrays. JavaScript reads nothing beyond an array's end, and writes there; Java throws. */
public final class ArrayElements {
    private ArrayElements() {}

    public static TsExpression read(BodyExpression.ArrayAccess access, Expressions translator) {
        return isInRange(access, translator)
                ? plain(access, translator)
                : Code.call(Helpers.java("get", translator), of(access.array(), translator), index(access, translator));
    }

    /** An array as what its elements are read from and written to. */
    public static TsExpression of(BodyExpression array, Expressions translator) {
        return Bytes.isArray(array.type())
                ? Bytes.view(Nulls.checked(array, translator.code(array), translator))
                : LiteralTypes.typed(array, Nulls.dereferenced(array, translator), translator);
    }

    public static TsExpression length(BodyExpression array, Expressions translator) {
        TsExpression code = Nulls.dereferenced(array, translator);
        return Bytes.isArray(array.type()) ? Bytes.length(code) : Code.member(code, "length");
    }

    /** {@code a[i] = value}: Java looks at the index after it has evaluated the value. */
    public static TsExpression store(BodyExpression.ArrayAccess access, TsExpression value, Expressions translator) {
        return Code.call(
                Helpers.java("put", translator), of(access.array(), translator), index(access, translator), value);
    }

    /** {@code a[i++] += x}: a function of the element before gives the one after. */
    public static TsExpression update(
            BodyExpression.ArrayAccess access,
            BodyExpression value,
            Function<BodyExpression, TsExpression> change,
            Expressions translator) {
        return updated("update", access, value, change, translator);
    }

    /** {@code a[i++]++}, whose value is the element before. */
    public static TsExpression getAndUpdate(
            BodyExpression.ArrayAccess access,
            BodyExpression value,
            Function<BodyExpression, TsExpression> change,
            Expressions translator) {
        return updated("getAndUpdate", access, value, change, translator);
    }

    private static TsExpression updated(
            String helper,
            BodyExpression.ArrayAccess access,
            BodyExpression value,
            Function<BodyExpression, TsExpression> change,
            Expressions translator) {
        if (Asynchrony.reaches(value, translator.context())) {
            throw Untranslatable.construct(
                    "a change of this element by something that waits",
                    "assign the index and the new value to local variables first",
                    access.position());
        }
        TsExpression array = of(access.array(), translator);
        TsExpression index = index(access, translator);
        Scope.Frame frame = translator.scope().enter();
        int id = translator.scope().syntheticId();
        String name = translator
                .scope()
                .declare(id, "element", Absence.UNDEFINED, true)
                .name();
        TsExpression changed = change.apply(new BodyExpression.Local(name, id, access.type(), access.position()));
        translator.scope().leave(frame);
        return Code.call(Helpers.java(helper, translator), array, index, Code.arrow(List.of(name), changed));
    }

    /** Whether array and index are so short that nobody minds to read them twice. */
    public static boolean isSimple(BodyExpression.ArrayAccess access, Expressions translator) {
        boolean index =
                access.index() instanceof BodyExpression.Local || access.index() instanceof BodyExpression.Literal;
        return index && isRepeatable(access, translator);
    }

    /** Whether array and index may be evaluated twice. */
    public static boolean isRepeatable(BodyExpression.ArrayAccess access, Expressions translator) {
        return isRepeatable(access.array(), translator) && isRepeatable(access.index(), translator);
    }

    private static boolean isRepeatable(BodyExpression expression, Expressions translator) {
        if (expression instanceof BodyExpression.ArrayAccess access) {
            return isRepeatable(access, translator);
        } else if (expression instanceof BodyExpression.Binary || expression instanceof BodyExpression.Cast) {
            return BodyWalker.operands(expression).stream().allMatch(operand -> isRepeatable(operand, translator));
        }
        return expression instanceof BodyExpression.This || Purity.isPure(expression, translator.context());
    }

    private static TsExpression plain(BodyExpression.ArrayAccess access, Expressions translator) {
        return new TsExpression.Index(of(access.array(), translator), index(access, translator), false);
    }

    private static TsExpression index(BodyExpression.ArrayAccess access, Expressions translator) {
        return translator.into(access.index(), Primitive.INT);
    }

    public static boolean isInRange(BodyExpression.ArrayAccess access, Expressions translator) {
        return translator.context().lists().isInRange(access.position());
    }
}
