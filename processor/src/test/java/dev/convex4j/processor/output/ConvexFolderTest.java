package dev.convex4j.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are written, kept, deleted and refused. */
class ConvexFolderTest {
    private static final Map<String, String> POSTS = Map.of("posts.ts", "posts\n", "admin/users.ts", "users\n");

    @TempDir
    Path project;

    private Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = project.resolve("convex");
    }

    private FolderChanges build(Map<String, String> files) throws OutputException {
        return ConvexFolder.at(folder).stage(Trees.owned(files)).commit();
    }

    /** Builds, and expects one problem that names something; nothing may change. */
    private OutputProblem refused(Map<String, String> files, String named) {
        SortedMap<String, String> before = Trees.untouched(project);
        OutputException e = assertThrows(OutputException.class, () -> build(files));
        assertEquals(before, Trees.untouched(project));
        assertEquals(1, e.problems().size(), e.getMessage());
        assertTrue(e.getMessage().contains(named), e.getMessage());
        return e.problems().get(0);
    }

    private void write(String path, String content) {
        Trees.write(folder.resolve(path), content);
    }

    @Test
    void stagingLeavesTheFolderAloneAndCommittingWritesAll() throws Exception {
        StagedFiles staged = ConvexFolder.at(folder).stage(Trees.owned(POSTS));
        assertFalse(Files.exists(folder));
        assertTrue(Files.exists(project.resolve(".convex4j-convex")));

        FolderChanges changes = staged.commit();

        assertEquals(new FolderChanges(List.of("admin/users.ts", "posts.ts"), List.of(), 0), changes);
        assertEquals(changes, staged.changes());
        SortedMap<String, String> contents = Trees.contents(project);
        assertEquals("users\n", contents.get("convex/admin/users.ts"));
        assertEquals(Trees.owned(POSTS).manifest(), contents.get("convex/.convex4j.json"));
        assertEquals(
                List.of(
                        "/",
                        "convex/",
                        "convex/.convex4j.json",
                        "convex/admin/",
                        "convex/admin/users.ts",
                        "convex/posts.ts"),
                List.copyOf(contents.keySet()));
    }

    @Test
    void discardingLeavesNothing() throws Exception {
        ConvexFolder.at(folder).stage(Trees.owned(POSTS)).discard();

        assertEquals(List.of("/"), List.copyOf(Trees.contents(project).keySet()));
    }

    @Test
    void unchangedFilesAreNotTouched() throws Exception {
        build(POSTS);
        SortedMap<String, String> before = Trees.untouched(project);

        assertEquals(new FolderChanges(List.of(), List.of(), 2), build(POSTS));

        assertEquals(before, Trees.untouched(project));
    }

    @Test
    void onlyChangedFilesAreTouched() throws Exception {
        build(POSTS);
        String before = Trees.untouched(folder).get("admin/users.ts");

        build(Map.of("posts.ts", "posts 2\n", "admin/users.ts", "users\n"));

        assertEquals("posts 2\n", Files.readString(folder.resolve("posts.ts")));
        assertEquals(before, Trees.untouched(folder).get("admin/users.ts"));
    }

    @Test
    void handWrittenFilesSurvive() throws Exception {
        write("README.md", "hello");
        write("legacy.ts", "legacy");
        write("native/mail.ts", "mail");
        write("node_modules/x/index.ts", "x");
        SortedMap<String, String> before = Trees.untouched(folder);

        build(POSTS);
        build(Map.of());

        SortedMap<String, String> after = Trees.untouched(folder);
        after.remove(Manifest.FILE_NAME);
        assertEquals(before, after);
    }

    @Test
    void whatIsNoLongerGeneratedIsDeletedWithItsDirectory() throws Exception {
        build(Map.of("posts.ts", "posts\n", "a/b/c.ts", "c\n", "kept/d.ts", "d\n"));
        write("kept/mine.txt", "mine");

        FolderChanges changes = build(Map.of("posts.ts", "posts\n"));

        assertEquals(List.of("a/b/c.ts", "kept/d.ts"), changes.deleted());
        assertEquals(
                List.of(".convex4j.json", "/", "kept/", "kept/mine.txt", "posts.ts"),
                List.copyOf(Trees.contents(folder).keySet()));
    }

    @Test
    void aMissingFileIsWrittenAgain() throws Exception {
        build(POSTS);
        Files.delete(folder.resolve("posts.ts"));

        assertEquals(List.of("posts.ts"), build(POSTS).written());
    }

    @Test
    void aHandWrittenFileInTheWayIsRefused() {
        write("posts.ts", "mine");

        OutputProblem problem = refused(POSTS, folder.resolve("posts.ts").toString());
        assertTrue(problem.what().contains("hand-written"), problem.what());
    }

    @Test
    void aFileThatIsAsGeneratedIsAdopted() throws Exception {
        write("posts.ts", "posts\n");

        assertEquals(List.of("admin/users.ts"), build(POSTS).written());
        assertEquals(
                List.of("posts.ts"), build(Map.of("admin/users.ts", "users\n")).deleted());
    }

    @Test
    void aHandEditIsRefusedAlsoWhereTheFileWouldBeDeleted() throws Exception {
        build(POSTS);
        write("posts.ts", "edited");

        assertTrue(refused(Map.of("posts.ts", "posts 2\n", "admin/users.ts", "users\n"), "posts.ts")
                .what()
                .contains("changed by hand"));
        assertTrue(refused(POSTS, "posts.ts").fix().contains("delete the file"));
        assertTrue(
                refused(Map.of("admin/users.ts", "users\n"), "posts.ts").what().contains("no longer generated"));
    }

    @Test
    void everyReasonIsReportedAtOnce() throws Exception {
        build(POSTS);
        write("posts.ts", "edited");
        write("admin/users.ts", "edited");

        assertEquals(
                2,
                assertThrows(OutputException.class, () -> build(POSTS))
                        .problems()
                        .size());
    }

    @Test
    void aCheckoutWithWindowsLineEndsIsNoEdit() throws Exception {
        build(POSTS);
        for (String path : List.of("posts.ts", "admin/users.ts", Manifest.FILE_NAME)) {
            write(path, Files.readString(folder.resolve(path)).replace("\n", "\r\n"));
        }
        SortedMap<String, String> before = Trees.untouched(project);

        build(POSTS);

        assertEquals(before, Trees.untouched(project));
        assertEquals(
                List.of("posts.ts"),
                build(Map.of("posts.ts", "posts 2\n", "admin/users.ts", "users\n"))
                        .written());
        assertEquals("posts 2\n", Files.readString(folder.resolve("posts.ts")));
    }

    @Test
    void initialFilesAreTheUsersOnceWritten() throws Exception {
        GeneratedFiles files = new GeneratedFiles(new TreeMap<>(POSTS), new TreeMap<>(Map.of("tsconfig.json", "{}\n")));
        assertTrue(ConvexFolder.at(folder).stage(files).commit().written().contains("tsconfig.json"));
        write("tsconfig.json", "{ \"mine\": true }");
        SortedMap<String, String> before = Trees.untouched(project);

        ConvexFolder.at(folder).stage(files).commit();
        build(POSTS);

        assertEquals(before, Trees.untouched(project));
    }

    @Test
    void theCliMayRewriteItsFilesUntilOursChange() throws Exception {
        build(Map.of("_generated/api.d.ts", "one\n", "posts.ts", "posts\n"));
        write("_generated/api.d.ts", "one, in the format of a newer CLI\n");
        SortedMap<String, String> before = Trees.untouched(project);

        build(Map.of("_generated/api.d.ts", "one\n", "posts.ts", "posts\n"));
        assertEquals(before, Trees.untouched(project));

        build(Map.of("_generated/api.d.ts", "two\n", "posts.ts", "posts\n"));
        assertEquals("two\n", Files.readString(folder.resolve("_generated/api.d.ts")));
    }

    @Test
    void aFileOfTheCliThatIsNoLongerOursIsLeftToIt() throws Exception {
        build(Map.of("_generated/api.d.ts", "one\n", "_generated/old.js", "old\n"));
        write("_generated/api.d.ts", "by the CLI\n");

        assertEquals(List.of("_generated/old.js"), build(Map.of()).deleted());
        assertEquals("by the CLI\n", Files.readString(folder.resolve("_generated/api.d.ts")));
    }

    @Test
    void generatedFilesOfAnEarlierProjectAreReplaced() throws Exception {
        write("_generated/api.d.ts", "from before convex4j\n");

        assertEquals(
                List.of("_generated/api.d.ts"),
                build(Map.of("_generated/api.d.ts", "one\n")).written());
    }

    @Test
    void symbolicLinksAreRefused() throws Exception {
        Path outside = Files.createDirectory(project.resolve("outside"));
        Trees.write(outside.resolve("posts.ts"), "posts\n");
        Files.createDirectory(folder);

        Files.createSymbolicLink(folder.resolve("posts.ts"), outside.resolve("posts.ts"));
        assertTrue(refused(POSTS, folder.resolve("posts.ts").toString()).what().contains("symbolic link"));

        Files.delete(folder.resolve("posts.ts"));
        Files.createSymbolicLink(folder.resolve("admin"), outside);
        assertTrue(refused(POSTS, folder.resolve("admin").toString()).what().contains("symbolic link"));

        Files.delete(folder.resolve("admin"));
        Files.createSymbolicLink(folder.resolve(Manifest.FILE_NAME), outside.resolve("posts.ts"));
        refused(POSTS, Manifest.FILE_NAME);
    }

    @Test
    void aFolderThatIsALinkOrAFileIsRefused() throws Exception {
        Files.createSymbolicLink(folder, Files.createDirectory(project.resolve("elsewhere")));
        assertTrue(refused(POSTS, folder.toString()).what().contains("symbolic link"));

        Files.delete(folder);
        Files.writeString(folder, "a file");
        assertTrue(refused(POSTS, folder.toString()).what().contains("no directory"));
    }

    @Test
    void aFolderWithoutAPlaceIsRefused() {
        folder = project.resolve("missing/convex");

        refused(POSTS, project.resolve("missing").toString());
    }

    @Test
    void filesAndDirectoriesInTheWayAreRefused() throws Exception {
        Files.createDirectories(folder.resolve("posts.ts"));
        assertTrue(refused(POSTS, "posts.ts").what().contains("is a directory"));

        Files.delete(folder.resolve("posts.ts"));
        write("admin", "a file");
        assertTrue(refused(POSTS, folder.resolve("admin").toString()).what().contains("is a file"));
    }

    @Test
    void namesThatDifferOnlyInCaseFromAnothersAreRefused() {
        write("Posts.ts", "mine");
        refused(POSTS, folder.resolve("Posts.ts").toString());
    }

    @Test
    void aGeneratedFileMayChangeItsCase() throws Exception {
        build(Map.of("Posts.ts", "posts\n"));

        FolderChanges changes = build(Map.of("posts.ts", "posts\n"));

        assertEquals(new FolderChanges(List.of("posts.ts"), List.of("Posts.ts"), 0), changes);
    }

    @Test
    void impossiblePathsAreRefusedBeforeAnythingIsWritten() {
        refused(Map.of("../evil.ts", "x"), "../evil.ts");
        refused(Map.of("nul.ts", "x"), "nul.ts");
        assertFalse(Files.exists(folder));
    }

    @Test
    void aManifestThatCantBeReadStopsTheBuild() throws Exception {
        build(POSTS);
        Path manifest = folder.resolve(Manifest.FILE_NAME);
        String json = Files.readString(manifest);

        Files.writeString(manifest, "<<<<<<< HEAD\n" + json);
        assertTrue(refused(POSTS, manifest.toString()).fix().contains("version control"));

        Files.writeString(manifest, json.replace("posts.ts", "../../posts.ts"));
        refused(POSTS, "../../posts.ts");

        Files.writeString(manifest, json.replace("\"version\": 1", "\"version\": 2"));
        refused(POSTS, "version 1");
    }

    @Test
    void aReadOnlyFolderIsSeenWhenStaging() throws Exception {
        build(POSTS);
        AtomicBoolean readOnly = new AtomicBoolean(true);
        FileOperations files = new ReadOnly(folder.resolve("admin"), readOnly);
        ConvexFolder target = new ConvexFolder(files, folder, Duration.ZERO);
        GeneratedFiles changed = Trees.owned(Map.of("posts.ts", "posts 2\n", "admin/users.ts", "users 2\n"));
        SortedMap<String, String> before = Trees.untouched(project);

        OutputException e = assertThrows(OutputException.class, () -> target.stage(changed));
        assertTrue(e.getMessage().contains(folder.resolve("admin") + " is read-only"), e.getMessage());
        assertEquals(before, Trees.untouched(project));

        readOnly.set(false);
        StagedFiles staged = target.stage(changed);
        readOnly.set(true);
        assertThrows(OutputException.class, staged::commit);
        assertEquals(before, Trees.untouched(project));
    }

    @Test
    void aFolderThatBecomesReadOnlyIsLeftAsItWas() throws Exception {
        Assumptions.assumeFalse(System.getProperty("user.name").equals("root"), "root writes everywhere");
        build(POSTS);
        StagedFiles staged =
                ConvexFolder.at(folder).stage(Trees.owned(Map.of("posts.ts", "2\n", "admin/users.ts", "2\n")));
        SortedMap<String, String> before = Trees.untouched(folder);
        Files.setPosixFilePermissions(folder.resolve("admin"), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThrows(OutputException.class, staged::commit);
        } finally {
            Files.setPosixFilePermissions(folder.resolve("admin"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals(before, Trees.untouched(folder));
    }

    @Test
    void anEditBetweenStagingAndCommitIsNotLost() throws Exception {
        build(POSTS);
        StagedFiles staged =
                ConvexFolder.at(folder).stage(Trees.owned(Map.of("posts.ts", "2\n", "admin/users.ts", "2\n")));
        write("posts.ts", "edited");

        OutputException e = assertThrows(OutputException.class, staged::commit);

        assertTrue(e.getMessage().contains("posts.ts was changed by hand"), e.getMessage());
        assertEquals("edited", Files.readString(folder.resolve("posts.ts")));
        assertEquals("users\n", Files.readString(folder.resolve("admin/users.ts")));
        assertEquals(List.of("convex"), LocalFiles.INSTANCE.list(project));
    }

    @Test
    void theLaterOfTwoBuildsWins() throws Exception {
        StagedFiles one = ConvexFolder.at(folder).stage(Trees.owned(Map.of("a.ts", "one\n", "b.ts", "one\n")));
        StagedFiles two = ConvexFolder.at(folder).stage(Trees.owned(Map.of("a.ts", "two\n", "c.ts", "two\n")));

        two.commit();
        one.commit();

        assertEquals(
                List.of(".convex4j.json", "/", "a.ts", "b.ts"),
                List.copyOf(Trees.contents(folder).keySet()));
        assertEquals("one\n", Files.readString(folder.resolve("a.ts")));
    }

    @Test
    void aLoneSurrogateIsNotWrittenAsAQuestionMark() {
        assertThrows(IllegalArgumentException.class, () -> build(Map.of("posts.ts", "\ud800")));
        assertFalse(Files.exists(folder));
    }
}
