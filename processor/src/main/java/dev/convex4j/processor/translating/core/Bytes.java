package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/**
 * {@code byte[]}: the {@code ArrayBuffer} that Convex has for it, everywhere, so that arguments, documents and results are
 * never copied and an array stays the same one. Its elements are read and written through a view.
 */
public final class Bytes {
    private static final TsExpression ELEMENTS = Code.name("Int8Array");

    private Bytes() {}

    public static boolean isArray(JavaType type) {
        return type instanceof JavaType.Array array && array.element() == Primitive.BYTE;
    }

    /** {@code Int8Array.of(1, 2).buffer}. */
    public static TsExpression of(List<TsExpression> elements) {
        return elements.isEmpty()
                ? zeros(new TsExpression.NumberLiteral(0))
                : buffer(Code.call(Code.member(ELEMENTS, "of"), elements));
    }

    /** The bytes of a TypeScript array of numbers. */
    public static TsExpression from(TsExpression numbers) {
        return buffer(new TsExpression.New(ELEMENTS, List.of(numbers)));
    }

    public static TsExpression zeros(TsExpression length) {
        return new TsExpression.New(Code.name("ArrayBuffer"), List.of(length));
    }

    public static TsExpression length(TsExpression bytes) {
        return Code.member(bytes, "byteLength");
    }

    /** What has the elements. */
    public static TsExpression view(TsExpression bytes) {
        return bytes instanceof TsExpression.Member member
                        && isView(member.target())
                        && member.name().equals("buffer")
                ? member.target()
                : new TsExpression.New(ELEMENTS, List.of(bytes));
    }

    private static TsExpression buffer(TsExpression view) {
        return Code.member(view, "buffer");
    }

    private static boolean isView(TsExpression code) {
        return (code instanceof TsExpression.New creation && creation.callee().equals(ELEMENTS))
                || (code instanceof TsExpression.Call call && call.callee().equals(Code.member(ELEMENTS, "of")));
    }
}
