package dev.convex4j.processor.output;

import dev.convex4j.processor.output.FileOperations.Kind;
import dev.convex4j.processor.output.Plan.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The directory beside the convex folder where a replacement is prepared. All builds share it: names follow from path and
 * content, so what one finds there is either exactly what it needs or is written again.
 */
final class StagingArea {
    private static final String FORWARD = "forward.json";
    private static final String BACKWARD = "backward.json";
    private static final String UNFINISHED = "journal.tmp";

    private final FileOperations files;
    private final Path folder;
    private final Path directory;

    StagingArea(FileOperations files, Path folder) {
        this.files = files;
        this.folder = folder;
        this.directory = folder.resolveSibling(".convex4j-" + folder.getFileName());
    }

    boolean exists() {
        try {
            return files.kind(directory) != Kind.ABSENT;
        } catch (IOException e) {
            // Whoever opens it gets to see why.
            return true;
        }
    }

    Path newFile(Journal.Step step) {
        return directory.resolve(step.newName());
    }

    Path oldFile(Journal.Step step) {
        return directory.resolve(step.oldName());
    }

    /** Makes sure that the new content of every changed file is here. */
    StagingArea stage(Plan plan) throws IOException {
        files.createDirectory(directory);
        for (Change change : plan.changes()) {
            Path file = newFile(change.step());
            if (change.step().writes() && !holds(file, change.after())) {
                files.write(file, change.bytes());
            }
        }
        return this;
    }

    /** Copies what will be replaced or deleted, and writes the journal without putting it in force. */
    void prepare(Journal journal) throws IOException {
        for (Journal.Step step : journal.steps()) {
            if (step.replacesOrDeletes()) {
                files.copy(folder.resolve(step.path()), oldFile(step));
            }
        }
        files.write(directory.resolve(UNFINISHED), journal.toJson().getBytes(StandardCharsets.UTF_8));
    }

    /** Puts the journal in force: the replacement has begun. */
    void begin() throws IOException {
        files.move(directory.resolve(UNFINISHED), directory.resolve(FORWARD));
    }

    /** From now on, the replacement is to be undone. */
    void turnBack() throws IOException {
        files.move(directory.resolve(FORWARD), directory.resolve(BACKWARD));
    }

    Optional<Journal> forwardJournal() throws IOException, OutputException {
        return read(FORWARD);
    }

    Optional<Journal> backwardJournal() throws IOException, OutputException {
        return read(BACKWARD);
    }

    private Optional<Journal> read(String name) throws IOException, OutputException {
        Kind kind = files.kind(directory);
        if (kind == Kind.ABSENT) {
            return Optional.empty();
        }
        if (kind != Kind.DIRECTORY) {
            throw new OutputException(FolderProblems.stagingInTheWay(directory), null);
        }
        Path file = directory.resolve(name);
        if (files.kind(file) == Kind.ABSENT) {
            return Optional.empty();
        }
        try {
            return Optional.of(Journal.parse(new String(files.read(file), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new OutputException(FolderProblems.unreadableJournal(file), e);
        }
    }

    /** Deletes everything, the journals first: without them the rest means nothing. */
    void clean() throws IOException {
        if (files.kind(directory) != Kind.DIRECTORY) {
            return;
        }
        files.delete(directory.resolve(FORWARD));
        files.delete(directory.resolve(BACKWARD));
        for (String name : files.list(directory)) {
            files.delete(directory.resolve(name));
        }
        files.delete(directory);
    }

    private boolean holds(Path file, String hash) throws IOException {
        return files.kind(file) == Kind.FILE && Content.hashOf(files.read(file)).equals(hash);
    }
}
