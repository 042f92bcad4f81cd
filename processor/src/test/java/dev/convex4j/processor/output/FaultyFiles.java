package dev.convex4j.processor.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The real file system until a chosen change, which kills the build or fails. */
final class FaultyFiles implements FileOperations {
    /** What happens at the chosen change. */
    enum Fault {
        /** The build dies; a file being written is half there. */
        KILL,
        /** This one change fails. */
        FAIL_ONCE,
        /** This and all later changes fail. */
        FAIL_ALWAYS
    }

    /** The end of a simulated process: nothing catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Fault fault;
    private final int at;
    private int changes;

    FaultyFiles(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /** Whether the chosen change was reached. */
    boolean struck() {
        return changes > at;
    }

    private void change(Path path) throws IOException {
        int number = changes++;
        if (fault == Fault.KILL && number >= at) {
            throw new Killed();
        }
        if (number == at || (fault == Fault.FAIL_ALWAYS && number > at)) {
            throw new IOException("No space left on device: " + path);
        }
    }

    @Override
    public Kind kind(Path path) throws IOException {
        return LocalFiles.INSTANCE.kind(path);
    }

    @Override
    public List<String> list(Path directory) throws IOException {
        return LocalFiles.INSTANCE.list(directory);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return LocalFiles.INSTANCE.read(file);
    }

    @Override
    public boolean isWritable(Path path) {
        return LocalFiles.INSTANCE.isWritable(path);
    }

    @Override
    public boolean onSameFileSystem(Path one, Path other) throws IOException {
        return LocalFiles.INSTANCE.onSameFileSystem(one, other);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        try {
            change(file);
        } catch (IOException | Killed e) {
            if (changes == at + 1) {
                LocalFiles.INSTANCE.write(file, Arrays.copyOf(content, content.length / 2));
            }
            throw e;
        }
        LocalFiles.INSTANCE.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        change(to);
        LocalFiles.INSTANCE.copy(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        change(to);
        LocalFiles.INSTANCE.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        change(path);
        LocalFiles.INSTANCE.delete(path);
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        change(directory);
        LocalFiles.INSTANCE.createDirectory(directory);
    }
}
