package dev.convex4j.processor.translating.layout;

import java.util.Locale;

/** Names made of other names. */
public final class Names {
    private Names() {}

    public static String decapitalized(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    public static String capitalized(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code SoSo} for {@code SO_SO}. */
    public static String pascalCase(String constant) {
        StringBuilder text = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
            text.append(capitalized(upper ? word.toLowerCase(Locale.ROOT) : word));
        }
        return text.toString();
    }
}
