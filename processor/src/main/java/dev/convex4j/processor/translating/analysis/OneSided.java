package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells comparisons in which what may throw looks at one of the two values only, be it where they were equal so far. Each sort
 * compares every value with one that ends beside it, so that one of which this throws makes all sorts throw. What depends on
 * both values may never be compared by one sort, and be by another.
 */
public final class OneSided implements BodyVisitor {
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int BOTH = FIRST | SECOND;

    private final TranslationContext context;
    private final MethodKey member;
    private final Map<Integer, Integer> sides = new HashMap<>();
    private boolean holds = true;

    private OneSided(TranslationContext context, MethodKey member) {
        this.context = context;
        this.member = member;
    }

    /**
     * Whether a comparator is such a comparison.
     *
     * @param member the method that it is written in
     */
    public static boolean is(BodyExpression comparator, MethodKey member, TranslationContext context) {
        if (comparator instanceof BodyExpression.MethodReference reference) {
            return is(reference.method(), context);
        } else if (!(comparator instanceof BodyExpression.Lambda lambda)
                || lambda.parameters().size() != 2) {
            return false;
        } else {
            OneSided search = new OneSided(context, member);
            search.sides.put(lambda.parameters().get(0).id(), FIRST);
            search.sides.put(lambda.parameters().get(1).id(), SECOND);
            if (lambda.body() instanceof LambdaBody.OfExpression body) {
                BodyWalker.walk(body.value(), search);
            } else if (lambda.body() instanceof LambdaBody.OfBlock block) {
                BodyWalker.walk(block.statements(), search);
            }
            return search.holds;
        }
    }

    /** Whether a method of the user's, {@code compareTo} or one of two parameters, is such a comparison. */
    public static boolean is(MethodKey method, TranslationContext context) {
        Optional<MethodBody> body =
                Optional.ofNullable(context.program().methods().get(method));
        OneSided search = new OneSided(context, method);
        body.ifPresent(found -> {
            int side = found.parameters().size() == 2 ? FIRST : SECOND;
            for (BodyExpression.Parameter parameter : found.parameters()) {
                search.sides.put(parameter.id(), side);
                side = SECOND;
            }
            BodyWalker.walk(found.statements(), search);
        });
        return body.isPresent() && search.holds;
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable) {
            sides.put(variable.id(), variable.value().map(this::of).orElse(BOTH));
        } else if (statement instanceof BodyStatement.If test) {
            holds &= isDecided(test.condition());
        } else {
            holds &= insideLambda
                    || statement instanceof BodyStatement.Return
                    || statement instanceof BodyStatement.Block
                    || statement instanceof BodyStatement.ExpressionStatement;
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Assign assign
                && assign.target() instanceof BodyExpression.Local local) {
            sides.put(local.id(), BOTH);
        } else if (expression instanceof BodyExpression.Conditional choice) {
            holds &= isDecided(choice.condition());
        } else if (expression instanceof BodyExpression.SwitchExpression choice) {
            holds &= of(choice.selector()) != BOTH;
        } else if (expression instanceof BodyExpression.Binary binary) {
            boolean chooses =
                    binary.operator().equals("&&") || binary.operator().equals("||");
            boolean divides = binary.operator().equals("/") || binary.operator().equals("%");
            holds &= !chooses || isDecided(binary.left());
            holds &= !divides || of(binary.right()) != BOTH;
        } else if (of(expression) == BOTH) {
            holds &= isHarmless(expression);
        }
    }

    /** Whether an expression that looks at both values throws nothing itself; its operands are asked on their own. */
    private boolean isHarmless(BodyExpression expression) {
        if (expression instanceof BodyExpression.Call call) {
            return JdkEffects.isSilent(call.method(), call.arguments().size()) || Purity.isQuiet(call, context);
        } else if (expression instanceof BodyExpression.Local local) {
            return !context.nullness().mayBeNull(local, member);
        }
        boolean made = expression instanceof BodyExpression.New
                || expression instanceof BodyExpression.ArrayAccess
                || expression instanceof BodyExpression.MethodReference;
        return !made || Purity.isQuiet(expression, context);
    }

    /** Whether what runs under a condition is settled by one value, or by both being equal so far. */
    private boolean isDecided(BodyExpression condition) {
        if (of(condition) != BOTH) {
            return true;
        } else if (condition instanceof BodyExpression.Unary not) {
            return isDecided(not.operand());
        } else if (condition instanceof BodyExpression.Call call) {
            return call.method().name().equals("equals") && Purity.isQuiet(call, context);
        }
        return condition instanceof BodyExpression.Binary equality
                && (equality.operator().equals("==") || equality.operator().equals("!="))
                && (equality.right() instanceof BodyExpression.Literal
                        || (of(equality.left()) != BOTH && of(equality.right()) != BOTH));
    }

    /** The values that an expression looks at. */
    private int of(BodyExpression expression) {
        int[] found = {0};
        BodyWalker.walk(expression, new BodyVisitor() {
            @Override
            public void enter(BodyExpression part, boolean insideLambda) {
                if (part instanceof BodyExpression.Local local) {
                    found[0] |= sides.getOrDefault(local.id(), 0);
                } else if (part instanceof BodyExpression.This) {
                    found[0] |= FIRST;
                }
            }
        });
        return found[0];
    }
}
