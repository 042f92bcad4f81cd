package dev.convex4j.processor.checking.separation;

import dev.convex4j.processor.checking.rule.ErroneousRule;
import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.checking.rule.Signatures;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.MethodKey;
import java.util.List;
import java.util.stream.Collectors;

/** CVX102: a query only reads. */
public final class QueryHasEffect implements ProgramRule, ErroneousRule {
    static final String ID = "CVX102";

    private static final RuleInfo INFO = new RuleInfo(
            ID,
            Finding.Severity.ERROR,
            "A query writes, schedules, or reaches a mutation or an action",
            false,
            "Convex caches a query's result and runs the query again whenever the data it has read changes, so it must do"
                    + " nothing but read.",
            """
            Reported at the call: `insert`, `patch`, `replace` and `delete` of the database, the scheduler, `runMutation` and
            `runAction`, changes of the file storage, and direct Java calls of or references to `@Mutation` and `@Action` methods,
            in lambdas and in helpers of any class.

            A helper that takes a `QueryCtx` may be called by mutations too, but it can only read itself: let it take a
            `MutationCtx` when it has to write.
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
        return INFO.finding(sink.position(), what(program, sink), fix(program, sink));
    }

    private static String what(ProgramFacts program, Sink sink) {
        return sink.entered()
                ? Wording.reaches(program, sink)
                : Wording.reaches(program, sink) + ", but its context can only read";
    }

    private static String fix(ProgramFacts program, Sink sink) {
        if (runsAction(sink)) {
            return "Let the client call the action, or schedule it from a mutation:\n    "
                    + "ctx.scheduler().runAfter(Duration.ZERO, " + Wording.generatedCall(program, sink) + ");";
        }
        if (!sink.entered()) {
            return "Let the helper take a context that can write:\n    "
                    + Signatures.method(program, sink.caller(), sink.caller().name(), "MutationCtx");
        }
        String fix = "Make it a mutation:\n    " + Signatures.function(program, sink.entry(), FunctionKind.MUTATION);
        String helpers = Wording.helpers(sink).stream().map(MethodKey::display).collect(Collectors.joining("`, `"));
        return helpers.isEmpty() ? fix : fix + "\nand let `" + helpers + "` take a `MutationCtx`";
    }

    private static boolean runsAction(Sink sink) {
        return sink.function()
                        .map(function -> function.kind() == FunctionKind.ACTION)
                        .orElse(false)
                || sink.member()
                        .map(member -> member.name().equals("runAction"))
                        .orElse(false);
    }
}
