package dev.convex4j.processor.output;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build wants to be in the convex folder. Paths are relative to it and separated by {@code /}; contents have
 * {@code LF} line ends and are written as UTF-8.
 *
 * @param owned the generated files: written, kept up to date and, once they are no longer here, deleted
 * @param initial files for the user to own, such as {@code tsconfig.json}: written when missing, never touched again
 */
public record GeneratedFiles(SortedMap<String, String> owned, SortedMap<String, String> initial) {
    public GeneratedFiles {
        owned = Collections.unmodifiableSortedMap(new TreeMap<>(owned));
        initial = Collections.unmodifiableSortedMap(new TreeMap<>(initial));
        for (String path : initial.keySet()) {
            if (owned.containsKey(path)) {
                throw new IllegalArgumentException(path + " can't be both owned and initial");
            }
        }
    }

    /** Whether the Convex CLI writes this file too. */
    static boolean sharedWithCli(String path) {
        return path.startsWith("_generated/");
    }

    /**
     * The content of {@code META-INF/convex4j/manifest.json} in the class output: what the folder must hold, by which
     * {@link ConvexCheck} later sees whether it does. Depends on the files alone, not on what is in the folder.
     *
     * @throws IllegalArgumentException if a file holds a lone surrogate
     */
    public String manifest() {
        SortedMap<String, String> hashes = new TreeMap<>();
        owned.forEach((path, text) -> hashes.put(path, Content.of(path, text).hash()));
        return new Manifest(hashes).toJson();
    }
}
