package dev.convex4j.processor.checking.security;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.RouteModel;
import java.util.List;
import java.util.stream.Stream;

/** CVX505: without a provider nobody is ever logged in. */
public final class IdentityWithoutProvider implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "CVX505",
            Finding.Severity.ERROR,
            "The identity is used, but no provider is declared",
            true,
            "Convex accepts only the tokens of providers that the backend names in `auth.config.ts`. Without one, nobody is ever"
                    + " logged in, and every token is refused.",
            """
            Reported once: at the first `getUserIdentity()`, else at the first route with `auth = HttpAuth.BEARER`, while the backend
            declares no `@AuthProvider`.
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ProgramFacts program) {
        if (!program.program().backend().authProviders().isEmpty()) {
            return List.of();
        }
        Stream<Finding> uses = Identity.uses(program).stream()
                .map(use -> INFO.finding(
                        use.position(),
                        "`" + use.caller().display() + "` asks who is calling, but the backend declares no"
                                + " authentication provider",
                        fix(program)));
        Stream<Finding> routes = program.program().backend().routes().stream()
                .filter(RouteModel::bearer)
                .map(route -> INFO.finding(
                        route.position(),
                        "`" + route.method() + " " + route.path() + "` asks for a token, but the backend declares no"
                                + " authentication provider",
                        fix(program)));
        return Stream.concat(uses, routes).limit(1).toList();
    }

    private static String fix(ProgramFacts program) {
        String name = program.program().backend().stubPackage();
        return "Declare it once, in package-info.java; for Clerk:\n    @AuthProvider.Clerk\n    package "
                + (name.isEmpty() ? "<your package>" : name)
                + ";\nand tell the deployment the issuer of Clerk's tokens:\n    npx convex env set"
                + " CLERK_JWT_ISSUER_DOMAIN https://<your-app>.clerk.accounts.dev";
    }
}
