package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** The expressions that throw because they read a member of a {@code null}, unbox it, or pass it to a method that throws. */
final class NullUses {
    private final BiPredicate<BodyExpression, MethodKey> mayBeNull;
    private final Set<BodyExpression> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private NullUses(BiPredicate<BodyExpression, MethodKey> mayBeNull) {
        this.mayBeNull = mayBeNull;
    }

    /** All of a program. */
    static Set<BodyExpression> in(Program program, BiPredicate<BodyExpression, MethodKey> mayBeNull) {
        NullUses uses = new NullUses(mayBeNull);
        program.methods().values().forEach(body -> BodyWalker.walk(body, uses.visitor(body.key())));
        program.constants().forEach((name, value) -> {
            String owner = name.substring(0, name.lastIndexOf('.'));
            BodyWalker.walk(value, uses.visitor(new MethodKey(owner, MethodBody.STATIC_INITIALIZER, List.of())));
        });
        return uses.found;
    }

    private BodyVisitor visitor(MethodKey member) {
        return new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (needed(expression).stream().anyMatch(value -> isNull(value, member))) {
                    found.add(expression);
                }
            }
        };
    }

    private boolean isNull(BodyExpression value, MethodKey member) {
        return !(value.type() instanceof JavaType.Primitive) && mayBeNull.test(value, member);
    }

    /** The operands of an expression that mustn't be {@code null}. */
    private static List<BodyExpression> needed(BodyExpression expression) {
        if (expression instanceof BodyExpression.Call call) {
            boolean throwing = call.method().owner().startsWith("java.") && !NullArguments.areAccepted(call.method());
            return call.receiver().isPresent()
                    ? throwing
                            ? BodyWalker.operands(call)
                            : List.of(call.receiver().get())
                    : throwing ? call.arguments() : List.of();
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return List.of(field.target());
        } else if (expression instanceof BodyExpression.ArrayLength length) {
            return List.of(length.array());
        } else if (expression instanceof BodyExpression.ArrayAccess access) {
            return List.of(access.array());
        } else if (expression instanceof BodyExpression.Unary unary) {
            return List.of(unary.operand());
        } else if (expression instanceof BodyExpression.Cast cast && cast.type() instanceof JavaType.Primitive) {
            return List.of(cast.operand());
        } else if (expression instanceof BodyExpression.Binary binary) {
            return binary(binary);
        } else if (expression instanceof BodyExpression.Conditional choice) {
            return choice.type() instanceof JavaType.Primitive
                    ? BodyWalker.operands(choice)
                    : List.of(choice.condition());
        }
        return List.of();
    }

    /** Operators take the values of boxes, but for the concatenation of texts and the comparison of references. */
    private static List<BodyExpression> binary(BodyExpression.Binary binary) {
        boolean equality = binary.operator().equals("==") || binary.operator().equals("!=");
        boolean primitive = binary.left().type() instanceof JavaType.Primitive
                || binary.right().type() instanceof JavaType.Primitive;
        boolean values = binary.type() instanceof JavaType.Primitive && (!equality || primitive);
        return values ? List.of(binary.left(), binary.right()) : List.of();
    }
}
