package dev.convex4j.processor.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Directory trees as values, to write and to compare. */
final class Trees {
    private Trees() {}

    static GeneratedFiles owned(Map<String, String> files) {
        return new GeneratedFiles(new TreeMap<>(files), new TreeMap<>());
    }

    /** Every file below a directory with its content, every directory (with a slash) with an empty text. */
    static SortedMap<String, String> contents(Path directory) {
        return walk(directory, Files::readString);
    }

    /** The same with times and inodes: equal if nothing was touched. */
    static SortedMap<String, String> untouched(Path directory) {
        return walk(
                directory,
                file -> Files.readString(file) + " @" + Files.getLastModifiedTime(file) + " #"
                        + Files.getAttribute(file, "unix:ino"));
    }

    /** The same with times alone: equal if everything was put back. In milliseconds, as a copy's time is less exact. */
    static SortedMap<String, String> dated(Path directory) {
        return walk(
                directory,
                file -> Files.readString(file) + " @"
                        + Files.getLastModifiedTime(file).toMillis());
    }

    static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a test wants to know of a file. */
    private interface Description {
        String of(Path file) throws IOException;
    }

    private static SortedMap<String, String> walk(Path directory, Description description) {
        SortedMap<String, String> tree = new TreeMap<>();
        if (!Files.exists(directory)) {
            return tree;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = directory.relativize(path).toString();
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    tree.put(name + "/", "");
                } else if (Files.isSymbolicLink(path)) {
                    tree.put(name, "-> " + Files.readSymbolicLink(path));
                } else {
                    tree.put(name, description.of(path));
                }
            }
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
