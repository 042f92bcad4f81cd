package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells expressions of which nobody sees whether they are evaluated before or after a {@code NullPointerException} is thrown:
 * they change nothing, and what they may throw themselves is a mistake of the same kind, such as a wrong index, which no code
 * of a backend can tell apart.
 */
public final class Calm implements BodyVisitor {
    private final TranslationContext context;
    private final Set<MethodKey> followed = new HashSet<>();
    private boolean calm = true;
    private int methods;

    private Calm(TranslationContext context) {
        this.context = context;
    }

    public static boolean is(BodyExpression expression, TranslationContext context) {
        if (isFunction(expression)) {
            return true;
        }
        Calm search = new Calm(context);
        BodyWalker.walk(expression, search);
        return search.calm;
    }

    /** Whether the run of a method is so. */
    static boolean is(MethodBody method, TranslationContext context) {
        Calm search = new Calm(context);
        search.run(method);
        return search.calm;
    }

    /** The code of a function runs later, if at all. */
    private static boolean isFunction(BodyExpression expression) {
        return expression instanceof BodyExpression.Lambda
                || expression instanceof BodyExpression.ArrayConstructorReference
                || (expression instanceof BodyExpression.MethodReference reference
                        && reference.receiver().isEmpty());
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        ImpliedMethods.of(expression, context).forEach(this::implied);
        if (expression instanceof BodyExpression.Call call) {
            if (!isMapOfOne(call)) {
                method(call.method(), call.arguments().size());
            }
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            method(reference.method(), reference.function().parameterTypes().size());
        } else if (expression instanceof BodyExpression.Assign assign) {
            calm &= methods > 0 && assign.target() instanceof BodyExpression.Local;
        } else if (expression instanceof BodyExpression.Update update) {
            calm &= methods > 0 && update.target() instanceof BodyExpression.Local;
        } else if (expression instanceof BodyExpression.Binary binary) {
            calm &= !mayDivideByZero(binary);
        } else if (expression instanceof BodyExpression.New creation) {
            create(creation.constructor());
        } else {
            calm &= !(expression instanceof BodyExpression.NewAnonymous
                    || expression instanceof BodyExpression.Unsupported);
        }
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        calm &= !(statement instanceof BodyStatement.Throw
                || statement instanceof BodyStatement.Try
                || statement instanceof BodyStatement.LocalClass
                || statement instanceof BodyStatement.Synchronized
                || statement instanceof BodyStatement.ConstructorCall
                || statement instanceof BodyStatement.Unsupported);
    }

    /** {@code Map.of} throws for two equal keys. */
    private static boolean isMapOfOne(BodyExpression.Call call) {
        return call.method().owner().equals("java.util.Map")
                && call.method().name().equals("of")
                && call.arguments().size() <= 2;
    }

    private static boolean mayDivideByZero(BodyExpression.Binary binary) {
        boolean divides = binary.operator().equals("/") || binary.operator().equals("%");
        boolean whole =
                binary.operandType() == JavaType.Primitive.INT || binary.operandType() == JavaType.Primitive.LONG;
        return divides
                && whole
                && ConstantValues.knownInteger(binary.right())
                        .filter(divisor -> divisor != 0)
                        .isEmpty();
    }

    /** Records without code of their own, and what a collection is made of. */
    private void create(MethodKey constructor) {
        boolean own = context.program().isOwnClass(constructor.owner());
        boolean record = context.program().records().containsKey(constructor.owner())
                && !context.hierarchy().isWritten(constructor);
        boolean collection = constructor.owner().startsWith("java.util.")
                && constructor.parameterTypes().stream().noneMatch("int"::equals);
        calm &= own ? record : collection || constructor.owner().equals("java.lang.StringBuilder");
    }

    /** The classes that are generated for tables and functions only give and name values. */
    private static boolean isGenerated(String owner) {
        return !owner.startsWith("java.") && !owner.startsWith("javax.") && !RuntimeEffects.isOfRuntime(owner);
    }

    private void method(MethodKey method, int arguments) {
        if (!context.program().isOwnClass(method.owner())) {
            calm &= JdkEffects.isChecking(method, arguments)
                    || RuntimeEffects.isQuiet(method)
                    || isGenerated(method.owner());
            return;
        }
        Optional<MethodBody> body =
                Optional.ofNullable(context.program().methods().get(method));
        boolean accessor = context.program().records().containsKey(method.owner());
        calm &= accessor || body.filter(MethodBody::isStatic).isPresent();
        if (calm) {
            body.ifPresent(this::run);
        }
    }

    private void implied(MethodKey method) {
        if (calm) {
            Optional.ofNullable(context.program().methods().get(method)).ifPresent(this::run);
        }
    }

    private void run(MethodBody method) {
        if (followed.add(method.key())) {
            methods++;
            BodyWalker.walk(method.statements(), this);
            methods--;
        }
    }
}
