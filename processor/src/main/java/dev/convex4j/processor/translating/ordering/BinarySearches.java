package dev.convex4j.processor.translating.ordering;

import dev.convex4j.processor.translating.arrays.ArrayElements;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;

/** Searches in what is sorted, and sorts of a part of an array. */
public final class BinarySearches {
    private BinarySearches() {}

    /** {@code Arrays.binarySearch(array, from, to, key, comparator)}, where a part and the comparator may be missing. */
    public static Value search(BodyExpression.Call call, Expressions translator) {
        BodyExpression values = call.arguments().get(0);
        boolean array = values.type() instanceof JavaType.Array;
        JavaType element = element(values);
        boolean part = call.method().parameterTypes().size() > 3;
        int key = part ? 3 : 1;
        TsExpression elements = array
                ? Nulls.checkedElements(values, ArrayElements.of(values, translator), translator)
                : Nulls.dereferenced(values, translator);
        List<TsExpression> arguments = new ArrayList<>(List.of(elements));
        if (part) {
            arguments.add(translator.into(call.arguments().get(1), Primitive.INT));
            arguments.add(translator.into(call.arguments().get(2), Primitive.INT));
        }
        arguments.add(translator.into(call.arguments().get(key), array ? element : boxed(element)));
        arguments.add(Sorts.comparison(call, key + 1, boxed(element), translator));
        return Value.of(Code.call(Helpers.java(part ? "searchRange" : "binarySearch", translator), arguments));
    }

    /** {@code Arrays.sort(array, from, to, comparator)}, where the comparator may be missing. */
    public static Value sortRange(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        return Value.of(Code.call(
                Helpers.java("sortRange", translator),
                Nulls.checkedElements(array, ArrayElements.of(array, translator), translator),
                translator.into(call.arguments().get(1), Primitive.INT),
                translator.into(call.arguments().get(2), Primitive.INT),
                Sorts.comparison(call, 3, boxed(element(array)), translator)));
    }

    private static JavaType element(BodyExpression values) {
        return values.type() instanceof JavaType.Array array ? array.element() : Types.argument(values.type());
    }

    private static JavaType boxed(JavaType type) {
        return type instanceof Primitive primitive ? Promotion.boxed(primitive) : type;
    }
}
