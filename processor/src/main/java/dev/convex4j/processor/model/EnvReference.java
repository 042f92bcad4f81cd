package dev.convex4j.processor.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of an annotation that is <code>${NAME}</code> as a whole: the value of an environment variable. */
public final class EnvReference {
    private static final Pattern WHOLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private EnvReference() {}

    /** The name of the variable; empty for a text that stands for itself. */
    public static Optional<String> name(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
