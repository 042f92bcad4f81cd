package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells functions that only read: they write nothing to the database or elsewhere and change nothing that others see, so that
 * several of their calls may wait at the same time.
 */
public final class ReadOnly implements BodyVisitor {
    private final TranslationContext context;
    private final Set<MethodKey> seen = new HashSet<>();
    private boolean reads = true;

    private ReadOnly(TranslationContext context) {
        this.context = context;
    }

    public static boolean is(BodyExpression.Lambda lambda, TranslationContext context) {
        ReadOnly search = new ReadOnly(context);
        if (lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body) {
            BodyWalker.walk(body.value(), search);
        } else if (lambda.body() instanceof BodyExpression.LambdaBody.OfBlock body) {
            BodyWalker.walk(body.statements(), search);
        }
        return search.reads;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Call call) {
            method(call.method());
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            method(reference.method());
        } else if (expression instanceof BodyExpression.Assign assign) {
            reads &= assign.target() instanceof BodyExpression.Local;
        } else if (expression instanceof BodyExpression.Update update) {
            reads &= update.target() instanceof BodyExpression.Local;
        } else if (expression instanceof BodyExpression.New creation) {
            reads &= context.program()
                            .records()
                            .containsKey(creation.constructor().owner())
                    || !context.program().isOwnClass(creation.constructor().owner());
            own(creation.constructor());
        } else if (expression instanceof BodyExpression.NewAnonymous) {
            reads = false;
        }
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        reads &= !(statement instanceof BodyStatement.LocalClass);
    }

    private void method(MethodKey method) {
        String owner = method.owner();
        if (context.program().isOwnClass(owner)) {
            own(method);
        } else {
            // The generated classes of documents only give and name fields.
            reads &= RuntimeEffects.isOfRuntime(owner)
                    ? RuntimeEffects.isReading(method)
                    : !isOfJdk(owner) || JdkEffects.isLooking(method);
        }
    }

    private static boolean isOfJdk(String owner) {
        return owner.startsWith("java.") || owner.startsWith("javax.");
    }

    /** One of the user's methods, which may be overridden only by those that read too. */
    private void own(MethodKey method) {
        if (!seen.add(method)) {
            return;
        }
        Optional<MethodBody> body =
                Optional.ofNullable(context.program().methods().get(method));
        boolean accessor = context.program().records().containsKey(method.owner());
        boolean one = method.name().equals("<init>")
                || accessor
                || body.filter(MethodBody::isStatic).isPresent();
        reads &= one;
        List<BodyStatement> statements = body.map(MethodBody::statements).orElse(List.of());
        BodyWalker.walk(statements, this);
    }
}
