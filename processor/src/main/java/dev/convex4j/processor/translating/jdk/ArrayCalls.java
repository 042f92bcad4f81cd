package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.arrays.ArrayCreation;
import dev.convex4j.processor.translating.arrays.ArrayElements;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.CollectionTexts;
import dev.convex4j.processor.translating.classes.KindTests;
import dev.convex4j.processor.translating.core.Bytes;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.Kinds;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** The methods of {@code java.util.Arrays}. */
public final class ArrayCalls {
    private ArrayCalls() {}

    /** {@code Arrays.toString(a)}, where JavaScript writes the elements as Java does. */
    public static Value text(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        requireArray(array, "`Arrays.toString` gives \"null\" for it.", translator);
        if (Kinds.isOpen(element(array))) {
            return Value.of(CollectionTexts.ofArray(
                    KindTests.elementType(array, translator),
                    translator.code(array),
                    Nulls.areIn(array, translator),
                    call.position(),
                    translator));
        }
        return Value.of(textOf(element(array), ArrayElements.of(array, translator), translator)
                .orElseThrow(() -> Untranslatable.construct(
                        "the text of an array of `" + Types.display(element(array)) + "`",
                        "join the texts of its elements in a loop",
                        call.position())));
    }

    /** The text of an array of what JavaScript writes as Java does. */
    static Optional<TsExpression> textOf(JavaType element, TsExpression elements, Expressions translator) {
        Optional<Primitive> kind = Promotion.unboxed(element);
        TsExpression helper = Helpers.java("arrayText", translator);
        if (kind.filter(Numbers::isFloating).isPresent()) {
            String text = kind.get() == Primitive.FLOAT ? "floatText" : "doubleText";
            return Optional.of(Code.call(helper, elements, Helpers.java(text, translator)));
        }
        return kind.isPresent() || Types.isString(element)
                ? Optional.of(Code.call(helper, elements))
                : Optional.empty();
    }

    public static Value fill(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        return Value.of(Code.invoke(
                ArrayElements.of(array, translator),
                "fill",
                translator.into(call.arguments().get(1), element(array))));
    }

    public static Value sort(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        TsExpression code = Nulls.checkedElements(array, ArrayElements.of(array, translator), translator);
        JavaType element = element(array);
        if (element == Primitive.BYTE || element == Primitive.CHAR || Types.isString(element)) {
            return Value.of(Code.invoke(code, "sort"));
        }
        Primitive kind = Promotion.unboxed(element)
                .filter(primitive -> primitive != Primitive.BOOLEAN)
                .orElseThrow(() -> Untranslatable.construct(
                        "sorting an array of `" + Types.display(element) + "`",
                        "sort numbers or texts",
                        call.position()));
        if (kind == Primitive.LONG || Numbers.isFloating(kind)) {
            String comparison = kind == Primitive.LONG ? "compare" : "compareDoubles";
            return Value.of(Code.invoke(code, "sort", Helpers.java(comparison, translator)));
        }
        TsExpression difference = Code.binary("-", Code.name("a"), Code.name("b"));
        return Value.of(Code.invoke(code, "sort", Code.arrow(List.of("a", "b"), difference)));
    }

    public static Value copyOf(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        return copy(
                array,
                Code.call(
                        Helpers.java("copyOf", translator),
                        ArrayElements.of(array, translator),
                        translator.into(call.arguments().get(1), Primitive.INT),
                        filler(call, translator)));
    }

    public static Value copyOfRange(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        return copy(
                array,
                Code.call(
                        Helpers.java("copyOfRange", translator),
                        ArrayElements.of(array, translator),
                        translator.into(call.arguments().get(1), Primitive.INT),
                        translator.into(call.arguments().get(2), Primitive.INT),
                        filler(call, translator)));
    }

    /** What a copy has beyond the array's end; where it doesn't go on there, that is nobody's value. */
    private static TsExpression filler(BodyExpression.Call call, Expressions translator) {
        TsExpression value = ArrayCreation.defaultValue(element(call.arguments().get(0)));
        return value instanceof TsExpression.NullLiteral && !Nulls.areIn(call, translator)
                ? new TsExpression.NonNull(value)
                : value;
    }

    private static Value copy(BodyExpression array, TsExpression elements) {
        return Value.of(Bytes.isArray(array.type()) ? Bytes.from(elements) : elements);
    }

    /** {@code Arrays.equals(a, b)}, for elements that {@code Object.is} compares as Java does. */
    public static Value equal(BodyExpression.Call call, Expressions translator) {
        BodyExpression first = call.arguments().get(0);
        BodyExpression second = call.arguments().get(1);
        requireArray(first, "`Arrays.equals` compares it, too.", translator);
        requireArray(second, "`Arrays.equals` compares it, too.", translator);
        JavaType element = element(first);
        boolean plain = Types.isString(element) || Promotion.unboxed(element).isPresent();
        if (!plain || !element.equals(element(second))) {
            throw Untranslatable.construct(
                    "comparing arrays of `" + Types.display(element) + "`",
                    "compare their elements in a loop",
                    call.position());
        }
        return Value.of(Code.call(
                Helpers.java("arraysEqual", translator),
                ArrayElements.of(first, translator),
                ArrayElements.of(second, translator)));
    }

    /** {@code Arrays.asList(..)}: nobody may change it here, so that it may be the array itself. */
    public static Value asList(BodyExpression.Call call, Expressions translator) {
        if (!call.varargs()) {
            BodyExpression array = call.arguments().get(0);
            return Value.of(Nulls.checkedElements(array, translator.code(array), translator));
        }
        return Lists.of(call, translator);
    }

    /** These methods take {@code null}, which has no elements in TypeScript. */
    private static void requireArray(BodyExpression array, String why, Expressions translator) {
        if (Nulls.mayBe(array, translator)) {
            throw Untranslatable.meaning("this array may be `null`", why, "test it before", array.position());
        }
    }

    private static JavaType element(BodyExpression array) {
        return ArrayRanges.element(array);
    }
}
