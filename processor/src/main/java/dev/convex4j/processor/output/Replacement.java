package dev.convex4j.processor.output;

import dev.convex4j.processor.output.FileOperations.Kind;
import dev.convex4j.processor.output.Journal.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out a journal, in either direction, as often as it takes. The caller holds the lock. */
final class Replacement {
    private final FileOperations files;
    private final Path folder;
    private final StagingArea staging;

    Replacement(FileOperations files, Path folder, StagingArea staging) {
        this.files = files;
        this.folder = folder;
        this.staging = staging;
    }

    /** Puts everything in place beside the folder. Nothing in it has changed yet, and the journal isn't in force. */
    Journal prepare(Plan plan) throws IOException {
        Journal journal = plan.journal();
        staging.stage(plan).prepare(journal);
        return journal;
    }

    /**
     * Replaces the files of a prepared journal.
     *
     * @throws IOException if it did not begin
     * @throws OutputException if it had to be undone, or couldn't even be; says which
     */
    void run(Journal journal) throws IOException, OutputException {
        staging.begin();
        forwardOrBackward(journal);
    }

    /** Ends what a killed build began: completes it if everything for that is there, else undoes it. */
    void recover() throws OutputException {
        try {
            recoverOrFail();
        } catch (IOException e) {
            throw IoFailure.of(
                    folder, e, "A killed build left some files replaced, others not; the next build ends that first.");
        }
    }

    private void recoverOrFail() throws IOException, OutputException {
        Optional<Journal> undo = staging.backwardJournal();
        Optional<Journal> journal = undo.isPresent() ? undo : staging.forwardJournal();
        if (journal.isEmpty()) {
            return;
        }
        Map<Step, String> states = states(journal.get());
        if (!belongsToFolder(states)) {
            staging.clean();
        } else if (undo.isEmpty() && canGoForward(states)) {
            forwardOrBackward(journal.get());
        } else {
            if (undo.isEmpty()) {
                staging.turnBack();
            }
            backward(journal.get());
            staging.clean();
        }
    }

    private void forwardOrBackward(Journal journal) throws OutputException {
        try {
            forward(journal);
        } catch (IOException e) {
            undo(journal, e);
            throw IoFailure.of(folder, e, "Nothing was changed.");
        }
        cleanQuietly();
    }

    private void undo(Journal journal, IOException cause) throws OutputException {
        try {
            staging.turnBack();
            backward(journal);
        } catch (IOException e) {
            cause.addSuppressed(e);
            throw IoFailure.of(
                    folder,
                    cause,
                    "Some files are replaced already and can't be put back now (" + e.getMessage()
                            + "); the next build does that first.");
        }
        cleanQuietly();
    }

    private void forward(Journal journal) throws IOException {
        Map<Step, String> states = states(journal);
        for (String directory : journal.createdDirectories()) {
            files.createDirectory(folder.resolve(directory));
        }
        for (Step step : journal.steps()) {
            // Anything else was done before we were killed, or is somebody's change since then.
            if (step.before().equals(states.get(step))) {
                if (step.writes()) {
                    files.move(staging.newFile(step), folder.resolve(step.path()));
                } else {
                    files.delete(folder.resolve(step.path()));
                }
            }
        }
        deleteEmpty(journal.emptiedDirectories());
    }

    private void backward(Journal journal) throws IOException {
        Map<Step, String> states = states(journal);
        List<Step> steps = new ArrayList<>(journal.steps());
        Collections.reverse(steps);
        for (Step step : steps) {
            if (step.after().equals(states.get(step))) {
                if (step.replacesOrDeletes()) {
                    for (String directory : Planner.directoriesAbove(step.path())) {
                        files.createDirectory(folder.resolve(directory));
                    }
                    files.move(staging.oldFile(step), folder.resolve(step.path()));
                } else {
                    files.delete(folder.resolve(step.path()));
                }
            }
        }
        List<String> created = new ArrayList<>(journal.createdDirectories());
        Collections.reverse(created);
        deleteEmpty(created);
    }

    private void deleteEmpty(List<String> directories) throws IOException {
        for (String directory : directories) {
            Path path = folder.resolve(directory);
            if (files.kind(path) == Kind.DIRECTORY && files.list(path).isEmpty()) {
                files.delete(path);
            }
        }
    }

    private Map<Step, String> states(Journal journal) throws IOException {
        FolderView view = new FolderView(files, folder);
        Map<Step, String> states = new HashMap<>();
        for (Step step : journal.steps()) {
            states.put(step, view.at(step.path()).state());
        }
        return states;
    }

    /** Whether the manifest is the one from before or after: not if the folder was deleted or checked out anew. */
    private static boolean belongsToFolder(Map<Step, String> states) {
        return states.entrySet().stream()
                .filter(entry -> entry.getKey().path().equals(Manifest.FILE_NAME))
                .allMatch(entry -> entry.getValue().equals(entry.getKey().before())
                        || entry.getValue().equals(entry.getKey().after()));
    }

    private boolean canGoForward(Map<Step, String> states) throws IOException {
        for (Map.Entry<Step, String> entry : states.entrySet()) {
            Step step = entry.getKey();
            boolean toDo = step.writes() && step.before().equals(entry.getValue());
            if (toDo && files.kind(staging.newFile(step)) == Kind.ABSENT) {
                return false;
            }
        }
        return true;
    }

    /** What stays behind here is in nobody's way: a journal that is done changes nothing when repeated. */
    private void cleanQuietly() {
        try {
            staging.clean();
        } catch (IOException ignored) {
            // The next build cleans it.
        }
    }
}
