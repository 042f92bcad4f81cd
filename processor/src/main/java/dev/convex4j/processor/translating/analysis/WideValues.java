package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Map;

/** Numbers and texts of which TypeScript knows nothing but that they are such. */
final class WideValues {
    /** TypeScript computes no sum of numbers, but some texts that are joined. */
    private static final String CONCATENATION = "+";

    private final Map<Integer, BodyExpression> values;

    /**
     * @param values what the locals that are never assigned again start with; parameters aren't among them
     */
    WideValues(Map<Integer, BodyExpression> values) {
        this.values = values;
    }

    /** Whether it reads a constant that has the type of one number or text in TypeScript. */
    static boolean isConstant(BodyExpression value) {
        return value instanceof BodyExpression.Cast cast
                ? isConstant(cast.operand())
                : value instanceof BodyExpression.StaticField field
                        && field.constant().isPresent()
                        && isPlain(field.type());
    }

    private static boolean isPlain(JavaType type) {
        return Types.isString(type)
                || (!Types.isBoolean(type) && Promotion.unboxed(type).isPresent());
    }

    boolean contains(BodyExpression value) {
        return isPlain(value.type()) && isWide(value);
    }

    private boolean isWide(BodyExpression value) {
        if (value instanceof BodyExpression.Cast cast) {
            return isWide(cast.operand());
        } else if (value instanceof BodyExpression.Local local) {
            BodyExpression start = values.get(local.id());
            return start == null || isWide(start);
        } else if (value instanceof BodyExpression.Binary binary) {
            boolean concatenation = binary.operator().equals(CONCATENATION) && Types.isString(binary.type());
            return !concatenation && ConstantValues.known(binary).isEmpty();
        } else if (value instanceof BodyExpression.ArrayAccess access) {
            return isWideLocal(access.array());
        } else if (value instanceof BodyExpression.Call call) {
            return isWide(call);
        } else if (value instanceof BodyExpression.New creation) {
            return creation.arguments().isEmpty();
        }
        return value instanceof BodyExpression.InstanceField || value instanceof BodyExpression.ArrayLength;
    }

    private boolean isWideLocal(BodyExpression value) {
        return value instanceof BodyExpression.Local && isWide(value);
    }

    private boolean isWide(BodyExpression.Call call) {
        String owner = call.method().owner();
        if (owner.startsWith(Types.OPTIONAL)) {
            return isContent(call.method().name())
                    && call.receiver().filter(this::isWide).isPresent();
        } else if (call.invocation().declaredResultType() instanceof JavaType.Variable) {
            // What comes out of a list is what the list says, where that isn't written in place.
            return call.receiver().filter(this::isWideLocal).isPresent();
        }
        return !owner.startsWith("java.")
                || BodyWalker.operands(call).stream().anyMatch(this::isWide)
                || (call.type() instanceof JavaType.Primitive && !ComparedNames.givesOn(call));
    }

    private static boolean isContent(String method) {
        return method.startsWith("get") || method.startsWith("orElse");
    }
}
