package dev.convex4j.processor.output;

import dev.convex4j.processor.output.FileOperations.Kind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;

/**
 * The folder that the Convex CLI deploys. Knows which of its files are generated and replaces all of them together; see the
 * package's page for how.
 *
 * <p>A build calls {@link #stage} while it can still fail, and {@link StagedFiles#commit} or {@link StagedFiles#discard} once
 * it knows its end. Nothing in the folder changes before {@code commit}.
 */
public final class ConvexFolder {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

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
        return locked(() -> {
            Plan plan = cleanOnError(() -> Planner.plan(files, folder, wanted));
            if (!plan.isEmpty()) {
                cleanOnError(() -> staging.stage(plan));
            }
            return new StagedFiles(this, wanted, plan.summary());
        });
    }

    /**
     * The files in the folder that the last build did not generate, with their texts.
     *
     * @throws OutputException if the folder can't be read
     */
    public SortedMap<String, String> handWritten() throws OutputException {
        requireUsable();
        try {
            return HandWrittenFiles.in(files, folder);
        } catch (IOException e) {
            throw IoFailure.of(folder, e, "Nothing was changed.");
        }
    }

    /** Plans anew, for the folder may have changed since, and replaces. */
    FolderChanges commit(GeneratedFiles wanted) throws OutputException {
        return locked(() -> {
            Plan plan = cleanOnError(() -> Planner.plan(files, folder, wanted));
            if (plan.isEmpty()) {
                staging.clean();
            } else {
                Journal journal = cleanOnError(() -> replacement.prepare(plan));
                replacement.run(journal);
            }
            return plan.summary();
        });
    }

    /** Removes what was staged. What can't be removed is in nobody's way and goes with the next build. */
    void discard() {
        try {
            locked(() -> {
                staging.clean();
                return staging;
            });
        } catch (OutputException ignored) {
            // See above.
        }
    }

    /** Completes what a killed build left, if there is such. */
    void recover() throws OutputException {
        if (staging.exists()) {
            locked(() -> staging);
        }
    }

    /** Does something while no other build does, and after what a killed one left is completed. */
    private <T> T locked(FolderLock.Work<T> work) throws OutputException {
        requireUsable();
        try {
            return FolderLock.hold(folder, patience, () -> {
                ShutdownDelay delay = ShutdownDelay.start();
                try {
                    replacement.recover();
                    return work.run();
                } finally {
                    delay.end();
                }
            });
        } catch (IOException e) {
            throw IoFailure.of(folder, e, "Nothing was changed.");
        }
    }

    /** For what comes before the first change in the folder: if it fails, nothing of it stays. */
    private <T> T cleanOnError(FolderLock.Work<T> preparation) throws IOException, OutputException {
        try {
            return preparation.run();
        } catch (IOException | OutputException e) {
            try {
                staging.clean();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
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
        } catch (NoSuchFileException e) {
            throw new OutputException(FolderProblems.noParent(folder), e);
        } catch (IOException e) {
            throw IoFailure.of(folder, e, "Nothing was changed.");
        }
    }
}
