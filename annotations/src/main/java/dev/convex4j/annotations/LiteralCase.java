package dev.convex4j.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the name of an enum's constant is written in Convex: see {@link Literals}. */
public enum LiteralCase {
    /** As in Java: {@code IN_PROGRESS}. */
    AS_IS,
    /** In small letters: {@code in_progress}. */
    LOWER,
    /** Words that begin with a capital, but for the first one: {@code inProgress}. */
    CAMEL,
    /** Words in small letters with hyphens between them: {@code in-progress}. */
    KEBAB;

    /** The name of a constant, written so; {@code IN_PROGRESS} and {@code inProgress} are the same words. */
    public String of(String name) {
        return switch (this) {
            case AS_IS -> name;
            case LOWER -> name.toLowerCase(Locale.ROOT);
            case KEBAB -> String.join("-", words(name));
            case CAMEL -> {
                StringBuilder camel = new StringBuilder();
                for (String word : words(name)) {
                    String first = word.substring(0, 1);
                    camel.append(camel.length() == 0 ? first : first.toUpperCase(Locale.ROOT))
                            .append(word.substring(1));
                }
                yield camel.toString();
            }
        };
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            boolean ends = i == name.length()
                    || name.charAt(i) == '_'
                    || (i > 0 && Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1)));
            if (ends && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (i < name.length() && name.charAt(i) != '_') {
                word.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return words;
    }
}
