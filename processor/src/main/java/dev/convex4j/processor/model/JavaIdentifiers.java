package dev.convex4j.processor.model;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Makes Java identifiers out of names that Convex allows, and out of names that it doesn't. */
final class JavaIdentifiers {
    /** Names that a class can't have, though they are no keywords. */
    private static final Set<String> RESTRICTED = Set.of("var", "record", "yield", "sealed", "permits");

    private JavaIdentifiers() {}

    /** {@code by_author} and {@code byAuthor} become {@code BY_AUTHOR}. */
    static String constant(String name) {
        String words = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2");
        return identifier(words.toUpperCase(Locale.ROOT));
    }

    /** The name itself where Java allows it; a keyword takes an underscore. */
    static String identifier(String name) {
        String letters = name.replaceAll("[^A-Za-z0-9_$]", "_");
        if (letters.isEmpty() || !Character.isJavaIdentifierStart(letters.charAt(0))) {
            letters = "_" + letters;
        }
        return SourceVersion.isKeyword(letters, SourceVersion.RELEASE_17) ? letters + "_" : letters;
    }

    /** Like {@link #identifier}, and not one of the names that Java keeps for types of its own. */
    static String className(String name) {
        String identifier = identifier(name);
        return RESTRICTED.contains(identifier) ? identifier + "_" : identifier;
    }

    /** With a capital letter in front. */
    static String capitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
