package dev.convex4j.processor.output;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The generated files by path, with the hash of each as it was written.
 *
 * @param hashes path to hash, see {@link Content#hashOf}
 */
record Manifest(SortedMap<String, String> hashes) {
    /** Its name in the convex folder. The bundler skips names that start with a dot. */
    static final String FILE_NAME = ".convex4j.json";

    static final Manifest EMPTY = new Manifest(Collections.emptySortedMap());

    private static final int VERSION = 1;

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    String toJson() {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.put("about", "The files convex4j generates here. Keep this file with them in version control.");
        root.put("version", VERSION);
        ObjectNode files = root.putObject("files");
        hashes.forEach(files::put);
        return Json.print(root);
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException if it is none; the message says why. Paths are checked too: a manifest that was
     *     tampered with must not lead us out of the folder
     */
    static Manifest parse(byte[] json) {
        JsonNode root;
        try {
            root = Json.MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("It is not JSON: " + e.getOriginalMessage(), e);
        }
        if (root.path("version").asInt(0) != VERSION) {
            throw new IllegalArgumentException("It is not of version " + VERSION + ", the one this convex4j knows.");
        }
        if (!root.path("files").isObject()) {
            throw new IllegalArgumentException("It lists no files.");
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : root.path("files").properties()) {
            GeneratedPaths.fault(file.getKey()).ifPresent(fault -> {
                throw new IllegalArgumentException("It lists \"" + file.getKey() + "\". " + fault);
            });
            if (!file.getValue().isString()) {
                throw new IllegalArgumentException("It has no hash for " + file.getKey() + ".");
            }
            hashes.put(file.getKey(), file.getValue().asString());
        }
        return new Manifest(hashes);
    }
}
