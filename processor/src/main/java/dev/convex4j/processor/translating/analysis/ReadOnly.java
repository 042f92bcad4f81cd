package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
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
    /** What a function may do beside reading. */
    private enum Allowed {
        /** Throwing. */
        FAILING,
        /** Throwing, sending requests, running functions. */
        WRITING_OUTSIDE,
        /** Throwing what stands for a mistake, or what no code of the backend looks at. */
        FAILING_ALIKE
    }

    private final TranslationContext context;
    private final Allowed allowed;
    private final Set<MethodKey> seen = new HashSet<>();
    /** The variables of the body that hold a collection, or another object of the JDK, made there. */
    private Set<Integer> made = new HashSet<>();

    private boolean reads = true;

    private ReadOnly(TranslationContext context, Allowed allowed) {
        this.context = context;
        this.allowed = allowed;
    }

    public static boolean is(BodyExpression.Lambda lambda, TranslationContext context) {
        return search(lambda, new ReadOnly(context, Allowed.FAILING));
    }

    /** Whether an expression only reads; it may throw. */
    public static boolean is(BodyExpression expression, TranslationContext context) {
        ReadOnly search = new ReadOnly(context, Allowed.FAILING);
        BodyWalker.walk(expression, search);
        return search.reads;
    }

    /** Whether the function changes nothing in memory that others see; it may send requests and run functions. */
    public static boolean isApart(BodyExpression.Lambda lambda, TranslationContext context) {
        return search(lambda, new ReadOnly(context, Allowed.WRITING_OUTSIDE));
    }

    /**
     * Whether a function may be called for other values, and in another order: it only reads, and nobody sees for which value
     * it threw.
     */
    public static boolean isOfAnyOrder(BodyExpression function, TranslationContext context) {
        ReadOnly search = new ReadOnly(context, Allowed.FAILING_ALIKE);
        BodyWalker.walk(function, search);
        return search.reads;
    }

    /** As {@link #isOfAnyOrder(BodyExpression, TranslationContext)}, of a method of the user's. */
    public static boolean isOfAnyOrder(MethodKey method, TranslationContext context) {
        ReadOnly search = new ReadOnly(context, Allowed.FAILING_ALIKE);
        search.own(method);
        return search.reads && context.program().methods().containsKey(method);
    }

    private static boolean search(BodyExpression.Lambda lambda, ReadOnly search) {
        if (lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body) {
            BodyWalker.walk(body.value(), search);
        } else if (lambda.body() instanceof BodyExpression.LambdaBody.OfBlock body) {
            BodyWalker.walk(body.statements(), search);
        }
        return search.reads;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        ImpliedMethods.of(expression, context).stream().filter(seen::add).forEach(this::run);
        if (expression instanceof BodyExpression.Call call) {
            reads &= !readsStreamFromElsewhere(call);
            if (!isOfJdk(call.method().owner()) || !isMade(call)) {
                method(call.method(), call.arguments().size());
            }
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            method(reference.method(), reference.method().parameterTypes().size());
        } else if (expression instanceof BodyExpression.Assign assign) {
            reads &= assign.target() instanceof BodyExpression.Local;
        } else if (expression instanceof BodyExpression.Update update) {
            reads &= update.target() instanceof BodyExpression.Local;
        } else if (expression instanceof BodyExpression.New creation) {
            create(creation.constructor());
            own(creation.constructor());
        } else if (expression instanceof BodyExpression.NewAnonymous) {
            reads = false;
        }
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        reads &= !(statement instanceof BodyStatement.LocalClass);
        if (statement instanceof BodyStatement.Throw failure && allowed == Allowed.FAILING_ALIKE) {
            reads &= failure.value() instanceof BodyExpression.New creation
                    && !RuntimeEffects.isOfRuntime(creation.constructor().owner())
                    && context.exceptions().isPlain(creation.position());
        }
        if (statement instanceof BodyStatement.LocalVariable variable
                && !variable.reassigned()
                && variable.value().orElse(null) instanceof BodyExpression.New creation
                && isOfJdk(creation.constructor().owner())) {
            made.add(variable.id());
        }
    }

    /** A text that is no number makes the constructors of big numbers throw, which say so. */
    private void create(MethodKey constructor) {
        String owner = constructor.owner();
        boolean own = context.program().isOwnClass(owner);
        boolean telling = allowed == Allowed.FAILING_ALIKE && owner.startsWith("java.math.");
        reads &= own ? context.program().records().containsKey(owner) : !telling;
    }

    /** Whether a method is called of what the function has made itself, or in a chain of such calls. */
    private boolean isMade(BodyExpression.Call call) {
        BodyExpression receiver = call.receiver().orElse(null);
        if (receiver instanceof BodyExpression.Call inner
                && inner.method().owner().equals(call.method().owner())) {
            return isMade(inner);
        }
        return receiver instanceof BodyExpression.Local local && made.contains(local.id());
    }

    /** Whether a call runs stages of a stream that are written elsewhere, or takes it from who else would read it. */
    private static boolean readsStreamFromElsewhere(BodyExpression.Call call) {
        BodyExpression source = call;
        while (source instanceof BodyExpression.Call step
                && step.receiver().filter(each -> Types.isStream(each.type())).isPresent()) {
            source = step.receiver().get();
        }
        return source != call
                && !(source instanceof BodyExpression.Call made
                        && isOfJdk(made.method().owner()));
    }

    private void method(MethodKey method, int arguments) {
        String owner = method.owner();
        if (context.program().isOwnClass(owner)) {
            own(method);
        } else if (RuntimeEffects.isOfRuntime(owner) || owner.equals("java.io.PrintStream")) {
            reads &= switch (allowed) {
                case WRITING_OUTSIDE -> true;
                case FAILING -> RuntimeEffects.isReading(method);
                case FAILING_ALIKE -> RuntimeEffects.isQuiet(method);
            };
        } else if (isOfJdk(owner)) {
            reads &= JdkEffects.isLooking(method)
                    && (allowed != Allowed.FAILING_ALIKE || JdkEffects.failsAlike(method, arguments));
        }
        // The generated classes of documents only give and name fields.
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
                || body.filter(MethodBody::isStatic).isPresent()
                || (body.isPresent() && !context.hierarchy().isOverridden(method));
        reads &= one;
        run(method);
    }

    private void run(MethodKey method) {
        List<BodyStatement> statements = Optional.ofNullable(
                        context.program().methods().get(method))
                .map(MethodBody::statements)
                .orElse(List.of());
        Set<Integer> outside = made;
        made = new HashSet<>();
        BodyWalker.walk(statements, this);
        made = outside;
    }
}
