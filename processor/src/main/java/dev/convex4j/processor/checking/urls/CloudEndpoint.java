package dev.convex4j.processor.checking.urls;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.checking.text.Holes;
import dev.convex4j.processor.checking.text.TextSearch;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.RouteModel;
import java.util.List;
import java.util.Optional;

/** CVX221: HTTP routes are on {@code .convex.site}. */
public final class CloudEndpoint implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "CVX221",
            Finding.Severity.ERROR,
            "An HTTP endpoint is addressed on `.convex.cloud`",
            true,
            "A deployment answers its HTTP routes on `.convex.site`. On `.convex.cloud` only Convex's own clients talk to it, and"
                    + " every route is 404 Not Found there.",
            """
            Reported at the smallest expression that makes the URL: a literal `https://<deployment>.convex.cloud/<path>`, or an
            environment value such as `CONVEX_CLOUD_URL` or `NEXT_PUBLIC_CONVEX_URL` joined with a path, also through constants, locals,
            builders, formats and helper methods.

            Silent: `.replace(".convex.cloud", ".convex.site")` in between, the deployment's URL without a path, and the paths of Convex's
            own HTTP API (`/api/query`, `/api/mutation`, `/api/action`, `/api/function`, `/api/run/..`), which are on `.convex.cloud`.
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ProgramFacts program) {
        return TextSearch.find(program.texts(), text -> ConvexUrls.isCloudEndpoint(program, text)).stream()
                .map(hit -> INFO.finding(
                        hit.expression().position(),
                        "`" + hit.place() + "` addresses an HTTP endpoint on `.convex.cloud`",
                        fix(program, ConvexUrls.path(hit.text()))))
                .toList();
    }

    private static String fix(ProgramFacts program, String path) {
        String site = "Env.required(\"CONVEX_SITE_URL\")";
        for (RouteModel route : program.program().backend().routes()) {
            boolean answers = route.prefix() ? path.startsWith(route.path()) : path.equals(route.path());
            Optional<String> method = program.generated().routeMethod(route).filter(name -> answers);
            if (method.isPresent()) {
                return "Use the generated URL of the route, which is on `.convex.site`:\n    Routes." + method.get()
                        + "(" + site + (route.prefix() ? ", .." : "") + ")";
            }
        }
        return "Address it on `.convex.site`:\n    " + site + " + " + (Holes.any(path) ? ".." : '"' + path + '"');
    }
}
