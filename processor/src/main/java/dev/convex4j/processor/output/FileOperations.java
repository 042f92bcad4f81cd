package dev.convex4j.processor.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the convex folder needs of a file system. An interface, so that tests can fail or die at each operation. */
interface FileOperations {
    /** What stands at a path. */
    enum Kind {
        ABSENT,
        FILE,
        DIRECTORY,
        SYMBOLIC_LINK,
        OTHER
    }

    /** What stands at {@code path} itself; links are not followed. */
    Kind kind(Path path) throws IOException;

    /** The names in a directory, in the case the file system keeps them. */
    List<String> list(Path directory) throws IOException;

    byte[] read(Path file) throws IOException;

    boolean isWritable(Path path);

    /** Whether a file can be renamed from one directory to the other, as far as that can be told without trying. */
    boolean onSameFileSystem(Path one, Path other) throws IOException;

    /** Creates a file or replaces its content; not atomic. */
    void write(Path file, byte[] content) throws IOException;

    /** Copies a file with its times, replacing {@code to}; not atomic. */
    void copy(Path from, Path to) throws IOException;

    /** Renames a file, replacing {@code to}; atomic. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty directory; one that is absent is fine. */
    void delete(Path path) throws IOException;

    /** Creates a directory whose parent exists; one that exists is fine. */
    void createDirectory(Path directory) throws IOException;
}
