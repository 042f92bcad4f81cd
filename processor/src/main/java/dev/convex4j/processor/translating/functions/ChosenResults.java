package dev.convex4j.processor.translating.functions;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.LiteralTypes;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Yields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Functions that give one of several constants: {@code (x) => (x > 0 ? "some" : "none")} makes an array of just these texts for
 * TypeScript, that has no other put into it and isn't asked for another.
 */
final class ChosenResults {
    private final List<BodyExpression> values = new ArrayList<>();
    private final Set<Object> constants = new HashSet<>();
    private boolean others;

    private ChosenResults() {}

    private static ChosenResults among(List<BodyExpression> results) {
        ChosenResults chosen = new ChosenResults();
        results.forEach(result -> chosen.add(result, List.of()));
        return chosen;
    }

    /** Whether all values that a function gives are such constants, and not always the same one. */
    static boolean areConstants(List<BodyExpression> results, JavaType type) {
        if (!Types.isString(type) && Promotion.unboxed(type).isEmpty()) {
            return false;
        }
        ChosenResults chosen = among(results);
        return !chosen.others && chosen.constants.size() > 1;
    }

    /** Whether a function gives objects of other classes than it says. */
    static boolean areOfOtherClasses(List<BodyExpression> results, JavaType type, TranslationContext context) {
        return isOwn(type, context)
                && among(results).values.stream()
                        .map(BodyExpression::type)
                        .anyMatch(made -> isOwn(made, context) && !name(made).equals(name(type)));
    }

    /** Whether what a function makes in place would say less than its type. */
    static boolean sayLess(List<BodyExpression> results, JavaType type, TranslationContext context) {
        return LiteralTypes.holdsLiterals(type, context)
                && among(results).values.stream().anyMatch(value -> !(value instanceof BodyExpression.Local));
    }

    private static boolean isOwn(JavaType type, TranslationContext context) {
        return context.hierarchy().shape(name(type)).isPresent();
    }

    private static String name(JavaType type) {
        return type instanceof JavaType.Declared declared ? declared.name() : "";
    }

    /** @param compared what comparisons before a value have asked for: TypeScript knows which constant it is */
    private void add(BodyExpression result, List<BodyExpression> compared) {
        if (result instanceof BodyExpression.Conditional choice) {
            List<BodyExpression> operands = compared(choice.condition());
            add(choice.whenTrue(), operands);
            add(choice.whenFalse(), operands);
        } else if (result instanceof BodyExpression.SwitchExpression choice) {
            Yields.own(choice).forEach(each -> add(each, List.of()));
        } else if (result instanceof BodyExpression.Cast cast) {
            add(cast.operand(), compared);
        } else {
            values.add(result);
            Optional<Object> constant = constant(result, compared);
            constant.ifPresent(constants::add);
            others |= constant.isEmpty();
        }
    }

    private static Optional<Object> constant(BodyExpression value, List<BodyExpression> compared) {
        if (value instanceof BodyExpression.Local local
                && compared.stream().anyMatch(each -> isLocal(each, local.id()))) {
            return Optional.of(local);
        } else if (value instanceof BodyExpression.Literal literal
                && literal.value().isEmpty()) {
            return Optional.of(literal);
        }
        return ConstantValues.known(value).filter(known -> !(known instanceof Boolean));
    }

    private static boolean isLocal(BodyExpression expression, int id) {
        return expression instanceof BodyExpression.Local local && local.id() == id;
    }

    private static List<BodyExpression> compared(BodyExpression condition) {
        if (condition instanceof BodyExpression.Binary binary
                && (binary.operator().equals("==") || binary.operator().equals("!="))) {
            return List.of(binary.left(), binary.right());
        } else if (condition instanceof BodyExpression.Call call
                && call.method().name().equals("equals")) {
            return BodyWalker.operands(call);
        }
        return List.of();
    }
}
