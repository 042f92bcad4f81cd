package dev.convex4j.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.processor.output.FaultyFiles.Fault;
import dev.convex4j.processor.output.FaultyFiles.Killed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills and fails a build at each of its changes to the file system, and looks at what is left. */
class InterruptedReplacementTest {
    private static final GeneratedFiles OLD = Trees.owned(Map.of(
            "posts.ts", "old posts\n",
            "same.ts", "same\n",
            "gone.ts", "gone\n",
            "deep/er/gone.ts", "gone too\n",
            "twin.ts", "old posts\n",
            "_generated/api.js", "old api\n"));
    private static final GeneratedFiles NEW = new GeneratedFiles(
            new TreeMap<>(Map.of(
                    "posts.ts", "new posts\n",
                    "same.ts", "same\n",
                    "twin.ts", "new posts\n",
                    "admin/users.ts", "users\n",
                    "_generated/api.js", "new api\n")),
            new TreeMap<>(Map.of("tsconfig.json", "{}\n")));

    @TempDir
    Path temporary;

    private int projects;

    /** From what to what. */
    enum Change {
        FIRST_BUILD,
        UPDATE
    }

    private Path project(Change change) throws Exception {
        Path folder =
                Files.createDirectory(temporary.resolve("project" + projects++)).resolve("convex");
        if (change == Change.UPDATE) {
            ConvexFolder.at(folder).stage(OLD).commit();
            Trees.write(folder.resolve("README.md"), "by hand");
            Trees.write(folder.resolve("native/mail.ts"), "by hand");
        }
        return folder;
    }

    private SortedMap<String, String> expected(Change change) throws Exception {
        Path folder = project(change);
        ConvexFolder.at(folder).stage(NEW).commit();
        return Trees.contents(folder);
    }

    /** @return the error of the build, or null */
    private static Throwable build(FileOperations files, Path folder) {
        try {
            new ConvexFolder(files, folder, Duration.ZERO).stage(NEW).commit();
            return null;
        } catch (Killed | OutputException e) {
            return e;
        }
    }

    private static void assertOneOf(
            SortedMap<String, String> old, SortedMap<String, String> next, Path folder, int at) {
        SortedMap<String, String> dated = Trees.dated(folder);
        if (!dated.equals(old)) {
            assertEquals(next, Trees.contents(folder), "killed at change " + at);
        }
    }

    private static void assertNextBuildIsRight(SortedMap<String, String> next, Path folder) throws Exception {
        ConvexFolder.at(folder).stage(NEW).commit();
        assertEquals(next, Trees.contents(folder));
        assertEquals(List.of("convex"), LocalFiles.INSTANCE.list(folder.getParent()), "leftovers");
    }

    @ParameterizedTest
    @EnumSource
    void aKilledBuildLeavesTheOldOrTheNewFolderOnceTheNextLooks(Change change) throws Exception {
        SortedMap<String, String> next = expected(change);
        List<Boolean> ends = new ArrayList<>();
        for (int at = 0; ; at++) {
            Path folder = project(change);
            SortedMap<String, String> old = Trees.dated(folder);
            FaultyFiles files = new FaultyFiles(Fault.KILL, at);
            build(files, folder);
            if (!files.struck()) {
                break;
            }

            ConvexFolder.at(folder).recover();

            assertOneOf(old, next, folder, at);
            ends.add(Trees.contents(folder).equals(next));
            assertNextBuildIsRight(next, folder);
        }
        assertTrue(ends.contains(true) && ends.contains(false), "both ends are reached: " + ends);
        assertEquals(ends.indexOf(true), ends.lastIndexOf(false) + 1, "there is one turning point: " + ends);
    }

