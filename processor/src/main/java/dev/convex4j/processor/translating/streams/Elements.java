package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/**
 * The elements of a stream at one of its stages: an array.
 *
 * @param type of each element
 * @param fresh whether the array is new, so that nobody else sees what becomes of it
 */
record Elements(TsExpression code, JavaType type, boolean fresh) {
    static Elements made(TsExpression code, JavaType type) {
        return new Elements(code, type, true);
    }

    /** The result of one of the array's methods that makes a new array. */
    Elements after(String method, TsExpression function, JavaType type) {
        return made(Code.invoke(code, method, function), type);
    }

    /** An array of their own. */
    TsExpression own() {
        return fresh || code instanceof TsExpression.ArrayLiteral ? code : Code.invoke(code, "slice");
    }

    /** An array to sort. */
    TsExpression spread() {
        return fresh ? code : new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(code)));
    }
}
