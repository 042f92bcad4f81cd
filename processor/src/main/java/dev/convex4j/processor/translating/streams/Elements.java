package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/**
 * The elements of a stream at one of its stages: an array, or a {@code Lazy} of the helper module, which has the same methods.
 *
 * @param type of each element
 * @param fresh whether the array is new, so that nobody else sees what becomes of it
 * @param lazy whether the elements go through all stages one by one
 * @param nullable whether {@code null} may be among them
 */
record Elements(TsExpression code, JavaType type, boolean fresh, boolean lazy, boolean nullable) {
    Elements(TsExpression code, JavaType type, boolean fresh, boolean lazy) {
        this(code, type, fresh, lazy, false);
    }

    Elements withNulls(boolean nulls) {
        return new Elements(code, type, fresh, lazy, nulls);
    }

    static Elements made(TsExpression code, JavaType type) {
        return new Elements(code, type, true, false);
    }

    /** The result of one of the methods that the elements have. */
    Elements after(String method, TsExpression function, JavaType type) {
        return next(Code.invoke(code, method, function), type);
    }

    /** The elements after a stage. */
    Elements next(TsExpression code, JavaType type) {
        return new Elements(code, type, true, lazy);
    }

    /** The same elements, of which Java has another type. */
    Elements as(JavaType type) {
        return new Elements(code, type, fresh, lazy);
    }

    /** All of them, as an array. */
    TsExpression array() {
        return lazy ? Code.invoke(code, "toArray") : code;
    }

    /** As {@link #array}, with what they are. */
    Elements gathered() {
        return lazy ? made(array(), type) : this;
    }

    /** An array of their own. */
    TsExpression own() {
        return fresh || lazy || code instanceof TsExpression.ArrayLiteral ? array() : Code.invoke(code, "slice");
    }

    /** What has a {@code sort} that changes nothing else. */
    TsExpression sortable() {
        return fresh || lazy ? code : new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(code)));
    }
}