    @Test
    void aKilledRecoveryIsRecoveredToo() throws Exception {
        SortedMap<String, String> next = expected(Change.UPDATE);
        boolean struckRecovery = false;
        for (int at = 0; ; at++) {
            for (int then = 0; ; then++) {
                Path folder = project(Change.UPDATE);
                SortedMap<String, String> old = Trees.dated(folder);
                FaultyFiles files = new FaultyFiles(Fault.KILL, at);
                build(files, folder);
                if (!files.struck()) {
                    assertTrue(struckRecovery);
                    return;
                }
                FaultyFiles recovery = new FaultyFiles(Fault.KILL, then);
                try {
                    new ConvexFolder(recovery, folder, Duration.ZERO).recover();
                } catch (Killed expected) {
                    struckRecovery = true;
                }

                ConvexFolder.at(folder).recover();

                assertOneOf(old, next, folder, at);
                if (!recovery.struck()) {
                    break;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIoErrorLeavesTheOldFolderAtOnce(Change change) throws Exception {
        SortedMap<String, String> next = expected(change);
        for (int at = 0; ; at++) {
            Path folder = project(change);
            SortedMap<String, String> old = Trees.dated(folder);
            FaultyFiles files = new FaultyFiles(Fault.FAIL_ONCE, at);

            Throwable error = build(files, folder);

            if (!files.struck()) {
                break;
            }
            if (error != null) {
                assertEquals(old, Trees.dated(folder), "failed at change " + at);
                assertTrue(error.getMessage().contains("No space left"), error.getMessage());
                assertTrue(error.getMessage().contains("Nothing was changed"), error.getMessage());
            } else {
                assertEquals(next, Trees.contents(folder), "failed while cleaning, at change " + at);
            }
            assertNextBuildIsRight(next, folder);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatStaysFullIsMendedByTheNextBuild(Change change) throws Exception {
        SortedMap<String, String> next = expected(change);
        boolean said = false;
        for (int at = 0; ; at++) {
            Path folder = project(change);
            SortedMap<String, String> old = Trees.dated(folder);
            FaultyFiles files = new FaultyFiles(Fault.FAIL_ALWAYS, at);
            Throwable error = build(files, folder);
            if (!files.struck()) {
                break;
            }
            said |= error != null && error.getMessage().contains("the next build");

            ConvexFolder.at(folder).recover();

            assertOneOf(old, next, folder, at);
            assertNextBuildIsRight(next, folder);
        }
        assertTrue(said, "half replaced is said to be so");
    }

    /** Kills an update in its midst: at the first point where the folder is neither old nor new. */
    private Path halfReplaced() throws Exception {
        SortedMap<String, String> next = expected(Change.UPDATE);
        for (int at = 0; ; at++) {
            Path folder = project(Change.UPDATE);
            SortedMap<String, String> old = Trees.contents(folder);
            build(new FaultyFiles(Fault.KILL, at), folder);
            SortedMap<String, String> now = Trees.contents(folder);
            assertFalse(now.equals(next), "never half replaced");
            boolean oneWritten =
                    now.get("posts.ts").startsWith("new") && now.get("twin.ts").startsWith("old");
            if (!now.equals(old) && oneWritten) {
                return folder;
            }
        }
    }

    @Test
    void theHandEditOfAHalfReplacedFolderIsNotLost() throws Exception {
        Path folder = halfReplaced();
        Trees.write(folder.resolve("twin.ts"), "by hand");
        Trees.write(folder.resolve("posts.ts"), "by hand too");

        ConvexFolder.at(folder).recover();

        assertEquals("by hand", Files.readString(folder.resolve("twin.ts")));
        assertEquals("by hand too", Files.readString(folder.resolve("posts.ts")));
        assertEquals("users\n", Files.readString(folder.resolve("admin/users.ts")));
    }

    @Test
    void aFolderDeletedWhileHalfReplacedIsNotResurrected() throws Exception {
        Path folder = halfReplaced();
        deleteTree(folder);

        ConvexFolder.at(folder).recover();

        assertFalse(Files.exists(folder));
        ConvexFolder.at(folder).stage(NEW).commit();
        assertEquals("new posts\n", Files.readString(folder.resolve("posts.ts")));
    }

    @Test
    void aFolderCheckedOutWhileHalfReplacedIsOldAndNotEdited() throws Exception {
        Path folder = halfReplaced();
        OLD.owned().forEach((path, text) -> Trees.write(folder.resolve(path), text));

        ConvexFolder.at(folder).recover();

        OLD.owned()
                .forEach((path, text) ->
                        assertEquals(text, Trees.contents(folder).get(path)));
        ConvexFolder.at(folder).stage(NEW).commit();
        assertEquals("new posts\n", Files.readString(folder.resolve("posts.ts")));
    }

    @Test
    void aHalfReplacedFolderIsMendedEvenWithoutItsJournal() throws Exception {
        Path folder = halfReplaced();
        deleteTree(folder.resolveSibling(".convex4j-convex"));

        ConvexFolder.at(folder).stage(NEW).commit();

        assertEquals(filesOf(expected(Change.UPDATE)), filesOf(Trees.contents(folder)));
    }

    /** Without directories: which of them were emptied, only the journal knew. */
    private static SortedMap<String, String> filesOf(SortedMap<String, String> tree) {
        tree.keySet().removeIf(path -> path.endsWith("/"));
        return tree;
    }

    @Test
    void aJournalThatLeadsOutOfTheFolderIsRefused() throws Exception {
        Path folder = halfReplaced();
        Path journal = folder.resolveSibling(".convex4j-convex/forward.json");
        Files.writeString(journal, Files.readString(journal).replace("twin.ts", "../twin.ts"));

        OutputException e = assertThrows(
                OutputException.class, () -> ConvexFolder.at(folder).recover());

        assertTrue(e.getMessage().contains(journal.toString()), e.getMessage());
    }

    private static void deleteTree(Path directory) throws IOException {
        List<Path> paths;
        try (var walk = Files.walk(directory)) {
            paths = new ArrayList<>(walk.toList());
        }
        Collections.reverse(paths);
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
