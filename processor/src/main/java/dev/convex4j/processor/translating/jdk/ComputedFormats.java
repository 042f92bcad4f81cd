package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.KindTests;
import dev.convex4j.processor.translating.classes.KindValues;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.Kinds;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code String.format(format, details)} where the format is computed, or its arguments are an array: a helper reads the
 * format, {@code formatText(format, details)}. It takes numbers, bigints, texts and booleans as they are, which are Java's
 * {@code Integer}, {@code Long}, {@code String} and {@code Boolean}, and for all others an object that knows its class.
 */
final class ComputedFormats {
    /** What makes an argument of a value whose class isn't JavaScript's own. */
    private static final Map<Primitive, String> FLOATING =
            Map.of(Primitive.DOUBLE, "formatDouble", Primitive.FLOAT, "formatFloat");

    private ComputedFormats() {}

    static Value of(
            BodyExpression.Call call, BodyExpression format, List<BodyExpression> arguments, Expressions translator) {
        boolean inOrder = !Nulls.mayBe(format, translator) || Purity.areAllPure(arguments, translator.context());
        if (!inOrder) {
            throw Untranslatable.construct(
                    "a format that may be `null`, with arguments that do something",
                    "test the format for `null` before, or assign the arguments to local variables first",
                    format.position());
        }
        TsExpression text = Nulls.checked(format, translator.code(format), translator);
        boolean listed = call.varargs() || arguments.isEmpty();
        TsExpression values = listed ? listed(arguments, translator) : passed(arguments.get(0), translator);
        return Value.of(Code.call(Helpers.java("formatText", translator), text, values));
    }

    private static TsExpression listed(List<BodyExpression> arguments, Expressions translator) {
        List<TsExpression> values = new ArrayList<>();
        for (BodyExpression argument : arguments) {
            TsExpression code = translator.translate(argument).as(Absence.UNDEFINED);
            values.add(
                    argument.type() instanceof JavaType.Null
                            ? code
                            : of(
                                    KindTests.type(argument, translator),
                                    code,
                                    Nulls.mayBe(argument, translator),
                                    argument.position(),
                                    translator));
        }
        return new TsExpression.ArrayLiteral(values);
    }

    /** An array of arguments, which may have been those of the method that passes them on. */
    private static TsExpression passed(BodyExpression argument, Expressions translator) {
        BodyExpression array = uncast(argument);
        if (Nulls.mayBe(array, translator) || !(array.type() instanceof JavaType.Array)) {
            throw Untranslatable.construct(
                    "a format of an array that may be `null`",
                    "pass the arguments one by one, or an empty array",
                    array.position());
        }
        TsExpression each = Code.name("each");
        TsExpression value = of(
                KindTests.elementType(array, translator),
                each,
                Nulls.areIn(array, translator),
                array.position(),
                translator);
        TsExpression code = translator.code(array);
        return value.equals(each) ? code : Code.invoke(code, "map", Code.arrow(List.of("each"), value));
    }

    /** {@code (Object[]) names}, which only says that these are the arguments, and not one of them. */
    private static BodyExpression uncast(BodyExpression array) {
        return array instanceof BodyExpression.Cast cast && cast.operand().type() instanceof JavaType.Array
                ? cast.operand()
                : array;
    }

    private static TsExpression of(
            JavaType type, TsExpression code, boolean nullable, Position position, Expressions translator) {
        if (Kinds.isOpen(type)) {
            throw Untranslatable.meaning(
                    "nobody knows which classes of values this `" + Types.display(type) + "` may be of",
                    "a format that is computed writes each value as its class does.",
                    "declare the type that the value has, or pass its text: `String.valueOf(value)`",
                    position);
        }
        TsExpression value = KindValues.chosen(
                type,
                code,
                (kind, each) -> isPlain(kind) ? code : argument(kind, each, position, translator),
                "format",
                position,
                translator);
        if (!nullable || KindValues.keepsNull(value, code)) {
            return value;
        }
        KindValues.requireSimple(code, "a format of a computed value that may be `null`", position);
        return new TsExpression.Conditional(
                Code.binary("===", code, new TsExpression.NullLiteral()), new TsExpression.NullLiteral(), value);
    }

    /** Whether JavaScript's values say which class of Java's they are of. */
    private static boolean isPlain(JavaType type) {
        return Types.isString(type)
                || Promotion.unboxed(type)
                        .filter(kind -> kind == Primitive.INT || kind == Primitive.LONG || kind == Primitive.BOOLEAN)
                        .isPresent();
    }

    private static TsExpression argument(JavaType type, TsExpression code, Position position, Expressions translator) {
        Primitive kind = Promotion.unboxed(type).orElse(Primitive.VOID);
        if (FLOATING.containsKey(kind)) {
            return Code.call(Helpers.java(FLOATING.get(kind), translator), code);
        } else if (type.isClass("java.math.BigDecimal")) {
            return Code.call(Helpers.java("formatDecimal", translator), code);
        } else if (!Purity.isTextQuiet(type, translator.context())) {
            throw Untranslatable.construct(
                    "a computed format of a value whose `toString` does something",
                    "make its text before: `String.valueOf(value)`",
                    position);
        }
        TsExpression text = KindValues.textOf(type, code, position, translator);
        List<TsExpression> parts = new ArrayList<>(List.of(Code.text(ClassNames.ofValue(type, position, translator))));
        boolean whole = kind == Primitive.BYTE || kind == Primitive.SHORT || type.isClass("java.math.BigInteger");
        parts.add(whole ? Code.call(Code.name("String"), code) : text);
        if (whole) {
            parts.add(code);
        }
        return new TsExpression.New(Helpers.java("FormatValue", translator), parts);
    }
}
