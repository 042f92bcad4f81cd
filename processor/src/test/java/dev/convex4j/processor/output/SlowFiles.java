package dev.convex4j.processor.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The real file system with slow renames, each printed. */
record SlowFiles(int millis) implements FileOperations {

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
        return LocalFiles.INSTANCE.isWritable(path);
    }

    @Override
    public boolean onSameFileSystem(Path one, Path other) {
        return true;
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        LocalFiles.INSTANCE.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        LocalFiles.INSTANCE.copy(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        pause();
        LocalFiles.INSTANCE.move(from, to);
        System.out.println(to.getFileName());
    }

    @Override
    public void delete(Path path) throws IOException {
        LocalFiles.INSTANCE.delete(path);
    }

    @Override
    public void createDirectory(Path path) throws IOException {
        LocalFiles.INSTANCE.createDirectory(path);
    }

    private void pause() {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
