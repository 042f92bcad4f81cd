package dev.convex4j.processor.output;

import dev.convex4j.processor.output.FileOperations.Kind;
import dev.convex4j.processor.output.FolderView.Standing;
import dev.convex4j.processor.output.Plan.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what a build wants with the folder and its manifest: a plan, or every reason why there is none. */
final class Planner {
    private final FileOperations files;
    private final Path folder;
    private final GeneratedFiles wanted;
    private final FolderView view;

    private final List<OutputProblem> problems = new ArrayList<>();
    private final List<Change> deletions = new ArrayList<>();
    private final List<Change> writes = new ArrayList<>();
    private final SortedMap<String, String> recorded = new TreeMap<>();
    private int unchanged;

    private Planner(FileOperations files, Path folder, GeneratedFiles wanted) {
        this.files = files;
        this.folder = folder;
        this.wanted = wanted;
        this.view = new FolderView(files, folder);
    }

    static Plan plan(FileOperations files, Path folder, GeneratedFiles wanted) throws IOException, OutputException {
        return new Planner(files, folder, wanted).plan();
    }

    private Plan plan() throws IOException, OutputException {
        Set<String> paths = new TreeSet<>(wanted.owned().keySet());
        paths.addAll(wanted.initial().keySet());
        problems.addAll(GeneratedPaths.check(paths));
        stopOnProblems();

        Manifest manifest = readManifest();
        for (String path : manifest.hashes().keySet()) {
            if (!paths.contains(path)) {
                planDeletion(path, manifest.hashes().get(path));
            }
        }
        for (var file : wanted.owned().entrySet()) {
            String path = file.getKey();
            planOwned(path, Content.of(path, file.getValue()), manifest.hashes().get(path));
        }
        for (var file : wanted.initial().entrySet()) {
            planInitial(file.getKey(), Content.of(file.getKey(), file.getValue()));
        }
        FolderChanges summary = summary();
        planManifest();
        requireWritable();
        stopOnProblems();
        return new Plan(changes(), createdDirectories(), emptiedDirectories(), summary);
    }

    private Manifest readManifest() throws IOException, OutputException {
        Standing standing = view.at(Manifest.FILE_NAME);
        if (standing.kind() == Kind.ABSENT) {
            return Manifest.EMPTY;
        }
        if (standing.kind() != Kind.FILE) {
            throw new OutputException(List.of(FolderProblems.inTheWay(folder, Manifest.FILE_NAME, standing)));
        }
        try {
            return Manifest.parse(files.read(folder.resolve(Manifest.FILE_NAME)));
        } catch (IllegalArgumentException e) {
            throw new OutputException(FolderProblems.unreadableManifest(folder, e), e);
        }
    }

    /** @param hash as the manifest has it */
    private void planDeletion(String path, String hash) throws IOException {
        Standing standing = view.at(path);
        if (standing.state().equals(hash)) {
            deletions.add(Change.delete(path, hash));
        } else if (standing.kind() == Kind.FILE && !GeneratedFiles.sharedWithCli(path)) {
            problems.add(FolderProblems.editedAndNotGenerated(folder, path));
        }
    }

    /** @param hash as the manifest has it; null if it doesn't have the file */
    private void planOwned(String path, Content content, @Nullable String hash) throws IOException {
        recorded.put(path, content.hash());
        Standing standing = view.at(path);
        String state = standing.state();
        if (state.equals(content.hash())) {
            unchanged++;
        } else if (state.equals(FolderView.IN_THE_WAY)) {
            problems.add(FolderProblems.inTheWay(folder, path, standing));
        } else if (state.equals(FolderView.ABSENT)) {
            planNew(path, content);
        } else if (GeneratedFiles.sharedWithCli(path)) {
            planShared(path, content, state, hash);
        } else if (hash == null) {
            problems.add(FolderProblems.handWritten(folder, path));
        } else if (!state.equals(hash)) {
            problems.add(FolderProblems.edited(folder, path));
        } else {
            writes.add(Change.write(path, state, content));
        }
    }

    /** The CLI's version stays as long as ours is the one it replaced. See the package's page. */
    private void planShared(String path, Content content, String state, @Nullable String hash) {
        if (content.hash().equals(hash)) {
            unchanged++;
        } else {
            writes.add(Change.write(path, state, content));
        }
    }

    private void planInitial(String path, Content content) throws IOException {
        Standing standing = view.at(path);
        if (standing.kind() == Kind.ABSENT) {
            planNew(path, content);
        } else if (!standing.path().equals(path) || standing.kind() == Kind.DIRECTORY) {
            problems.add(FolderProblems.inTheWay(folder, path, standing));
        }
    }

    private void planNew(String path, Content content) throws IOException {
        Optional<String> variant = view.caseVariant(path);
        if (variant.isPresent() && deletions.stream().noneMatch(d -> d.path().equals(variant.get()))) {
            problems.add(FolderProblems.caseVariant(folder, path, variant.get()));
        }
        writes.add(Change.write(path, FolderView.ABSENT, content));
    }

    private void planManifest() throws IOException {
        Content content = Content.of(new Manifest(recorded).toJson().getBytes(StandardCharsets.UTF_8));
        String state = view.at(Manifest.FILE_NAME).state();
        boolean pointless = recorded.isEmpty() && state.equals(FolderView.ABSENT);
        if (!pointless && !state.equals(content.hash())) {
            writes.add(Change.write(Manifest.FILE_NAME, state, content));
        }
    }

    private void requireWritable() throws IOException {
        Set<Path> directories = new TreeSet<>();
        for (Change change : changes()) {
            directories.add(nearestDirectory(change.path()));
        }
        for (Path directory : directories) {
            if (!files.isWritable(directory)) {
                problems.add(FolderProblems.readOnly(directory));
            }
        }
    }

    private Path nearestDirectory(String path) throws IOException {
        Path nearest = folder.resolveSibling(".").normalize();
        for (String directory : directoriesAbove(path)) {
            if (files.kind(folder.resolve(directory)) == Kind.DIRECTORY) {
                nearest = folder.resolve(directory);
            }
        }
        return nearest;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>(deletions);
        changes.addAll(writes);
        return changes;
    }

    private FolderChanges summary() {
        return new FolderChanges(
                writes.stream().map(Change::path).sorted().toList(),
                deletions.stream().map(Change::path).toList(),
                unchanged);
    }

    private List<String> createdDirectories() throws IOException {
        Set<String> created = new TreeSet<>();
        for (Change write : writes) {
            for (String directory : directoriesAbove(write.path())) {
                if (files.kind(folder.resolve(directory)) == Kind.ABSENT) {
                    created.add(directory);
                }
            }
        }
        return List.copyOf(created);
    }

    private List<String> emptiedDirectories() {
        Set<String> emptied = new TreeSet<>(Comparator.reverseOrder());
        for (Change deletion : deletions) {
            emptied.addAll(directoriesAbove(deletion.path()));
        }
        emptied.remove("");
        return List.copyOf(emptied);
    }

    /** The directories that hold a file, from the folder ({@code ""}) down. */
    static List<String> directoriesAbove(String path) {
        List<String> directories = new ArrayList<>(List.of(""));
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            directories.add(path.substring(0, end));
        }
        return directories;
    }

    private void stopOnProblems() throws OutputException {
        if (!problems.isEmpty()) {
            throw new OutputException(problems);
        }
    }
}
