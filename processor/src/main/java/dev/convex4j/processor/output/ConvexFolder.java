package dev.convex4j.processor.output;

import dev.convex4j.processor.output.FileOperations.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The folder that the Convex CLI deploys. Knows which of its files are generated and replaces all of them together; see the
 * package's page for how.
 *
 * <p>A build calls {@link #stage} while it can still fail, and {@link StagedFiles#commit} or {@link StagedFiles#discard} once
 * it knows its end. Nothing in the folder changes before {@code commit}.
 */
public final class ConvexFolder {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String UNTOUCHED = "Nothing was changed.";

    private final FileOperations files;
    private final Path folder;
    private final Duration patience;
    private final StagingArea staging;
    private final Replacement replacement;

    ConvexFolder(FileOperations files, Path folder, Duration patience) {
        this.files = files;
        this.folder = folder.toAbsolutePath().normalize();
        this.patience = patience;
        this.staging = new StagingArea(files, this.folder);
        this.replacement = new Replacement(files, this.folder, staging);
    }

    /** The folder at a path; it need not exist, the directory that holds it must. */
    public static ConvexFolder at(Path folder) {
        return new ConvexFolder(LocalFiles.INSTANCE, folder, PATIENCE);
    }

    /**
     * Works out what must change and writes it beside the folder. First completes what a killed build left.
     *
     * @throws OutputException if a file that isn't ours is in the way, a generated one was edited, a path isn't possible,
     *     another build is writing for more than 15 seconds, or the disk refuses. All reasons at once where possible; nothing
     *     in the folder has changed
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public StagedFiles stage(GeneratedFiles wanted) throws OutputException {
        requireUsable();
        try (FolderLock lock = FolderLock.acquire(folder, patience)) {
            replacement.recover();
            Plan plan = Planner.plan(files, folder, wanted);
            if (!plan.isEmpty()) {
                stage(plan);
            }
            return new StagedFiles(this, wanted, plan.summary());
        } catch (IOException e) {
            throw IoFailure.of(folder, e, UNTOUCHED);
        }
    }

    private void stage(Plan plan) throws IOException, OutputException {
        try {
            staging.stage(plan);
        } catch (IOException e) {
            discardLocked();
            throw IoFailure.of(folder, e, UNTOUCHED);
        }
    }

    /** Plans anew, for the folder may have changed since, and replaces. */
    FolderChanges commit(GeneratedFiles wanted) throws OutputException {
        requireUsable();
        try (FolderLock lock = FolderLock.acquire(folder, patience);
                ShutdownDelay delay = new ShutdownDelay()) {
            replacement.recover();
            Plan plan = Planner.plan(files, folder, wanted);
            if (plan.isEmpty()) {
                staging.clean();
            } else {
                replace(plan);
            }
            return plan.summary();
        } catch (IOException e) {
            throw IoFailure.of(folder, e, UNTOUCHED);
        }
    }

    private void replace(Plan plan) throws IOException, OutputException {
        try {
            replacement.run(plan);
        } catch (IOException e) {
            discardLocked();
            throw e;
        }
    }

    /** Removes what was staged. What can't be removed is in nobody's way and goes with the next build. */
    void discard() {
        try (FolderLock lock = FolderLock.acquire(folder, patience)) {
            replacement.recover();
            staging.clean();
        } catch (IOException | OutputException ignored) {
            // See above.
        }
    }

    /** Completes what a killed build left, if there is such. */
    void recover() throws OutputException {
        requireUsable();
        if (!staging.exists()) {
            return;
        }
        try (FolderLock lock = FolderLock.acquire(folder, patience)) {
            replacement.recover();
        } catch (IOException e) {
            throw IoFailure.of(folder, e, UNTOUCHED);
        }
    }

    private void discardLocked() {
        try {
            staging.clean();
        } catch (IOException ignored) {
            // See discard.
        }
    }

    private void requireUsable() throws OutputException {
        try {
            Path parent = folder.getParent();
            if (parent == null || files.kind(parent.toRealPath()) != Kind.DIRECTORY) {
                throw new OutputException(FolderProblems.noParent(folder), null);
            }
            Kind kind = files.kind(folder);
            if (kind != Kind.ABSENT && kind != Kind.DIRECTORY) {
                throw new OutputException(FolderProblems.notAFolder(folder, kind), null);
            }
            if (kind == Kind.DIRECTORY && !files.onSameFileSystem(parent, folder)) {
                throw new OutputException(FolderProblems.otherFileSystem(folder), null);
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new OutputException(FolderProblems.noParent(folder), e);
        } catch (IOException e) {
            throw IoFailure.of(folder, e, UNTOUCHED);
        }
    }
}
