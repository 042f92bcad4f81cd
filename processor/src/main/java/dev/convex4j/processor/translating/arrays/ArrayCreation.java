package dev.convex4j.processor.translating.arrays;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Bytes;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Constants;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Literals;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;

/** {@code new int[n]}, and arrays whose elements are written out. */
public final class ArrayCreation {
    private ArrayCreation() {}

    public static TsExpression translate(BodyExpression.NewArray creation, Expressions translator) {
        if (creation.isInitialized()) {
            JavaType element = creation.type().element();
            List<TsExpression> elements = creation.elements().stream()
                    .map(value -> translator.into(value, element))
                    .toList();
            return element == Primitive.BYTE ? Bytes.of(elements) : new TsExpression.ArrayLiteral(elements);
        }
        List<BodyExpression> lengths = creation.dimensions();
        JavaType element = creation.type();
        for (int i = 0; i < lengths.size(); i++) {
            element = ((JavaType.Array) element).element();
        }
        TsType whole = Nulls.typeOf(creation, translator);
        TsType type = whole;
        for (int i = 0; i < lengths.size() && element != Primitive.BYTE; i++) {
            type = ((TsType.ArrayType) type).element();
        }
        List<TsExpression> codes = lengths.stream()
                .map(length -> translator.into(length, Primitive.INT))
                .toList();
        if (lengths.stream().allMatch(ArrayCreation::isNeverNegative)) {
            return plain(codes, type, element);
        } else if (lengths.size() == 1 && element == Primitive.BYTE) {
            return Code.call(Helpers.java("newBytes", translator), codes.get(0));
        } else if (lengths.size() == 1) {
            return new TsExpression.Call(
                    Helpers.java("newArray", translator),
                    element instanceof Primitive ? List.of() : List.of(type),
                    List.of(codes.get(0), defaultValue(element)));
        }
        List<TsExpression> arguments =
                new ArrayList<>(List.of(new TsExpression.ArrayLiteral(codes), defaultValue(element)));
        if (element == Primitive.BYTE) {
            arguments.add(Helpers.java("newBytes", translator));
        }
        return new TsExpression.Call(Helpers.java("newArrays", translator), List.of(whole), List.copyOf(arguments));
    }

    /** {@code Array.from({ length: 2 }, () => new Array<number>(3).fill(0))}. */
    private static TsExpression plain(List<TsExpression> lengths, TsType type, JavaType element) {
        TsExpression last = lengths.get(lengths.size() - 1);
        TsExpression array = element == Primitive.BYTE
                ? Bytes.zeros(last)
                : Code.invoke(
                        new TsExpression.New(Code.name("Array"), List.of(type), List.of(last)),
                        "fill",
                        defaultValue(element));
        for (int i = lengths.size() - 2; i >= 0; i--) {
            TsExpression length =
                    new TsExpression.ObjectLiteral(List.of(new Property.KeyValue("length", lengths.get(i))));
            array = Code.invoke(Code.name("Array"), "from", length, Code.arrow(List.of(), array));
        }
        return array;
    }

    /** Whether an array of this length exists, and the length may be read again for each row. */
    private static boolean isNeverNegative(BodyExpression length) {
        return (Constants.of(length) instanceof Integer constant && constant >= 0)
                || (length instanceof BodyExpression.ArrayLength array
                        && array.array() instanceof BodyExpression.Local);
    }

    /** What a new element is. */
    public static TsExpression defaultValue(JavaType element) {
        if (!(element instanceof Primitive primitive)) {
            return new TsExpression.NullLiteral();
        }
        return switch (primitive) {
            case BOOLEAN -> Literals.of((Object) false);
            case CHAR -> Literals.of((Object) '\0');
            case LONG -> Literals.of((Object) 0L);
            default -> Literals.of((Object) 0);
        };
    }
}
