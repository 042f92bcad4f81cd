package dev.convex4j.processor.checking.security;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.checking.rule.Signatures;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.RouteModel;
import java.util.List;
import java.util.Optional;

/** CVX231: a door that is locked beside one that stands open. */
public final class BypassableRoute implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "CVX231",
            Finding.Severity.ERROR,
            "An authenticated route leads to a public function that checks no identity",
            true,
            "The route asks for a token, but every client can call a public function directly, without the route and without a"
                    + " token.",
            """
            Reported at a route with `auth = HttpAuth.BEARER` on a function that is not `internal` and does not ask for the identity:
            not itself, not in a helper, and not in a function that it runs.
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
        return program.program().backend().routes().stream()
                .filter(RouteModel::bearer)
                .flatMap(route -> finding(program, route).stream())
                .toList();
    }

    private static Optional<Finding> finding(ProgramFacts program, RouteModel route) {
        return program.function(route.target())
                .filter(function -> !function.internal() && !Identity.isChecked(program, function.key()))
                .map(function -> INFO.finding(
                        route.position(),
                        "`" + route.method() + " " + route.path() + "` asks for a token, but `"
                                + function.key().display() + "` behind it can be called without one",
                        fix(program, function)));
    }

    private static String fix(ProgramFacts program, FunctionModel function) {
        return "Make the function internal, so that only the route leads to it:\n    @"
                + Signatures.capitalised(function.kind().word()) + "(internal = true) "
                + Signatures.method(
                        program, function.key(), function.key().name(), RuntimeTypes.contextOf(function.kind()))
                + "\nor ask for the identity in it:\n    UserIdentity user = " + function.contextName()
                + ".auth().getUserIdentity().orElseThrow(() -> new ConvexError(\"Unauthorized\"));";
    }
}
