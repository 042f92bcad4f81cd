package dev.convex4j.processor.checking.urls;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.text.Holes;
import java.util.regex.Pattern;

/** Recognises URLs of a Convex deployment in texts with holes. */
final class ConvexUrls {
    private static final String SITE = "(?:\\.convex\\.site|" + Holes.SITE + ")";
    private static final String CLOUD = "(?:\\.convex\\.cloud|" + Holes.CLOUD + ")";
    private static final String STORAGE = "/*(?:api/)?storage(?![A-Za-z0-9_-])";

    private static final Pattern CLOUD_STORAGE = Pattern.compile(CLOUD + STORAGE);
    private static final Pattern SITE_STORAGE = Pattern.compile(SITE + STORAGE);

    /** The path of Convex's own download endpoint, on a host that is not known. */
    private static final Pattern BARE_STORAGE =
            Pattern.compile("(?:^|[" + Holes.UNKNOWN + Holes.ENVIRONMENT + "])/?api/storage/[^\\s]");

    /** Paths that the deployment itself answers on {@code .convex.cloud}: Convex's HTTP API. */
    private static final String HTTP_API =
            "api/(?:query|mutation|action|function|run|query_ts|query_at_ts|query_batch)(?![A-Za-z0-9_-])";

    private static final Pattern CLOUD_ENDPOINT = Pattern.compile("(?:(?:^|://)[^/\\s]*\\.convex\\.cloud/+|"
            + Holes.CLOUD + "(?:/+|(?=[" + Holes.UNKNOWN + Holes.ENVIRONMENT + "])))(?!" + HTTP_API + ")[^/\\s]");

    private ConvexUrls() {}

    /** Whether {@code text} is the URL of a stored file. A route of the user's own under that path is none. */
    static boolean isStorage(ProgramFacts program, String text) {
        boolean ownRoute = program.program().backend().routes().stream()
                .anyMatch(route ->
                        route.path().startsWith("/storage") || route.path().startsWith("/api/storage"));
        return CLOUD_STORAGE.matcher(text).find()
                || BARE_STORAGE.matcher(text).find()
                || (!ownRoute && SITE_STORAGE.matcher(text).find());
    }

    /** Whether {@code text} is an endpoint on {@code .convex.cloud} that nothing answers. */
    static boolean isCloudEndpoint(ProgramFacts program, String text) {
        return CLOUD_ENDPOINT.matcher(text).find() && !isStorage(program, text);
    }

    /** The path of an endpoint on {@code .convex.cloud}, without a query; it may have holes. */
    static String path(String text) {
        return text.replaceFirst("^.*?" + CLOUD + "/*", "/").replaceFirst("[?#].*$", "");
    }
}
