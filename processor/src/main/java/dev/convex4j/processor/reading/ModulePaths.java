package dev.convex4j.processor.reading;

import java.util.Locale;
import java.util.Optional;

/** Names the module that a class becomes. */
public final class ModulePaths {
    private ModulePaths() {}

    /**
     * The module's path without extension.
     *
     * @param className the class's canonical name
     * @param module the value of {@code @Module}, where the class has one
     */
    public static String of(String className, Optional<String> module) {
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        return module.orElseGet(() -> simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1));
    }
}
