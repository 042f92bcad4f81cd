package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.CorsModel;
import dev.convex4j.processor.model.EnvReference;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules CVX210 and CVX211: what {@code @Cors} says is what a browser understands. */
final class CorsSettings implements SignatureRule {
    private static final String ANY = "*";

    /** As browsers write one: in small letters, without the scheme's usual port. Apps have schemes of their own. */
    private static final Pattern ORIGIN = Pattern.compile(
            "(?<scheme>[a-z][a-z0-9+.-]*)://(?:[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+])(?<port>:[1-9][0-9]{0,4})?");

    private static final Set<String> USUAL_PORTS = Set.of("http:80", "https:443");

    /** What HTTP allows in a name. */
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Optional<CorsModel>> paths = new HashMap<>();
        List<RouteModel> routes =
                backend.routes().stream().filter(RouteModel::cors).toList();
        for (RouteModel route : routes) {
            route.settings().ifPresent(settings -> check(route, settings, findings));
            Optional<CorsModel> other = paths.putIfAbsent(route.prefix() + route.path(), route.settings());
            if (other != null && !other.equals(route.settings())) {
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
        if (settings.credentials() && settings.origins().contains(ANY)) {
            findings.add(Finding.error(
                    "CVX210",
                    route.position(),
                    "The route to `" + route.target().display() + "` lets every origin send cookies",
                    "Browsers refuse credentials where every origin is allowed, and any page could act for its visitors",
                    "@Cors(origins = \"https://www.example.com\", credentials = true)"));
        }
        checkOrigins(route, settings.origins(), findings);
        Stream.concat(settings.headers().stream(), settings.exposedHeaders().stream())
                .filter(header -> !HEADER.matcher(header).matches())
                .map(header -> refused(
                        route,
                        "\"" + header + "\" is no name of a header",
                        "A browser compares whole names; each stands alone",
                        "@Cors(headers = {\"Content-Type\", \"Digest\"})"))
                .forEach(findings::add);
        if (settings.maxAge() < -1) {
            findings.add(refused(
                    route,
                    "`maxAge = " + settings.maxAge() + "` is no time",
                    "A browser remembers for so many seconds",
                    "@Cors(maxAge = 86400)"));
        }
    }

    private static void checkOrigins(RouteModel route, List<String> origins, List<Finding> findings) {
        if (origins.isEmpty()) {
            findings.add(refused(
                    route,
                    "`@Cors` names no origin",
                    "A browser would let no page call the route",
                    "Name the origins, or take pages off: @HttpRoute(.., cors = CorsMode.OFF)"));
        }
        for (String origin : origins) {
            if (!(origin.equals(ANY) && origins.size() == 1) && !isOrigin(origin)) {
                findings.add(refused(
                        route,
                        "\"" + origin + "\" is no origin",
                        "A browser compares the whole text with the origin of the page: scheme, host in small letters and"
                                + " port where it isn't the usual one, nothing behind; `*` stands alone",
                        "@Cors(origins = {\"https://www.example.com\", \"${CLIENT_ORIGIN}\"})"));
            }
        }
    }

    private static boolean isOrigin(String origin) {
        Matcher matcher = ORIGIN.matcher(origin);
        return EnvReference.name(origin).isPresent()
                || (matcher.matches() && !USUAL_PORTS.contains(matcher.group("scheme") + matcher.group("port")));
    }

    private static Finding refused(RouteModel route, String what, String why, String fix) {
        String place = " for the route to `" + route.target().display() + "`";
        return Finding.error("CVX211", route.position(), what + place, why, fix);
    }
}
