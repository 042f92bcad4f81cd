package dev.convex4j.processor.checking.separation;

import dev.convex4j.processor.checking.rule.ErroneousRule;
import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.checking.rule.Signatures;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import java.util.List;

/** CVX104: a registered function is no helper. */
public final class FunctionCalledAsJava implements ProgramRule, ErroneousRule {
    static final String ID = "CVX104";

    private static final RuleInfo INFO = new RuleInfo(
            ID,
            Finding.Severity.ERROR,
            "A registered function is called as plain Java",
            false,
            "Convex runs a registered function itself: it checks the arguments and the result and gives it its own"
                    + " transaction or runtime. A plain call would skip all of that.",
            """
            Reported at the call of, or the reference to, an `@Query`, `@Mutation` or `@Action` method from another function or from
            a helper, unless CVX101, CVX102 or CVX103 names the mistake more exactly.

            Share code through a plain static method that takes the context: that costs nothing and stays in the caller's
            transaction. `ctx.runQuery` and `ctx.runMutation` run the function as a transaction within the caller's.
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ProgramFacts program) {
        return Sinks.of(program, ID).stream()
                .map(sink -> finding(program, sink))
                .toList();
    }

    @Override
    public List<Finding> explain(ProgramFacts program) {
        return Sinks.erroneous(program, ID).stream()
                .map(sink -> finding(program, sink))
                .toList();
    }

    private static Finding finding(ProgramFacts program, Sink sink) {
        return INFO.finding(
                sink.position(),
                Wording.reaches(program, sink),
                sink.function().map(function -> fix(program, sink, function)).orElse(""));
    }

    private static String fix(ProgramFacts program, Sink sink, FunctionModel function) {
        String share = "Move its body to a helper that both call:\n    "
                + Signatures.method(
                        program, function.key(), helperName(function), RuntimeTypes.contextOf(function.kind()));
        return sink.entered()
                ? share + "\nor run it as a function of its own:\n    " + program.contextName(sink.caller()) + "."
                        + Wording.run(function.kind()) + "(" + Wording.generatedCall(program, sink) + ")"
                : share;
    }

    private static String helperName(FunctionModel function) {
        String verb = switch (function.kind()) {
            case QUERY -> "read";
            case MUTATION -> "apply";
            case ACTION -> "perform";
        };
        return verb + Signatures.capitalised(function.key().name());
    }
}
