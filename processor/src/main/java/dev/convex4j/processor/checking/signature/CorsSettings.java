package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.CorsModel;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rules CVX210 and CVX211: what {@code @Cors} says is what a browser understands. */
final class CorsSettings implements SignatureRule {
    private static final Pattern ORIGIN =
            Pattern.compile("\\*|\\$\\{[A-Za-z_][A-Za-z0-9_]*}|https?://[A-Za-z0-9.-]+(?::[0-9]+)?");

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Optional<CorsModel>> paths = new HashMap<>();
        for (RouteModel route : backend.routes()) {
            route.settings().filter(settings -> route.cors()).ifPresent(settings -> check(route, settings, findings));
            Optional<CorsModel> other = paths.putIfAbsent(route.prefix() + route.path(), route.settings());
            if (other != null && route.cors() && !other.equals(route.settings())) {
                findings.add(Finding.error(
                        "CVX211",
                        route.position(),
                        "The routes of " + route.path() + " have different `@Cors`",
                        "A browser asks once for a path what it may send there",
                        "Write the same on all of them, or one on the class."));
            }
        }
        return findings;
    }

    private static void check(RouteModel route, CorsModel settings, List<Finding> findings) {
        boolean any = settings.origins().contains("*");
        if (settings.credentials() && any) {
            findings.add(Finding.error(
                    "CVX210",
                    route.position(),
                    "The route to `" + route.target().display() + "` lets every origin send cookies",
                    "Browsers refuse credentials where every origin is allowed, and any page could act for its visitors",
                    "@Cors(origins = \"https://www.example.com\", credentials = true)"));
        }
        for (String origin : settings.origins()) {
            boolean alone = !origin.equals("*") || settings.origins().size() == 1;
            if (!ORIGIN.matcher(origin).matches() || !alone) {
                findings.add(Finding.error(
                        "CVX211",
                        route.position(),
                        "\"" + origin + "\" is no origin for the route to `"
                                + route.target().display() + "`",
                        "A browser compares the whole text with the origin of the page: scheme, host and port, nothing"
                                + " behind; `*` stands alone",
                        "@Cors(origins = {\"https://www.example.com\", \"${CLIENT_ORIGIN}\"})"));
            }
        }
    }
}
