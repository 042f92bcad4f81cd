package dev.convex4j.processor.checking.signature;

import java.util.Optional;
import java.util.regex.Pattern;

/** Convex's rules for names. */
final class ConvexNames {
    private static final int LONGEST = 64;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private ConvexNames() {}

    /** Why the name is no Convex identifier; nothing if it is one. */
    static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (!IDENTIFIER.matcher(name).matches()) {
            return Optional.of(
                    Character.isDigit(name.charAt(0))
                            ? "it starts with a digit"
                            : "it has a character that is no letter (a to z), digit or underscore");
        }
        if (name.chars().allMatch(character -> character == '_')) {
            return Optional.of("it has only underscores");
        }
        return name.length() > LONGEST ? Optional.of("it is longer than " + LONGEST + " characters") : Optional.empty();
    }
}
