package dev.convex4j.processor.checking.separation;

import dev.convex4j.processor.checking.rule.ErroneousRule;
import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.checking.rule.Signatures;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.List;
import java.util.Set;

/** CVX103: an action works on data only through queries and mutations that it runs. */
public final class ActionReachesData implements ProgramRule, ErroneousRule {
    static final String ID = "CVX103";

    private static final Set<String> WRITES = Set.of("insert", "patch", "replace", "delete");

    private static final RuleInfo INFO = new RuleInfo(
            ID,
            Finding.Severity.ERROR,
            "An action reaches the database, or calls a query or a mutation directly",
            false,
            "An action runs outside the database's transactions, because it talks to other services. Convex gives it no"
                    + " database: it runs a query or a mutation, each a transaction of its own.",
            """
            Reported at `ctx.db()` of an `ActionCtx` (or of the `HttpCtx` of an HTTP handler), and at direct Java calls of and
            references to `@Query` and `@Mutation` methods, in lambdas and in helpers of any class.

            Put everything that belongs together into one internal query or mutation, rather than running several: only inside
            one function do the reads fit together.
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
        return INFO.finding(sink.position(), Wording.reaches(program, sink), fix(program, sink));
    }

    private static String fix(ProgramFacts program, Sink sink) {
        String context = program.contextName(sink.caller());
        if (sink.function().isPresent()) {
            FunctionModel function = sink.function().get();
            return "Run it:\n    " + context + "." + Wording.run(function.kind()) + "("
                    + Wording.generatedCall(program, sink) + ")";
        }
        FunctionKind kind = writes(program, sink) ? FunctionKind.MUTATION : FunctionKind.QUERY;
        String name = kind == FunctionKind.MUTATION ? "save" : "load";
        String module =
                program.program().backend().modules().getOrDefault(sink.caller().owner(), "data");
        String word = Signatures.capitalised(kind.word());
        return "Move the database work to an internal " + kind.word() + " and run that:\n    @" + word
                + "(internal = true) static .. " + name + "(" + word + "Ctx ctx, ..) { .. ctx.db() .. }\n    " + context
                + "." + Wording.run(kind) + "(Internal." + module.replace('/', '.') + "." + name + "(..))";
    }

    /** Whether the database that the offence opens is written to at once, as in {@code ctx.db().insert(..)}. */
    private static boolean writes(ProgramFacts program, Sink sink) {
        MethodBody body = program.program().methods().get(sink.caller());
        boolean[] found = {false};
        if (body != null) {
            BodyWalker.walk(body, new BodyVisitor() {
                @Override
                public void leave(BodyExpression expression) {
                    found[0] |= expression instanceof BodyExpression.Call call
                            && call.receiver().equals(sink.expression())
                            && WRITES.contains(call.method().name());
                }
            });
        }
        return found[0];
    }
}
