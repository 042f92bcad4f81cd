package dev.convex4j.processor.checking.separation;

import dev.convex4j.processor.checking.rule.ErroneousRule;
import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Finding;
import java.util.List;

/** CVX101: a mutation schedules an action, it never calls one. */
public final class MutationReachesAction implements ProgramRule, ErroneousRule {
    static final String ID = "CVX101";

    private static final RuleInfo INFO = new RuleInfo(
            ID,
            Finding.Severity.ERROR,
            "A mutation reaches an action",
            false,
            "A mutation is a database transaction: Convex undoes it when it fails and may run it again. What an action does"
                    + " outside (a mail, a payment) can't be undone, so Convex lets a mutation schedule an action, never"
                    + " call one.",
            """
            Reported at the call or reference that leads into the action: `ctx.runAction(..)`, a direct Java call of an
            `@Action` method, a method reference to one, in lambdas and in helpers of any class. Where helpers lie between, the
            message prints the way from the mutation. A call that javac refuses as well, because the mutation's context is no
            `ActionCtx`, is explained beside javac's own error.

            Scheduling is allowed: the scheduled action starts when the mutation has committed, and not at all when it fails.
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
        String fix = "Schedule it; it starts as soon as the mutation has committed:\n    "
                + program.contextName(sink.caller()) + ".scheduler().runAfter(Duration.ZERO, "
                + Wording.generatedCall(program, sink) + ");";
        boolean hasResult = sink.function()
                .map(function -> function.returns() != ConvexType.Simple.NULL)
                .orElse(false);
        return INFO.finding(
                sink.position(),
                Wording.reaches(program, sink),
                hasResult
                        ? fix
                                + "\nThe mutation does not see the action's result: let the action hand it to another mutation"
                                + " with `ctx.runMutation(..)`."
                        : fix);
    }
}
