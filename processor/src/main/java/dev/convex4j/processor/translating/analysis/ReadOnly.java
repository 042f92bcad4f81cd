package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.flow.ListTypes;
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
    /** The classes of the runtime whose methods read, or only name something. */
    private static final Set<String> READING = Set.of(
            "dev.convex4j.runtime.Auth",
            "dev.convex4j.runtime.Ctx",
            "dev.convex4j.runtime.DatabaseReader",
            "dev.convex4j.runtime.Document",
            "dev.convex4j.runtime.DocumentQuery",
            "dev.convex4j.runtime.Id",
            "dev.convex4j.runtime.OrderedQuery",
            "dev.convex4j.runtime.Page",
            "dev.convex4j.runtime.QueryCtx",
            "dev.convex4j.runtime.QueryInitializer",
            "dev.convex4j.runtime.StorageReader",
            "dev.convex4j.runtime.UserIdentity",
            "dev.convex4j.runtime.VectorHit");

    private static final String RUNTIME = "dev.convex4j.runtime.";

    /** What contexts give that isn't the same for all who ask at the same time. */
    private static final Set<String> IN_TURN = Set.of("random", "scheduler", "storage", "runMutation", "runAction");

    /** The classes of the JDK, beside collections, boxes and time, whose methods change nothing that others see. */
    private static final Set<String> LOOKING = Set.of(
            "java.lang.CharSequence",
            "java.lang.Comparable",
            "java.lang.Enum",
            "java.lang.Math",
            "java.lang.Number",
            "java.lang.String",
            "java.util.Comparator",
            "java.util.Map.Entry",
            "java.util.Objects",
            "java.util.Optional");

    private static final Set<String> CHANGING_ARRAYS =
            Set.of("fill", "sort", "setAll", "parallelSort", "parallelPrefix");

    private final TranslationContext context;
    private final boolean mayWriteOutside;
    private final Set<MethodKey> seen = new HashSet<>();
    /** The variables of the body that hold a collection, or another object of the JDK, made there. */
    private Set<Integer> made = new HashSet<>();

    private boolean reads = true;

    private ReadOnly(TranslationContext context, boolean mayWriteOutside) {
        this.context = context;
        this.mayWriteOutside = mayWriteOutside;
    }

    public static boolean is(BodyExpression.Lambda lambda, TranslationContext context) {
        return search(lambda, new ReadOnly(context, false));
    }

    /** Whether the function changes nothing in memory that others see; it may send requests and run functions. */
    public static boolean isApart(BodyExpression.Lambda lambda, TranslationContext context) {
        return search(lambda, new ReadOnly(context, true));
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
        if (expression instanceof BodyExpression.Call call) {
            if (!isOfJdk(call.method().owner()) || !isMade(call)) {
                method(call.method());
            }
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
        if (statement instanceof BodyStatement.LocalVariable variable
                && !variable.reassigned()
                && variable.value().orElse(null) instanceof BodyExpression.New creation
                && isOfJdk(creation.constructor().owner())) {
            made.add(variable.id());
        }
    }

    /** Whether a method is called of what the function has made itself, or in a chain of such calls. */
    private boolean isMade(BodyExpression.Call call) {
        BodyExpression receiver = call.receiver().orElse(null);
        return receiver instanceof BodyExpression.Call inner
                        && inner.method().owner().equals(call.method().owner())
                ? isMade(inner)
                : receiver instanceof BodyExpression.Local local && made.contains(local.id());
    }

    private void method(MethodKey method) {
        String owner = method.owner();
        if (context.program().isOwnClass(owner)) {
            own(method);
        } else {
            // The generated classes of documents only give and name fields.
            reads &= owner.startsWith(RUNTIME)
                    ? mayWriteOutside || isReading(method)
                    : !isOfJdk(owner) || isLooking(method);
        }
    }

    private static boolean isOfJdk(String owner) {
        return owner.startsWith("java.") || owner.startsWith("javax.");
    }

    /** Whether a method of the runtime only reads, or names something. */
    public static boolean isReading(MethodKey method) {
        boolean reading =
                READING.contains(method.owner()) || method.owner().startsWith(RUNTIME + "Index") || isName(method);
        return reading && !IN_TURN.contains(method.name());
    }

    /** Whether a method of the JDK changes nothing that others see. */
    private static boolean isLooking(MethodKey method) {
        String owner = method.owner();
        if (ListTypes.isMethodOfList(method)) {
            return !ListTypes.isChange(method);
        }
        boolean helpers = owner.equals("java.util.Collections") || owner.equals("java.util.Arrays");
        return LOOKING.contains(owner)
                || owner.startsWith("java.time.")
                || owner.startsWith("java.util.stream.")
                || Promotion.unboxed(new JavaType.Declared(owner)).isPresent()
                || (helpers && !ListTypes.isChangeOfArgument(method) && !CHANGING_ARRAYS.contains(method.name()));
    }

    /** Methods of contexts that lead to the database. */
    private static boolean isName(MethodKey method) {
        return method.name().equals("db") || method.name().equals("auth");
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
        Set<Integer> outside = made;
        made = new HashSet<>();
        BodyWalker.walk(statements, this);
        made = outside;
    }
}
