package dev.convex4j.processor.checking.text;

import java.util.regex.Pattern;

/**
 * The characters that stand for parts of a text that are not known when the build runs. A text with holes is a plain
 * string, so that a rule is a regular expression; the characters are of Unicode's private use and taken out of literals.
 */
public final class Holes {
    /** Anything. */
    public static final char UNKNOWN = '\uE000';

    /** The deployment's URL on {@code .convex.cloud}, from the environment. */
    public static final char CLOUD = '\uE001';

    /** The deployment's URL on {@code .convex.site}, from the environment. */
    public static final char SITE = '\uE002';

    /** Another value of the environment. */
    public static final char ENVIRONMENT = '\uE003';

    /** {@code CONVEX_CLOUD_URL}, {@code NEXT_PUBLIC_CONVEX_URL}, {@code VITE_CONVEX_URL}. */
    private static final Pattern CLOUD_NAME = Pattern.compile("(.*_)?CONVEX(_CLOUD|_DEPLOYMENT)?_URL");

    private static final Pattern SITE_NAME = Pattern.compile("(.*_)?CONVEX(_HTTP)?_SITE(_URL)?|(.*_)?CONVEX_HTTP_URL");

    private Holes() {}

    /** The hole that the environment variable {@code name} is. */
    public static char environment(String name) {
        if (CLOUD_NAME.matcher(name).matches()) {
            return CLOUD;
        }
        return SITE_NAME.matcher(name).matches() ? SITE : ENVIRONMENT;
    }

    /** Whether any part of {@code text} is unknown. */
    public static boolean any(String text) {
        return text.chars().anyMatch(c -> c >= UNKNOWN && c <= ENVIRONMENT);
    }

    /** Whether nothing of {@code text} is known. */
    static boolean only(String text) {
        return text.chars().allMatch(c -> c == UNKNOWN);
    }

    /** A literal's text without characters that would read as holes. */
    static String literal(String text) {
        return any(text) ? text.replaceAll("[" + UNKNOWN + "-" + ENVIRONMENT + "]", "\uFFFD") : text;
    }
}
