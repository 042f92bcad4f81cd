package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the user's methods whose calls can't be noticed: without loops, each statement only computes or returns. */
final class QuietMethods implements Purity.OwnMethods {
    private static final String COMPARATOR = "java.util.Comparator";
    private static final Set<String> COMPARED = Set.of("java.lang.String", "java.lang.Boolean", Types.ID);
    private static final String COMPARABLE = "java.lang.Comparable";

    private final TranslationContext context;
    private final Predicate<BodyExpression.Call> known;
    private final Set<MethodKey> open = new HashSet<>();

    QuietMethods(TranslationContext context, Predicate<BodyExpression.Call> known) {
        this.context = context;
        this.known = known;
    }

    /** A recursive method may never end; one that is overridden may be another. */
    @Override
    public boolean isQuiet(BodyExpression.Call call) {
        if (known.test(call)) {
            return true;
        } else if (call.method().owner().equals(COMPARATOR)) {
            return isQuietComparison(call);
        }
        Optional<MethodBody> body =
                Optional.ofNullable(context.program().methods().get(call.method()));
        boolean one = call.receiver().isEmpty()
                || context.program().records().containsKey(call.method().owner())
                || !context.hierarchy().isOverridden(call.method());
        if (isNaturalOrder(call)) {
            return context.hierarchy().implementing(COMPARABLE, "compareTo").stream()
                    .allMatch(this::isQuietOrOpen);
        }
        return one
                && call.receiver().map(this::isQuiet).orElse(true)
                && call.arguments().stream().allMatch(this::isQuiet)
                && body.filter(this::isQuiet).isPresent();
    }

    /** A method of parts runs as deep as they are; what fails in it by mistake alone no code of a backend can tell apart. */
    @Override
    public boolean isQuiet(MethodKey implied) {
        return isQuietOrOpen(implied)
                || Optional.ofNullable(context.program().methods().get(implied))
                        .filter(body -> Calm.is(body, context))
                        .isPresent();
    }

    /** {@code Comparator.comparing(Slot::start).compare(this, other)}. */
    private boolean isQuietComparison(BodyExpression.Call call) {
        return call.method().name().equals("compare")
                && call.receiver().filter(this::isQuietComparator).isPresent()
                && call.arguments().stream().allMatch(this::isQuiet);
    }

    /** A comparator that is made where it is used, of functions that can't be noticed. */
    private boolean isQuietComparator(BodyExpression comparator) {
        if (comparator instanceof BodyExpression.StaticField field) {
            return field.name().equals("CASE_INSENSITIVE_ORDER");
        }
        return comparator instanceof BodyExpression.Call call
                && call.method().owner().equals(COMPARATOR)
                && !call.method().name().startsWith("nulls")
                && call.receiver().map(this::isQuietComparator).orElse(true)
                && call.arguments().stream()
                        .allMatch(argument -> isQuietFunction(argument) || isQuietComparator(argument));
    }

    private boolean isQuietFunction(BodyExpression function) {
        if (function instanceof BodyExpression.Lambda lambda && isCompared(lambda.function())) {
            return lambda.body() instanceof LambdaBody.OfBlock block
                    ? areQuiet(block.statements())
                    : isQuiet(((LambdaBody.OfExpression) lambda.body()).value());
        }
        return function instanceof BodyExpression.MethodReference reference
                && reference.kind() == BodyExpression.ReferenceKind.UNBOUND
                && isCompared(reference.function())
                && isQuiet((BodyExpression) called(reference))
                && !context.nullness().resultMayBeNull(reference.method())
                && !context.nullness()
                        .fieldMayBeNull(
                                reference.method().owner(), reference.method().name());
    }

    /** The call that the function of {@code Slot::start} makes. */
    private static BodyExpression.Call called(BodyExpression.MethodReference reference) {
        JavaType type = new JavaType.Declared(reference.method().owner());
        return new BodyExpression.Call(
                reference.method(),
                Optional.of(new BodyExpression.Local("each", -1, type, reference.position())),
                List.of(),
                false,
                reference.function().resultType(),
                reference.position());
    }

    /** Whether the results of a function are compared by the JDK alone. */
    private boolean isCompared(Function function) {
        JavaType result = function.resultType();
        return Promotion.unboxed(result).isPresent()
                || (result instanceof JavaType.Declared declared
                        && (COMPARED.contains(declared.name())
                                || declared.name().startsWith("java.time.")
                                || context.hierarchy()
                                        .shape(declared.name())
                                        .filter(shape -> shape.kind() == ClassShape.Kind.ENUM)
                                        .isPresent()));
    }

    /** {@code key.compareTo(other)} of a type variable: one of the JDK's, or of any class of the user's. */
    private boolean isNaturalOrder(BodyExpression.Call call) {
        return call.method().owner().equals(COMPARABLE)
                && call.receiver().filter(this::isQuiet).isPresent()
                && call.arguments().stream().allMatch(this::isQuiet);
    }

    /** Pairs of pairs are compared by the method that compares pairs: as deep as they are, not without end. */
    private boolean isQuietOrOpen(MethodKey compareTo) {
        return open.contains(compareTo)
                || Optional.ofNullable(context.program().methods().get(compareTo))
                        .filter(this::isQuiet)
                        .isPresent();
    }

    private boolean isQuiet(MethodBody body) {
        if (!open.add(body.key())) {
            return false;
        }
        boolean quiet = areQuiet(body.statements());
        open.remove(body.key());
        return quiet;
    }

    boolean areQuiet(List<BodyStatement> statements) {
        return statements.stream().allMatch(this::isQuiet);
    }

    private boolean isQuiet(BodyStatement statement) {
        if (statement instanceof BodyStatement.Return result) {
            return result.value()
                    .map(value -> value instanceof BodyExpression.Lambda || isQuiet(value))
                    .orElse(true);
        } else if (statement instanceof BodyStatement.LocalVariable local) {
            return local.value().map(this::isQuiet).orElse(true);
        } else if (statement instanceof BodyStatement.ExpressionStatement run) {
            return isQuiet(run.expression());
        } else if (statement instanceof BodyStatement.Block block) {
            return block.statements().stream().allMatch(this::isQuiet);
        }
        return statement instanceof BodyStatement.If test
                && isQuiet(test.condition())
                && test.whenTrue().stream().allMatch(this::isQuiet)
                && test.whenFalse().stream().allMatch(this::isQuiet);
    }

    private boolean isQuiet(BodyExpression expression) {
        return Purity.isPure(expression, context, this);
    }
}
