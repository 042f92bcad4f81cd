package dev.convex4j.processor.translating.ordering;

import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import java.util.List;
import java.util.Optional;

/** The natural orders that JavaScript has too. */
final class Natural {
    private Natural() {}

    /** Whether JavaScript sorts values of a type by itself as Java does: by their UTF-16 units. */
    static boolean isText(JavaType type) {
        return Types.isString(type)
                || Promotion.unboxed(type).filter(Primitive.CHAR::equals).isPresent();
    }

    /** Whether a difference of two values has the sign of their order. */
    static boolean isSubtracted(JavaType type) {
        Optional<Primitive> kind = Promotion.unboxed(type);
        return kind.filter(found -> found == Primitive.INT || found == Primitive.SHORT || found == Primitive.BYTE)
                .isPresent();
    }

    /** {@code compare} for {@code (a, b) => compare(a, b)}. */
    static TsExpression shortened(TsExpression function) {
        if (function instanceof TsExpression.Arrow arrow
                && arrow.body() instanceof TsExpression.ArrowBody.OfExpression body
                && body.value() instanceof TsExpression.Call call
                && call.callee() instanceof TsExpression.Imported) {
            List<TsExpression> names = arrow.parameters().stream()
                    .map(TsParameter::binding)
                    .map(binding -> binding instanceof TsParameter.Binding.Name name ? name.name() : "")
                    .<TsExpression>map(TsExpression.Identifier::new)
                    .toList();
            return call.arguments().equals(names) ? call.callee() : function;
        }
        return function;
    }
}
