package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The iterators that a method keeps in a local variable for itself, and what is evaluated while they are in use. */
final class IteratorUses implements BodyVisitor {
    private final Map<Integer, Taken> taken = new HashMap<>();
    private final Map<Integer, Integer> uses = new HashMap<>();
    private final Map<Integer, Integer> calls = new HashMap<>();
    private final Map<Integer, Integer> lastUses = new HashMap<>();
    private final List<BodyExpression> expressions = new ArrayList<>();
    private final List<Loop> loops = new ArrayList<>();

    /** An iterator, with the number of expressions before it. */
    private record Taken(BodyExpression.Call iterator, BodyStatement variable, int index) {}

    private record Loop(BodyStatement statement, int start, int end) {}

    /** @param during the expressions that may be evaluated between the making of the iterator and its last use */
    record Use(BodyExpression.Call iterator, List<BodyExpression> during) {}

    private IteratorUses() {}

    static List<Use> of(MethodBody body) {
        IteratorUses uses = new IteratorUses();
        BodyWalker.walk(body, uses);
        List<Use> found = new ArrayList<>();
        uses.taken.forEach((id, taken) -> {
            if (uses.uses.getOrDefault(id, 0).equals(uses.calls.getOrDefault(id, 0))) {
                found.add(new Use(taken.iterator(), uses.during(id, taken)));
            }
        });
        return found;
    }

    static boolean isIterator(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                && call.method().name().equals("iterator")
                && call.arguments().isEmpty()
                && ListTypes.isMethodOfList(call.method());
    }

    /** A loop behind the making of the iterator starts again until it ends. */
    private List<BodyExpression> during(int id, Taken taken) {
        int last = lastUses.getOrDefault(id, taken.index());
        for (Loop loop : loops) {
            boolean own = loop.statement() instanceof BodyStatement.For statement
                    && statement.initializers().contains(taken.variable());
            if (own || (loop.start() >= taken.index() && loop.start() <= last)) {
                last = Math.max(last, loop.end());
            }
        }
        return expressions.subList(taken.index(), Math.min(last, expressions.size())).stream()
                .filter(expression -> !isCall(expression, id) && expression != taken.iterator())
                .toList();
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable
                && !variable.reassigned()
                && variable.value().filter(IteratorUses::isIterator).isPresent()) {
            BodyExpression.Call iterator =
                    (BodyExpression.Call) variable.value().get();
            taken.put(variable.id(), new Taken(iterator, variable, expressions.size()));
        } else if (statement instanceof BodyStatement.While
                || statement instanceof BodyStatement.DoWhile
                || statement instanceof BodyStatement.For
                || statement instanceof BodyStatement.ForEach) {
            loops.add(new Loop(statement, expressions.size(), expressions.size() + count(statement)));
        }
    }

    private static int count(BodyStatement statement) {
        int[] count = {0};
        BodyWalker.walk(List.of(statement), new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                count[0]++;
            }
        });
        return count[0];
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        expressions.add(expression);
        if (expression instanceof BodyExpression.Local local) {
            uses.merge(local.id(), 1, Integer::sum);
            lastUses.put(local.id(), expressions.size());
        } else if (!insideLambda
                && expression instanceof BodyExpression.Call call
                && call.method().owner().equals("java.util.Iterator")
                && call.receiver().orElse(null) instanceof BodyExpression.Local local) {
            calls.merge(local.id(), 1, Integer::sum);
        }
    }

    private static boolean isCall(BodyExpression expression, int id) {
        return expression instanceof BodyExpression.Call call
                && call.receiver().orElse(null) instanceof BodyExpression.Local local
                && local.id() == id;
    }
}
