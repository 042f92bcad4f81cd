package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.arrays.ArrayElements;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.classes.HashCodes;
import dev.convex4j.processor.translating.core.Bytes;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/** The methods of {@code java.util.Arrays} that take a part of an array, or look at all of it. */
public final class ArrayRanges {
    private ArrayRanges() {}

    /** {@code Arrays.fill(array, from, to, value)}. */
    public static Value fill(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        return Value.of(Code.call(
                Helpers.java("fillRange", translator),
                ArrayElements.of(array, translator),
                translator.into(call.arguments().get(1), Primitive.INT),
                translator.into(call.arguments().get(2), Primitive.INT),
                translator.into(call.arguments().get(3), element(array))));
    }

    /** {@code Arrays.stream(array, from, to)}. */
    public static Value part(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        return Value.of(Code.call(
                Helpers.java("partOf", translator),
                Nulls.checkedElements(array, ArrayElements.of(array, translator), translator),
                translator.into(call.arguments().get(1), Primitive.INT),
                translator.into(call.arguments().get(2), Primitive.INT)));
    }

    /** {@code Arrays.setAll(array, index -> ..)}. */
    public static Value setAll(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.call(
                Helpers.java("setAll", translator),
                ArrayElements.of(call.arguments().get(0), translator),
                Lambdas.callback(call.arguments().get(1), translator)));
    }

    /** {@code Arrays.hashCode(array)}. */
    public static Value hash(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        requireThere(array, translator);
        TsExpression elements = Nulls.checkedElements(array, ArrayElements.of(array, translator), translator);
        return Value.of(HashCodes.ofElements(
                element(array),
                Bytes.isArray(array.type()) ? spread(elements) : elements,
                call.position(),
                translator));
    }

    private static TsExpression spread(TsExpression bytes) {
        return new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(bytes)));
    }

    /** {@code System.arraycopy(source, from, target, to, length)}. */
    public static Value copyInto(BodyExpression.Call call, Expressions translator) {
        BodyExpression source = call.arguments().get(0);
        BodyExpression target = call.arguments().get(2);
        if (!isArray(source) || !source.type().equals(target.type()) || !isPlain(element(source))) {
            throw Untranslatable.construct("copying these elements", "copy them in a `for` loop", call.position());
        }
        return Value.of(Code.call(
                Helpers.java("copyInto", translator),
                ArrayElements.of(source, translator),
                translator.into(call.arguments().get(1), Primitive.INT),
                ArrayElements.of(target, translator),
                translator.into(call.arguments().get(3), Primitive.INT),
                translator.into(call.arguments().get(4), Primitive.INT)));
    }

    private static boolean isPlain(JavaType element) {
        return element instanceof Primitive;
    }

    private static boolean isArray(BodyExpression array) {
        return array.type() instanceof JavaType.Array;
    }

    /** {@code Arrays.deepToString(rows)}, of arrays of what JavaScript writes as Java does. */
    public static Value deepText(BodyExpression.Call call, Expressions translator) {
        BodyExpression rows = call.arguments().get(0);
        requireThere(rows, translator);
        if (Nulls.areIn(rows, translator)) {
            throw rowsMayBeNull(rows);
        }
        TsExpression elements = ArrayElements.of(rows, translator);
        return Value.of(Code.call(
                Helpers.java("arrayText", translator), elements, text(element(rows), "row", call, translator)));
    }

    /** The function that writes an element. */
    private static TsExpression text(JavaType type, String each, BodyExpression.Call call, Expressions translator) {
        if (!(type instanceof JavaType.Array row)) {
            throw notDeep(call);
        }
        TsExpression name = Code.name(each);
        TsExpression elements = Bytes.isArray(type) ? Bytes.view(name) : name;
        TsExpression code = ArrayCalls.textOf(row.element(), elements, translator)
                .orElseGet(() -> Code.call(
                        Helpers.java("arrayText", translator),
                        elements,
                        text(row.element(), "cell", call, translator)));
        return Code.arrow(List.of(each), code);
    }

    /** {@code Arrays.deepEquals(rows, others)}. */
    public static Value deepEqual(BodyExpression.Call call, Expressions translator) {
        BodyExpression rows = call.arguments().get(0);
        BodyExpression others = call.arguments().get(1);
        for (BodyExpression each : call.arguments()) {
            requireThere(each, translator);
            if (Nulls.areIn(each, translator)) {
                throw rowsMayBeNull(each);
            }
        }
        boolean alike = rows.type().equals(others.type())
                && element(rows) instanceof JavaType.Array row
                && !Bytes.isArray(row)
                && (Types.isString(row.element()) || row.element() instanceof Primitive);
        if (!alike) {
            throw notDeep(call);
        }
        return Value.of(Code.call(
                Helpers.java("rowsEqual", translator),
                ArrayElements.of(rows, translator),
                ArrayElements.of(others, translator)));
    }

    private static Untranslatable notDeep(BodyExpression.Call call) {
        return Untranslatable.construct(
                "`" + call.method().name() + "` of these arrays",
                "use it for arrays of arrays of numbers, chars, booleans or texts",
                call.position());
    }

    private static Untranslatable rowsMayBeNull(BodyExpression rows) {
        return Untranslatable.meaning(
                "an element of this array may be `null`", "Java takes it, too.", "use a loop", rows.position());
    }

    private static void requireThere(BodyExpression array, Expressions translator) {
        if (Nulls.mayBe(array, translator)) {
            throw Untranslatable.meaning(
                    "this array may be `null`", "The method takes it, too.", "test it before", array.position());
        }
    }

    static JavaType element(BodyExpression array) {
        if (array.type() instanceof JavaType.Array type) {
            return type.element();
        }
        throw Untranslatable.type(array.type(), "use an array", array.position());
    }
}
