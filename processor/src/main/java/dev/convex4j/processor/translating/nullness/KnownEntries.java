package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds {@code map.get(key)} and {@code map.remove(key)} where the map surely has the key: behind {@code map.containsKey(key)}, behind a {@code put}, or
 * in a loop over {@code map.keySet()}.
 */
final class KnownEntries {
    private final SteadyNames names;
    private final Set<String> own;
    private final Set<Position> found = new HashSet<>();

    /** @param own the names of the maps that only the statements themselves can reach */
    private KnownEntries(SteadyNames names, Set<String> own) {
        this.names = names;
        this.own = own;
    }

    /** The positions of these calls in all bodies of a program. */
    static Set<Position> in(Program program, StubNames stubs) {
        SteadyNames names = new SteadyNames(program, stubs);
        Set<Position> found = new HashSet<>();
        for (MethodBody body : program.methods().values()) {
            KnownEntries entries = new KnownEntries(names, OwnMaps.in(body, program));
            entries.block(body.statements(), new Facts(Set.of()));
            found.addAll(entries.found);
        }
        return Set.copyOf(found);
    }

    /**
     * A key that a map has, both by name.
     *
     * @param own whether other code can't reach the map
     */
    private record Entry(String map, String key, boolean own) {
        boolean isMadeOf(String variable) {
            return map.contains(variable) || key.contains(variable);
        }
    }

    private record Facts(Set<Entry> entries) {
        Facts with(Set<Entry> more) {
            Set<Entry> all = new HashSet<>(entries);
            all.addAll(more);
            return new Facts(all);
        }

        Facts and(Facts other) {
            Set<Entry> both = new HashSet<>(entries);
            both.retainAll(other.entries);
            return new Facts(both);
        }

        Facts after(EntryChanges changes) {
            Set<Entry> kept = new HashSet<>(entries);
            kept.removeIf(entry -> changes.removes()
                    || (changes.runs() && !entry.own())
                    || changes.assigned().stream().anyMatch(entry::isMadeOf));
            return new Facts(kept);
        }
    }

    private Facts block(List<BodyStatement> statements, Facts before) {
        Facts facts = before;
        for (BodyStatement statement : statements) {
            facts = statement(statement, facts);
        }
        return facts;
    }

    private Facts statement(BodyStatement statement, Facts facts) {
        if (statement instanceof BodyStatement.LocalVariable node) {
            return node.value().map(value -> expression(value, facts)).orElse(facts);
        } else if (statement instanceof BodyStatement.ExpressionStatement node) {
            return expression(node.expression(), facts);
        } else if (statement instanceof BodyStatement.If node) {
            return ifStatement(node, facts);
        } else if (statement instanceof BodyStatement.Block node) {
            return block(node.statements(), facts);
        } else if (statement instanceof BodyStatement.Return node) {
            return node.value().map(value -> expression(value, facts)).orElse(facts);
        } else if (statement instanceof BodyStatement.Throw node) {
            return expression(node.value(), facts);
        } else if (statement instanceof BodyStatement.Yield node) {
            return expression(node.value(), facts);
        }
        Facts throughout = facts.after(EntryChanges.in(List.of(statement), names));
        parts(statement, throughout);
        return throughout;
    }

    private Facts ifStatement(BodyStatement.If branch, Facts facts) {
        Facts tested = expression(branch.condition(), facts);
        Facts whenTrue = block(branch.whenTrue(), tested.with(when(branch.condition(), true)));
        Facts whenFalse = block(branch.whenFalse(), tested.with(when(branch.condition(), false)));
        if (leaves(branch.whenTrue())) {
            return whenFalse;
        }
        return leaves(branch.whenFalse()) ? whenTrue : whenTrue.and(whenFalse);
    }

    private static boolean leaves(List<BodyStatement> statements) {
        BodyStatement last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
        return last instanceof BodyStatement.Return
                || last instanceof BodyStatement.Throw
                || last instanceof BodyStatement.Break
                || last instanceof BodyStatement.Continue;
    }

    /** Statements whose parts may each run or not, or again: what the whole doesn't change holds throughout. */
    private void parts(BodyStatement statement, Facts facts) {
        if (statement instanceof BodyStatement.ForEach node) {
            expression(node.values(), facts);
            block(node.body(), facts.with(keys(node)).after(EntryChanges.in(node.body(), names)));
        } else if (statement instanceof BodyStatement.While node) {
            expression(node.condition(), facts);
            block(node.body(), facts.with(when(node.condition(), true)));
        } else if (statement instanceof BodyStatement.DoWhile node) {
            block(node.body(), facts);
            expression(node.condition(), facts);
        } else if (statement instanceof BodyStatement.For node) {
            block(node.initializers(), facts);
            node.condition().ifPresent(condition -> expression(condition, facts));
            block(
                    node.body(),
                    facts.with(node.condition()
                            .map(condition -> when(condition, true))
                            .orElse(Set.of())));
            node.updates().forEach(update -> expression(update, facts));
        } else if (statement instanceof BodyStatement.Switch node) {
            expression(node.selector(), facts);
            cases(node.cases(), facts);
        } else if (statement instanceof BodyStatement.Labeled node) {
            statement(node.statement(), facts);
        } else if (statement instanceof BodyStatement.Assert node) {
            expression(node.condition(), facts);
        } else if (statement instanceof BodyStatement.Try node) {
            block(node.body(), facts);
            node.catches().forEach(clause -> block(clause.body(), facts));
            block(node.finalizer(), facts);
        }
    }

