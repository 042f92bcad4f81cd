package dev.convex4j.processor.output;

import dev.convex4j.processor.output.FileOperations.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the modules that the user wrote beside the generated ones. */
final class HandWrittenFiles {
    private final FileOperations files;
    private final Manifest manifest;
    private final SortedMap<String, String> found = new TreeMap<>();

    private HandWrittenFiles(FileOperations files, Manifest manifest) {
        this.files = files;
        this.manifest = manifest;
    }

    static SortedMap<String, String> in(FileOperations files, Path folder) throws IOException {
        if (files.kind(folder) != Kind.DIRECTORY) {
            return new TreeMap<>();
        }
        Path manifest = folder.resolve(Manifest.FILE_NAME);
        HandWrittenFiles search = new HandWrittenFiles(
                files, files.kind(manifest) == Kind.FILE ? parsed(files.read(manifest)) : Manifest.EMPTY);
        search.collect(folder, "");
        return search.found;
    }

    /** A broken manifest is reported when the folder is staged; here it only means that nothing is known as ours. */
    private static Manifest parsed(byte[] json) {
        try {
            return Manifest.parse(json);
        } catch (IllegalArgumentException e) {
            return Manifest.EMPTY;
        }
    }

    private void collect(Path directory, String prefix) throws IOException {
        for (String name : files.list(directory)) {
            Path path = directory.resolve(name);
            Kind kind = files.kind(path);
            boolean ignored = name.startsWith(".") || name.equals("_generated") || name.equals("node_modules");
            if (kind == Kind.DIRECTORY && !ignored) {
                collect(path, prefix + name + "/");
            } else if (kind == Kind.FILE && !ignored && !manifest.hashes().containsKey(prefix + name)) {
                found.put(prefix + name, new String(files.read(path), StandardCharsets.UTF_8));
            }
        }
    }
}
