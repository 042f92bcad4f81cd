package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Yields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constant texts that an expression may be: itself, a choice of such, or a variable that is only ever set to such. */
final class KnownTexts implements BodyVisitor {
    private final Map<Integer, List<BodyExpression>> values = new HashMap<>();

    /** The variables that statements declare: no parameters. */
    private final Set<Integer> declared = new HashSet<>();

    /** Those that an operator such as {@code +=}, or a loop, gives other values. */
    private final Set<Integer> changed = new HashSet<>();

    private final Set<Integer> asked = new HashSet<>();

    private KnownTexts() {}

    /** All texts that the expression may be; nothing where it may be another one. */
    static Optional<Set<String>> of(BodyExpression expression, Expressions translator) {
        KnownTexts texts = new KnownTexts();
        @Nullable MethodBody body = translator.context().program().methods().get(translator.member());
        if (body != null) {
            BodyWalker.walk(body, texts);
        }
        Set<String> found = new LinkedHashSet<>();
        return texts.add(expression, found) ? Optional.of(found) : Optional.empty();
    }

    private boolean add(BodyExpression expression, Set<String> found) {
        Optional<String> constant = Types.isString(expression.type()) ? constant(expression) : Optional.empty();
        if (constant.isPresent()) {
            found.add(constant.get());
            return true;
        } else if (expression instanceof BodyExpression.Conditional choice) {
            return add(choice.whenTrue(), found) && add(choice.whenFalse(), found);
        } else if (expression instanceof BodyExpression.SwitchExpression choice) {
            return Yields.own(choice).stream().allMatch(value -> add(value, found));
        }
        return expression instanceof BodyExpression.Local local
                && declared.contains(local.id())
                && !changed.contains(local.id())
                && (!asked.add(local.id())
                        || values.getOrDefault(local.id(), List.of()).stream().allMatch(value -> add(value, found)));
    }

    /** The text of a constant; JDKs differ in those of floating numbers. */
    private static Optional<String> constant(BodyExpression expression) {
        if (expression instanceof BodyExpression.Binary joined
                && joined.operator().equals("+")
                && Types.isString(joined.type())) {
            return constant(joined.left())
                    .flatMap(left -> constant(joined.right()).map(left::concat));
        }
        return ConstantValues.known(expression)
                .filter(value -> !(value instanceof Double || value instanceof Float))
                .map(String::valueOf);
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable) {
            declared.add(variable.id());
            variable.value().ifPresent(value -> addValue(variable.id(), value));
        } else if (statement instanceof BodyStatement.ForEach loop) {
            changed.add(loop.variable().id());
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Assign assign
                && assign.target() instanceof BodyExpression.Local local) {
            if (assign.operator().isPresent()) {
                changed.add(local.id());
            }
            addValue(local.id(), assign.value());
        }
    }

    private void addValue(int local, BodyExpression value) {
        values.computeIfAbsent(local, id -> new ArrayList<>()).add(value);
    }
}
