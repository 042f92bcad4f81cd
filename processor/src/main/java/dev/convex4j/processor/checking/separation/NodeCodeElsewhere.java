package dev.convex4j.processor.checking.separation;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import java.util.List;

/** CVX115: code of a class with {@code @UseNode} stays there. */
public final class NodeCodeElsewhere implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "CVX115",
            Finding.Severity.ERROR,
            "A helper of a class with `@UseNode` is called from elsewhere",
            false,
            "The class becomes a module that only Node.js can load, and Convex refuses a push where another module imports it.",
            """
            Reported at calls of, and references to, methods of a class with `@UseNode` from a class without it, and at a
            class whose file would import anything else of one, such as a constant. Its actions are run as any other, with `ctx.runAction` or the
            scheduler.
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ProgramFacts program) {
        Backend backend = program.program().backend();
        return program.calls().edges().stream()
                .filter(edge -> program.program().methods().containsKey(edge.callee())
                        && program.function(edge.callee()).isEmpty()
                        && backend.runsInNode(edge.callee().owner())
                        && !backend.runsInNode(edge.caller().owner()))
                .map(edge -> INFO.finding(
                        edge.position(),
                        "`" + edge.caller().display() + "` calls `"
                                + edge.callee().display() + "` of a class with `@UseNode`",
                        "Move it to a class without `@UseNode`, which both may call."))
                .toList();
    }
}
