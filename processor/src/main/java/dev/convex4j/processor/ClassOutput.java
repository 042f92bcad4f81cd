package dev.convex4j.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** The directory of the class files, and the model of earlier builds in it. */
record ClassOutput(Path directory) {
    static final String FOLDER = "META-INF/convex4j/";

    private static final String SUFFIX = ".json";
    private static final String MANIFEST = "manifest";

    /** The directory; empty where class files go elsewhere, such as to memory. */
    static Optional<ClassOutput> of(ProcessingEnvironment environment) {
        try {
            URI probe = environment
                    .getFiler()
                    .getResource(StandardLocation.CLASS_OUTPUT, "", "convex4j.probe")
                    .toUri();
            Path file = Path.of(probe);
            Path parent = file.getParent();
            return parent == null ? Optional.empty() : Optional.of(new ClassOutput(parent));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Whether an earlier build has left its model here. */
    boolean hasModel() {
        return Files.isRegularFile(directory.resolve(FOLDER + MANIFEST + SUFFIX));
    }

    /** The classes that an earlier build has described and that still exist. */
    Set<String> modelled(Elements elements) {
        Set<String> names = new TreeSet<>();
        for (String file : models()) {
            String name = file.substring(0, file.length() - SUFFIX.length());
            if (!name.equals(MANIFEST) && elements.getTypeElement(name) != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** Deletes the descriptions of classes that are no more. */
    void deleteStale(Set<String> current) throws IOException {
        for (String file : models()) {
            if (!current.contains(FOLDER + file)) {
                Files.deleteIfExists(directory.resolve(FOLDER).resolve(file));
            }
        }
    }

    private Set<String> models() {
        Path folder = directory.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX))
                    .forEach(names::add);
        } catch (IOException e) {
            // Unreadable: writing the model will fail for the same reason, and say so.
            return Set.of();
        }
        return names;
    }
}
