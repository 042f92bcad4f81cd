package dev.convex4j.processor.emitting;

import java.util.Set;
import java.util.regex.Pattern;

/** Which files of a {@code convex} folder are modules in the Convex CLI's eyes. */
public final class EntryPoints {
    private static final Set<String> EXTENSIONS = Set.of("js", "mjs", "cjs", "ts", "tsx", "mts", "cts", "jsx");
    private static final Set<String> SCHEMAS = Set.of("schema.ts", "schema.js");
    private static final Pattern MODULE_SYNTAX = Pattern.compile("^\\s{0,100}(import|export)", Pattern.MULTILINE);

    private EntryPoints() {}

    /**
     * Whether the bundler takes the file as a module.
     *
     * @param path relative to the folder, with slashes
     * @param text what the file holds
     */
    public static boolean contains(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        boolean named = EXTENSIONS.contains(extension)
                && !path.startsWith("_generated/")
                && !path.contains(" ")
                && !name.startsWith(".")
                && !name.startsWith("#")
                && !SCHEMAS.contains(name)
                && name.chars().filter(character -> character == '.').count() == 1;
        boolean typeScript = extension.equals("ts") || extension.equals("tsx");
        return named && (!typeScript || MODULE_SYNTAX.matcher(text).find());
    }
}
