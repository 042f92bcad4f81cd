package dev.convex4j.processor.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The real file system with one directory that can be made read-only, also for root. */
record ReadOnly(Path directory, AtomicBoolean active) implements FileOperations {
    private void check(Path path) throws IOException {
        if (active.get() && path.getParent().equals(directory)) {
            throw new AccessDeniedException(path.toString());
        }
    }

    @Override
    public Kind kind(Path path) throws IOException {
        return LocalFiles.INSTANCE.kind(path);
    }

    @Override
    public List<String> list(Path path) throws IOException {
        return LocalFiles.INSTANCE.list(path);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return LocalFiles.INSTANCE.read(file);
    }

    @Override
    public boolean isWritable(Path path) {
        return !(active.get() && path.equals(directory));
    }

    @Override
    public boolean onSameFileSystem(Path one, Path other) {
        return true;
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        check(file);
        LocalFiles.INSTANCE.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        check(to);
        LocalFiles.INSTANCE.copy(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        check(to);
        LocalFiles.INSTANCE.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        check(path);
        LocalFiles.INSTANCE.delete(path);
    }

    @Override
    public void createDirectory(Path path) throws IOException {
        LocalFiles.INSTANCE.createDirectory(path);
    }
}
