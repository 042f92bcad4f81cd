package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules CVX201 to CVX204: what Convex's router would refuse when the module is loaded. */
final class RoutePaths implements SignatureRule {
    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        Map<String, RouteModel> routes = new HashMap<>();
        for (RouteModel route : backend.routes()) {
            Position place = route.position().value(route.prefix() ? "pathPrefix" : "path");
            problem(route)
                    .ifPresent(problem -> findings.add(Finding.error(
                            "CVX202",
                            place,
                            "The " + (route.prefix() ? "prefix" : "path") + " \"" + route.path() + "\" " + problem,
                            "Convex's router takes absolute paths, a prefix ends where a path segment ends, and"
                                    + " `/.files` is Convex's own",
                            route.prefix() ? "pathPrefix = \"/files/\"" : "path = \"/users\"")));
            RouteModel other = routes.putIfAbsent(route.method() + " " + route.prefix() + " " + route.path(), route);
            if (other != null) {
                findings.add(Finding.error(
                        "CVX201",
                        place,
                        "`" + other.target().display() + "` and `"
                                + route.target().display() + "` both answer " + route.method() + " " + route.path(),
                        "A request leads to one route",
                        "Give one of them another path or method."));
            }
            if (route.method().equals("OPTIONS") && route.cors()) {
                findings.add(Finding.error(
                        "CVX203",
                        route.position(),
                        "An OPTIONS route for " + route.path() + " is written by hand",
                        "The CORS preflight of every path is generated beside its routes",
                        "Remove it, or set `cors = CorsMode.OFF` on all routes of the path."));
            }
        }
        return findings;
    }

    private static Optional<String> problem(RouteModel route) {
        if (!route.path().startsWith("/")) {
            return Optional.of("does not start with a slash");
        }
        if (route.prefix() && !route.path().endsWith("/")) {
            return Optional.of("does not end with a slash");
        }
        return route.path().equals("/.files") || route.path().startsWith("/.files/")
                ? Optional.of("is reserved")
                : Optional.empty();
    }
}
