package dev.convex4j.processor.output;

import dev.convex4j.processor.output.FileOperations.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The convex folder as it is now, asked by relative path. Names count only in exactly their case, also where the file system
 * would find them in another; links are never followed. Directories are listed once, so a view is for one look.
 */
final class FolderView {
    /** The state of a path at which nothing stands. */
    static final String ABSENT = "absent";

    /** The state of a path at or above which something stands that is no regular file. */
    static final String IN_THE_WAY = "in the way";

    private final FileOperations files;
    private final Path folder;
    private final Map<Path, Set<String>> listings = new HashMap<>();

    FolderView(FileOperations files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * What stands at a path, or in its way.
     *
     * @param path the path itself, or the one above it that is no directory
     * @param state the hash of a file at the path itself, {@link #ABSENT} or {@link #IN_THE_WAY}
     */
    record Standing(String path, Kind kind, String state) {}

    Standing at(String path) throws IOException {
        if (files.kind(folder) == Kind.ABSENT) {
            return new Standing(path, Kind.ABSENT, ABSENT);
        }
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            Kind kind = exactKind(path.substring(0, end));
            if (kind == Kind.ABSENT) {
                return new Standing(path, Kind.ABSENT, ABSENT);
            }
            if (kind != Kind.DIRECTORY) {
                return new Standing(path.substring(0, end), kind, IN_THE_WAY);
            }
        }
        Kind kind = exactKind(path);
        return switch (kind) {
            case FILE -> new Standing(path, kind, Content.hashOf(files.read(folder.resolve(path))));
            case ABSENT -> new Standing(path, kind, ABSENT);
            default -> new Standing(path, kind, IN_THE_WAY);
        };
    }

    /** A file or directory whose name differs from the path's, or a part of it, only in case. */
    Optional<String> caseVariant(String path) throws IOException {
        String above = "";
        for (String name : path.split("/", -1)) {
            for (String other : names(folder.resolve(above))) {
                if (other.equalsIgnoreCase(name) && !other.equals(name)) {
                    return Optional.of(above + other);
                }
            }
            above += name + "/";
        }
        return Optional.empty();
    }

    private Kind exactKind(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        Path above = slash < 0 ? folder : folder.resolve(path.substring(0, slash));
        boolean listed = names(above).contains(path.substring(slash + 1));
        return listed ? files.kind(folder.resolve(path)) : Kind.ABSENT;
    }

    private Set<String> names(Path directory) throws IOException {
        Set<String> known = listings.get(directory);
        if (known == null) {
            known = files.kind(directory) == Kind.DIRECTORY ? Set.copyOf(files.list(directory)) : Set.of();
            listings.put(directory, known);
        }
        return known;
    }
}