    private void cases(List<SwitchCase> cases, Facts facts) {
        cases.forEach(each -> block(each.statements(), facts));
    }

    /** In {@code for (K key : map.keySet())} the map has the key. */
    private Set<Entry> keys(BodyStatement.ForEach loop) {
        return loop.values() instanceof BodyExpression.Call view
                        && isOfMap(view)
                        && view.method().name().equals("keySet")
                ? entry(
                        view.receiver(),
                        Optional.of(SteadyNames.local(loop.variable().id())))
                : Set.of();
    }

    private Facts expression(BodyExpression expression, Facts facts) {
        if (expression instanceof BodyExpression.Lambda lambda) {
            // It may run later, when the map is another one.
            if (lambda.body() instanceof LambdaBody.OfExpression body) {
                expression(body.value(), new Facts(Set.of()));
            } else if (lambda.body() instanceof LambdaBody.OfBlock body) {
                block(body.statements(), new Facts(Set.of()));
            }
            return facts.after(EntryChanges.in(lambda, names));
        } else if (expression instanceof BodyExpression.Conditional node) {
            Facts tested = expression(node.condition(), facts);
            return expression(node.whenTrue(), tested.with(when(node.condition(), true)))
                    .and(expression(node.whenFalse(), tested.with(when(node.condition(), false))));
        } else if (expression instanceof BodyExpression.Binary node
                && (node.operator().equals("&&") || node.operator().equals("||"))) {
            Facts left = expression(node.left(), facts);
            return left.and(expression(
                    node.right(), left.with(when(node.left(), node.operator().equals("&&")))));
        } else if (expression instanceof BodyExpression.SwitchExpression node) {
            Facts throughout = facts.after(EntryChanges.in(node, names));
            expression(node.selector(), throughout);
            cases(node.cases(), throughout);
            return throughout;
        }
        Facts after = facts;
        for (BodyExpression operand : BodyWalker.operands(expression)) {
            after = expression(operand, after);
        }
        Facts kept = after.after(EntryChanges.of(expression, names));
        return expression instanceof BodyExpression.Call call && isOfMap(call) ? call(call, after, kept) : kept;
    }

    private Facts call(BodyExpression.Call call, Facts before, Facts facts) {
        if (call.arguments().isEmpty()) {
            return facts;
        }
        Set<Entry> entry = entry(call.receiver(), names.of(call.arguments().get(0)));
        switch (call.method().name()) {
            case "get", "remove" -> {
                if (!entry.isEmpty() && before.entries().containsAll(entry)) {
                    found.add(call.position());
                }
                return facts;
            }
            case "put", "putIfAbsent", "computeIfAbsent" -> {
                return facts.with(entry);
            }
            default -> {
                return facts;
            }
        }
    }

    /** The keys that maps have when a condition has come out one way. */
    private Set<Entry> when(BodyExpression condition, boolean outcome) {
        if (condition instanceof BodyExpression.Unary not && not.operator().equals("!")) {
            return when(not.operand(), !outcome);
        } else if (condition instanceof BodyExpression.Binary both
                && both.operator().equals(outcome ? "&&" : "||")) {
            Set<Entry> entries = new HashSet<>(when(both.left(), outcome));
            entries.removeIf(entry -> !new Facts(Set.of(entry))
                    .after(EntryChanges.in(both.right(), names))
                    .entries()
                    .contains(entry));
            entries.addAll(when(both.right(), outcome));
            return entries;
        } else if (outcome
                && condition instanceof BodyExpression.Call call
                && isOfMap(call)
                && call.method().name().equals("containsKey")) {
            return entry(call.receiver(), names.of(call.arguments().get(0)));
        }
        return Set.of();
    }

    private Set<Entry> entry(Optional<BodyExpression> map, Optional<String> key) {
        Optional<String> name = map.flatMap(names::of);
        return name.isPresent() && key.isPresent()
                ? Set.of(new Entry(name.get(), key.get(), own.contains(name.get())))
                : Set.of();
    }

    private static boolean isOfMap(BodyExpression.Call call) {
        return ListTypes.isMethodOfList(call.method())
                && CollectionKind.of(call.method().owner())
                        .filter(CollectionKind::isMap)
                        .isPresent();
    }
}
