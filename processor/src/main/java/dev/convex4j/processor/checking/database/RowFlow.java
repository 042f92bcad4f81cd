package dev.convex4j.processor.checking.database;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.CallGraph;
import dev.convex4j.processor.translating.graph.LocalValues;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Follows the documents of a table from the query to where they are looked at: through the query's steps, locals, lists and
 * streams, the results of helpers, and into helpers that take them.
 */
final class RowFlow {
    /** Query steps, list and stream methods that keep what the receiver holds. */
    private static final Set<String> KEEP = Set.of(
            "order",
            "iterator",
            "collect",
            "take",
            "stream",
            "parallelStream",
            "sorted",
            "limit",
            "skip",
            "peek",
            "distinct",
            "sequential",
            "parallel",
            "toList",
            "reversed",
            "subList",
            "filter");

    private static final Set<String> COLLECT_ALL = Set.of("toList", "toUnmodifiableList");

    private final ProgramFacts program;
    private final Map<String, TableModel> tables = new HashMap<>();
    private final Map<MethodKey, LocalValues> locals = new HashMap<>();
    private final Map<MethodKey, List<CallGraph.Edge>> callers = new HashMap<>();

    /** What the locals and the results of methods hold, as far as asked for; empty while it is being found out. */
    private final Map<Holder, Optional<Rows>> holders = new HashMap<>();

    /** A local of a method, or its result. */
    private record Holder(MethodKey method, int local) {
        static final int RESULT = -1;
    }

    RowFlow(ProgramFacts program) {
        this.program = program;
        program.program().backend().tables().forEach(table -> tables.put(table.className(), table));
        program.calls().edges().stream()
                .filter(edge -> edge.expression() instanceof BodyExpression.Call
                        && program.program().methods().containsKey(edge.callee()))
                .forEach(edge -> callers.computeIfAbsent(edge.callee(), callee -> new ArrayList<>())
                        .add(edge));
    }

    /** What {@code expression} of {@code body} holds; empty where it holds no documents of one table. */
    Optional<Rows> of(MethodBody body, BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local) {
            return held(new Holder(body.key(), local.id()), () -> local(body, local));
        } else if (expression instanceof BodyExpression.Conditional conditional) {
            return union(
                    Stream.of(conditional.whenTrue(), conditional.whenFalse()).map(value -> of(body, value)));
        } else if (expression instanceof BodyExpression.New creation
                && creation.arguments().size() == 1) {
            return of(body, creation.arguments().get(0));
        } else if (expression instanceof BodyExpression.Call call) {
            return called(body, call);
        }
        return Optional.empty();
    }

    private Optional<Rows> held(Holder holder, Supplier<Optional<Rows>> find) {
        Optional<Rows> known = holders.get(holder);
        if (known == null) {
            holders.put(holder, Optional.empty());
            known = find.get();
            holders.put(holder, known);
        }
        return known;
    }

    private Optional<Rows> local(MethodBody body, BodyExpression.Local local) {
        List<BodyExpression> values = locals(body).of(local);
        return values.isEmpty() ? argument(body, local) : union(values.stream().map(value -> of(body, value)));
    }

    private Optional<Rows> called(MethodBody body, BodyExpression.Call call) {
        MethodBody callee = program.program().methods().get(call.method());
        if (callee != null) {
            return held(
                    new Holder(callee.key(), Holder.RESULT),
                    () -> union(Returns.of(callee.statements()).stream().map(value -> of(callee, value))));
        }
        String name = call.method().name();
        if (call.method().owner().equals(RuntimeTypes.DATABASE_READER) && name.equals("query")) {
            return table(call.type()).map(table -> new Rows(table, true));
        } else if (call.receiver().isEmpty()) {
            boolean copies = name.equals("copyOf") && call.arguments().size() == 1;
            return copies ? of(body, call.arguments().get(0)) : Optional.empty();
        }
        Optional<Rows> receiver = of(body, call.receiver().get());
        return switch (name) {
            case "fullTableScan", "withSearchIndex" -> receiver.map(Rows::restricted);
            case "withIndex" ->
                receiver.map(
                        rows -> isBounded(body, call.arguments().get(0), new HashSet<>()) ? rows.restricted() : rows);
            case "filter" ->
                receiver.map(rows -> RuntimeTypes.isRuntime(call.method().owner()) ? rows.restricted() : rows);
            case "collect" -> receiver.filter(rows -> keepsAll(call.arguments()));
            case "map" -> receiver.filter(rows -> isValue(call.arguments().get(0)));
            default -> KEEP.contains(name) ? receiver : Optional.empty();
        };
    }

    /** {@code collect()} of a query, or of a stream into a list. */
    private static boolean keepsAll(List<BodyExpression> arguments) {
        return arguments.isEmpty()
                || (arguments.get(0) instanceof BodyExpression.Call collector
                        && COLLECT_ALL.contains(collector.method().name()));
    }

    /** {@code map(PostDoc::value)}: the same documents without their system fields. */
    private static boolean isValue(BodyExpression function) {
        if (function instanceof BodyExpression.MethodReference reference) {
            return reference.method().name().equals("value");
        }
        return function instanceof BodyExpression.Lambda lambda
                && Returns.of(lambda).size() == 1
                && Returns.of(lambda).get(0) instanceof BodyExpression.Call call
                && call.method().name().equals("value");
    }

    /** The table of a query, by the record that its type is about. */
    private Optional<TableModel> table(JavaType query) {
        return query instanceof JavaType.Declared declared
                        && !declared.arguments().isEmpty()
                ? Optional.of(declared.arguments().get(0))
                        .filter(record -> record instanceof JavaType.Declared)
                        .map(record -> tables.get(((JavaType.Declared) record).name()))
                : Optional.empty();
    }

    /** Whether the range has a bound: {@code POSTS.BY_AUTHOR} alone is the whole table in another order. */
    private boolean isBounded(MethodBody body, BodyExpression range, Set<BodyExpression> seen) {
        if (!seen.add(range) || range instanceof BodyExpression.InstanceField) {
            return false;
        } else if (range instanceof BodyExpression.Local local
                && !locals(body).of(local).isEmpty()) {
            return locals(body).of(local).stream().anyMatch(value -> isBounded(body, value, seen));
        }
        return true;
    }

    /** What the callers of a method hand to one of its parameters; documents of a whole table win. */
    private Optional<Rows> argument(MethodBody body, BodyExpression.Local parameter) {
        for (int i = 0; i < body.parameters().size(); i++) {
            if (body.parameters().get(i).id() == parameter.id()) {
                int index = i;
                return union(
                        callers.getOrDefault(body.key(), List.of()).stream().map(edge -> argument(edge, index)));
            }
        }
        return Optional.empty();
    }

    private Optional<Rows> argument(CallGraph.Edge edge, int index) {
        MethodBody caller = program.program().methods().get(edge.caller());
        return caller != null
                        && edge.expression() instanceof BodyExpression.Call call
                        && index < call.arguments().size()
                ? of(caller, call.arguments().get(index))
                : Optional.empty();
    }

    private static Optional<Rows> union(Stream<Optional<Rows>> all) {
        List<Rows> rows = all.flatMap(Optional::stream).toList();
        return rows.stream()
                .filter(Rows::whole)
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    LocalValues locals(MethodBody body) {
        return locals.computeIfAbsent(body.key(), key -> LocalValues.of(body));
    }
}
