package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Declared;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Yields;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Values of which TypeScript knows more than Java by their code: {@code Optional.of(new Circle(1)).orElse(shape)} is a {@code
 * Circle} there.
 */
final class NarrowTypes {
    private static final Set<Object> OTHER = Set.of(KnownFacts.OTHER);

    private final References references;
    /** What was known of the values that are chosen from, at the places where they stand. */
    private final IdentityHashMap<BodyExpression, KnownFacts> given = new IdentityHashMap<>();

    NarrowTypes(References references) {
        this.references = references;
    }

    /** Notes what is known where one of several values is given. */
    void given(BodyExpression value, KnownFacts facts) {
        given.put(value, facts.copy());
    }

    /** The constants or records that a value is among, where those are fewer than its type has. */
    Optional<Set<Object>> of(BodyExpression value, JavaType type, KnownFacts around) {
        KnownFacts facts = given.getOrDefault(value, around);
        Optional<Set<Object>> made = made(value, type, facts);
        if (made.isPresent()) {
            return made;
        }
        Optional<Set<Object>> members = references.members(value.type());
        return members.equals(references.choice(type)) ? Optional.empty() : members;
    }

    /** Whether TypeScript knows which truth value it is: {@code flag ? flag : true} can only be {@code true}. */
    static boolean isKnownTruth(BodyExpression value) {
        if (value instanceof BodyExpression.Conditional choice) {
            return isTested(choice.whenTrue(), choice.condition())
                    ? isTested(choice.whenFalse(), choice.condition()) || isLiteral(choice.whenFalse())
                    : isLiteral(choice.whenTrue()) && isTested(choice.whenFalse(), choice.condition());
        }
        return value instanceof BodyExpression.Binary junction
                && (junction.operator().equals("&&") || junction.operator().equals("||"))
                && isLiteral(junction.right());
    }

    private static boolean isLiteral(BodyExpression value) {
        return value instanceof BodyExpression.Literal;
    }

    private static boolean isTested(BodyExpression value, BodyExpression condition) {
        return value instanceof BodyExpression.Local local
                && (condition instanceof BodyExpression.Local tested
                        ? tested.id() == local.id()
                        : BodyWalker.operands(condition).stream().anyMatch(operand -> isTested(value, operand)));
    }

    private Optional<Set<Object>> made(BodyExpression value, JavaType type, KnownFacts facts) {
        if (value instanceof BodyExpression.Conditional choice) {
            return all(List.of(choice.whenTrue(), choice.whenFalse()), type, facts);
        } else if (value instanceof BodyExpression.SwitchExpression selection) {
            return all(Yields.own(selection), type, facts);
        } else if (value instanceof BodyExpression.Cast cast) {
            return of(cast.operand(), type, facts);
        } else if (value instanceof BodyExpression.Assign assign
                && assign.operator().isEmpty()) {
            return of(assign.value(), type, facts);
        } else if (value instanceof BodyExpression.EnumConstant) {
            return Comparison.constant(value).map(Set::of);
        } else if (value instanceof BodyExpression.ArrayAccess access) {
            return all(List.of(access.array()), type, facts).map(some -> OTHER);
        } else if (value instanceof BodyExpression.NewArray array && array.isInitialized()) {
            return all(array.elements(), type, facts);
        } else if (value instanceof BodyExpression.Lambda lambda) {
            return lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body
                    ? of(body.value(), type, facts)
                    : Optional.empty();
        }
        Optional<Set<Object>> known = references.key(value).flatMap(facts::of);
        return known.isEmpty() && value instanceof BodyExpression.Call call ? ofCall(call, type, facts) : known;
    }

    private Optional<Set<Object>> all(List<BodyExpression> values, JavaType type, KnownFacts facts) {
        Set<Object> all = new HashSet<>();
        for (BodyExpression value : values) {
            Optional<Set<Object>> some = of(value, type, facts);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(some.get());
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** TypeScript infers what a generic method gives from what it is given. */
    private Optional<Set<Object>> ofCall(BodyExpression.Call call, JavaType type, KnownFacts facts) {
        if (references.saysItsResult(call.method())) {
            return Optional.empty();
        }
        List<BodyExpression> operands = BodyWalker.operands(call);
        if (operands.isEmpty()) {
            // Nothing is in `List.of()`.
            return Optional.of(Set.of());
        }
        List<BodyExpression> carriers = operands.stream()
                .filter(operand -> mentions(carried(operand), type))
                .toList();
        return all(carriers, type, facts).map(some -> OTHER);
    }

    /** The type of the values that come out of an operand. */
    private static JavaType carried(BodyExpression operand) {
        return operand instanceof BodyExpression.Lambda lambda
                ? lambda.function().resultType()
                : operand.type();
    }

    private boolean mentions(JavaType type, JavaType mentioned) {
        if (type instanceof JavaType.Array array) {
            return mentions(array.element(), mentioned);
        }
        Set<Object> members = references.members(type).orElse(Set.of());
        Set<Object> all = references.choice(mentioned).orElse(Set.of());
        return members.stream().anyMatch(all::contains)
                || (type instanceof Declared declared
                        && declared.arguments().stream().anyMatch(argument -> mentions(argument, mentioned)));
    }
}
