package dev.convex4j.processor.checking.database;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** CVX401: what is looked for by a field is found by an index. */
public final class ReadWithoutIndex implements ProgramRule {
    private static final Set<String> PICKING =
            Set.of("filter", "anyMatch", "allMatch", "noneMatch", "takeWhile", "dropWhile", "removeIf");

    private static final RuleInfo INFO = new RuleInfo(
            "CVX401",
            Finding.Severity.ERROR,
            "Documents are looked for by a field without an index",
            true,
            "Without an index range, Convex reads every document of the table to find the ones you want: slow, paid for, and an"
                    + " error as soon as the table outgrows what one function may read.",
            """
            Reported at `.filter(..)` of a database query without an index range, and where Java picks documents of such a query by a
            field: `collect()` or `take(n)`, then `filter`, `anyMatch`, `allMatch`, `noneMatch`, `takeWhile`, `dropWhile` or `removeIf`,
            or a loop whose body begins with an `if` on a field and does its work only for those documents. Queries, lists and
            documents are followed through locals, through helpers that return them and into helpers that take them.

            Allowed: filtering what an index range or `fullTableScan()` has given; conditions that no index can serve, such as
            `contains`, `startsWith`, inequality, or two fields of one document; loops that work on every document. An index
            constant without a bound (`POSTS.BY_TITLE`) is no range: it gives the whole table in another order.

            Not seen: loops over list positions, and collectors such as `groupingBy`.
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ProgramFacts program) {
        if (program.program().backend().tables().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        RowFlow rows = new RowFlow(program);
        program.program()
                .methods()
                .values()
                .forEach(body -> BodyWalker.walk(body, new Picker(program, rows, body, findings)));
        return List.copyOf(findings);
    }

    /** Looks at everything in one body that picks documents. */
    private record Picker(ProgramFacts program, RowFlow flow, MethodBody body, List<Finding> findings)
            implements BodyVisitor {
        @Override
        public void leave(BodyExpression expression) {
            if (!(expression instanceof BodyExpression.Call call)
                    || call.receiver().isEmpty()
                    || call.arguments().size() != 1) {
                return;
            }
            String name = call.method().name();
            BodyExpression argument = call.arguments().get(0);
            if (name.equals("filter") && RuntimeTypes.isRuntime(call.method().owner())) {
                whole(call.receiver().get())
                        .ifPresent(rows -> report(rows, FilterComparisons.of(argument), call.position()));
            } else if (PICKING.contains(name) && call.method().owner().startsWith("java.util.")) {
                whole(call.receiver().get()).ifPresent(rows -> {
                    List<Comparison> comparisons = predicates(rows).of(argument, !name.equals("allMatch"));
                    if (!comparisons.isEmpty()
                            && !isPickedBefore(call.receiver().get(), rows)) {
                        report(rows, comparisons, call.position());
                    }
                });
            } else if (name.equals("forEach")) {
                whole(call.receiver().get())
                        .flatMap(rows -> predicates(rows).inLoop(argument).map(picked -> finding(rows, picked)))
                        .ifPresent(findings::add);
            }
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.ForEach loop) {
                whole(loop.values())
                        .flatMap(rows -> predicates(rows)
                                .inLoop(loop.variable().id(), loop.body())
                                .map(picked -> finding(rows, picked)))
                        .ifPresent(findings::add);
            }
        }

        private Optional<Rows> whole(BodyExpression expression) {
            return flow.of(body, expression).filter(Rows::whole);
        }

        private Predicates predicates(Rows rows) {
            return new Predicates(program.program(), rows.table(), flow.locals(body));
        }

        /** Whether an earlier step of the same stream is reported already. */
        private boolean isPickedBefore(BodyExpression receiver, Rows rows) {
            if (!(receiver instanceof BodyExpression.Call call)
                    || call.receiver().isEmpty()) {
                return false;
            }
            boolean picks = PICKING.contains(call.method().name())
                    && !predicates(rows).of(call.arguments().get(0), true).isEmpty();
            return picks || isPickedBefore(call.receiver().get(), rows);
        }

        private Finding finding(Rows rows, Predicates.Picked picked) {
            return finding(rows, picked.comparisons(), picked.condition().position());
        }

        private void report(Rows rows, List<Comparison> comparisons, Position position) {
            findings.add(finding(rows, comparisons, position));
        }

        private Finding finding(Rows rows, List<Comparison> comparisons, Position position) {
            String fields =
                    comparisons.stream().map(Comparison::field).distinct().collect(Collectors.joining("` and `"));
            String database = program.contextName(body.key()) + ".db()";
            return INFO.finding(
                    position,
                    "`" + body.key().display() + "` reads the whole table `"
                            + rows.table().name() + "` to pick documents"
                            + (fields.isEmpty() ? "" : " by `" + fields + "`"),
                    new IndexAdvice(rows.table(), program.generated(), database).fix(comparisons));
        }
    }
}
