package dev.convex4j.processor.checking.database;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.SearchIndexModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.VectorIndexModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CVX321: an index that costs and serves nothing. */
public final class UnusedIndex implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "CVX321",
            Finding.Severity.WARNING,
            "An index is used by no query",
            true,
            "Every index makes each write to its table slower and takes storage of its own.",
            """
            Reported at the `@Index` or `@SearchIndex` whose constant stands in no method and in no constant of the build. An index that only queries
            outside this build use (the dashboard, hand-written TypeScript) is kept with `suppress`.
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean needsEveryBody() {
        return true;
    }

    @Override
    public List<Finding> check(ProgramFacts program) {
        Set<String> used = new HashSet<>();
        BodyVisitor collector = new BodyVisitor() {
            @Override
            public void leave(BodyExpression expression) {
                if (expression instanceof BodyExpression.InstanceField field) {
                    program.generated()
                            .index(field)
                            .ifPresent(index ->
                                    used.add(name(index.table(), index.index().name())));
                    program.generated()
                            .searchIndex(field)
                            .ifPresent(index ->
                                    used.add(name(index.table(), index.index().name())));
                    program.generated()
                            .vectorIndex(field)
                            .ifPresent(index ->
                                    used.add(name(index.table(), index.index().name())));
                }
            }
        };
        program.program().methods().values().forEach(body -> BodyWalker.walk(body, collector));
        program.program().constants().values().forEach(value -> BodyWalker.walk(value, collector));
        List<Finding> findings = new ArrayList<>();
        for (TableModel table : program.program().backend().tables()) {
            for (IndexModel index : table.indexes()) {
                if (!index.staged() && !used.contains(name(table, index.name()))) {
                    String constant = program.generated().indexConstant(table, index);
                    findings.add(finding(
                            index.position(), index.name(), table, asking(program, table, "withIndex", constant)));
                }
            }
            for (SearchIndexModel index : table.searchIndexes()) {
                if (!used.contains(name(table, index.name()))) {
                    String search = program.generated().searchConstant(table, index) + ".search(words)";
                    findings.add(finding(
                            index.position(), index.name(), table, asking(program, table, "withSearchIndex", search)));
                }
            }
            for (VectorIndexModel index : table.vectorIndexes()) {
                if (!used.contains(name(table, index.name()))) {
                    String constant = program.generated().vectorConstant(table, index);
                    findings.add(finding(
                            index.position(),
                            index.name(),
                            table,
                            "ctx.vectorSearch(" + constant + ", vector).collect()"));
                }
            }
        }
        return List.copyOf(findings);
    }

    private static Finding finding(Position position, String index, TableModel table, String query) {
        return INFO.finding(
                position,
                "No query uses the index `" + index + "` of `" + table.name() + "`",
                "Remove it, or ask it:\n    " + query);
    }

    private static String asking(ProgramFacts program, TableModel table, String method, String range) {
        String constant = program.generated().tableConstant(table);
        return "ctx.db().query(" + constant + ")." + method + "(" + constant + "." + range + ")";
    }

    private static String name(TableModel table, String index) {
        return table.name() + "." + index;
    }
}
