package dev.convex4j.processor.translating.arrays;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;

/** Arrays of one type where those of another are wanted. */
public final class ArrayTypes {
    private ArrayTypes() {}

    /** Java refuses a wrong element when it is stored, by the type that the array was made with. */
    public static void requireSame(BodyExpression value, JavaType target) {
        if (value.type() instanceof JavaType.Array from
                && target instanceof JavaType.Array to
                && !(value instanceof BodyExpression.NewArray)
                && !haveSameElements(from.element(), to.element())) {
            throw Untranslatable.meaning(
                    "an array of `" + Types.display(from.element()) + "` as one of `" + Types.display(to.element())
                            + "`",
                    "Java throws an `ArrayStoreException` where another element is stored in it; TypeScript doesn't notice.",
                    "make an array of `" + Types.display(to.element()) + "`, or use a `List`",
                    value.position());
        }
    }

    private static boolean haveSameElements(JavaType from, JavaType to) {
        if (from instanceof JavaType.Array inner && to instanceof JavaType.Array other) {
            return haveSameElements(inner.element(), other.element());
        }
        boolean generic = from instanceof JavaType.Variable || to instanceof JavaType.Variable;
        return generic
                || from instanceof Primitive
                || (from instanceof JavaType.Declared declared && to.isClass(declared.name()));
    }
}
