package dev.convex4j.processor.output;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.processor.output.FaultyFiles.Fault;
import dev.convex4j.processor.output.FaultyFiles.Killed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvexCheckTest {
    private static final GeneratedFiles FILES =
            Trees.owned(Map.of("posts.ts", "posts\n", "users.ts", "users\n", "_generated/api.js", "api\n"));

    @TempDir
    Path project;

    private Path classes;
    private Path folder;

    @BeforeEach
    void build() throws Exception {
        classes = project.resolve("target/classes");
        folder = project.resolve("convex");
        Trees.write(project.resolve("pom.xml"), "");
        compile(FILES);
        ConvexFolder.at(folder).stage(FILES).commit();
    }

    private void compile(GeneratedFiles files) {
        Trees.write(classes.resolve("blog/Posts.class"), "");
        Trees.write(classes.resolve("META-INF/convex4j/manifest.json"), files.manifest());
    }

    private String failure(String... more) {
        String[] args = Stream.concat(Stream.of(classes.toString()), Arrays.stream(more))
                .toArray(String[]::new);
        String message = assertThrows(ConvexCheck.Failure.class, () -> ConvexCheck.main(args))
                .toString();
        assertTrue(message.startsWith("convex4j: "), message);
        assertTrue(message.lines().count() <= 6, message);
        return message;
    }

    private void assertFine() {
        assertDoesNotThrow(() -> ConvexCheck.main(new String[] {classes.toString()}));
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), text);
    }

    @Test
    void aFreshBuildIsFine() {
        assertFine();
    }

    @Test
    void theUsersOwnFilesAreFine() {
        Trees.write(folder.resolve("legacy.ts"), "mine");
        assertFine();
    }

    @Test
    void aMissingFolderIsNoticed() throws Exception {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }

        String message = failure();

        assertContains(message, folder + " is missing");
        assertContains(message, "mvn clean compile");
    }

    @Test
    void aMissingManifestIsNoticed() throws Exception {
        Files.delete(folder.resolve(Manifest.FILE_NAME));
        assertContains(failure(), Manifest.FILE_NAME + " is missing");
    }

    @Test
    void missingAndEditedFilesAreNamed() throws Exception {
        Files.delete(folder.resolve("posts.ts"));
        Trees.write(folder.resolve("users.ts"), "edited");

        String message = failure();

        assertContains(message, "posts.ts is missing");
        assertContains(message, "users.ts is changed by hand");
    }

    @Test
    void aFileReplacedByALinkIsNoticed() throws Exception {
        Files.delete(folder.resolve("posts.ts"));
        Trees.write(project.resolve("posts.ts"), "posts\n");
        Files.createSymbolicLink(folder.resolve("posts.ts"), project.resolve("posts.ts"));
        assertContains(failure(), "posts.ts is changed by hand");
    }

    @Test
    void aFolderOfOtherClassesIsNoticed() {
        compile(Trees.owned(Map.of("posts.ts", "posts 2\n", "new.ts", "new\n", "_generated/api.js", "api\n")));

        assertContains(failure(), "new.ts, posts.ts, users.ts are not what the compiled classes stand for");
    }

    @Test
    void whatTheCliWroteIsFineAndWindowsLineEndsAreToo() throws Exception {
        Trees.write(folder.resolve("_generated/api.js"), "by the CLI");
        Trees.write(folder.resolve("posts.ts"), "posts\r\n");
        assertFine();

        Files.delete(folder.resolve("_generated/api.js"));
        assertContains(failure(), "_generated/api.js is missing");
    }

    @Test
    void aProcessorThatDidNotRunIsNoticed() throws Exception {
        Files.delete(classes.resolve("META-INF/convex4j/manifest.json"));

        assertContains(failure(), "processor did not run");
    }

    @Test
    void withoutClassesThereIsNothingToCheck() throws Exception {
        Files.delete(classes.resolve("blog/Posts.class"));
        Files.delete(classes.resolve("META-INF/convex4j/manifest.json"));
        assertFine();
        assertDoesNotThrow(
                () -> ConvexCheck.main(new String[] {project.resolve("none").toString()}));
    }

    @Test
    void aBackendWithoutFilesNeedsNoFolder() throws Exception {
        compile(Trees.owned(Map.of()));
        assertDoesNotThrow(() -> ConvexCheck.main(new String[] {classes.toString(), "elsewhere"}));
    }

    @Test
    void anotherFolderMayBeNamed() {
        assertContains(failure("elsewhere"), project.resolve("elsewhere") + " is missing");
    }

    @Test
    void brokenManifestsAreNoticed() throws Exception {
        Files.writeString(folder.resolve(Manifest.FILE_NAME), "<<<<<<<");
        assertContains(failure(), folder.resolve(Manifest.FILE_NAME) + " can't be read");

        Files.writeString(classes.resolve("META-INF/convex4j/manifest.json"), "{}");
        assertContains(failure(), "can't be checked");
    }

    @Test
    void aHalfReplacedFolderIsCompleted() throws Exception {
        GeneratedFiles next = new GeneratedFiles(
                new TreeMap<>(Map.of("posts.ts", "posts 2\n", "users.ts", "users 2\n", "_generated/api.js", "api\n")),
                new TreeMap<>());
        compile(next);
        for (int at = 0; !Files.readString(folder.resolve("posts.ts")).equals("posts 2\n"); at++) {
            ConvexFolder.at(folder).stage(FILES).commit();
            try {
                new ConvexFolder(new FaultyFiles(Fault.KILL, at), folder, Duration.ZERO)
                        .stage(next)
                        .commit();
            } catch (Killed half) {
                // The loop looks how far it came.
            }
        }
        assertEquals("users\n", Files.readString(folder.resolve("users.ts")));

        assertFine();

        assertEquals("users 2\n", Files.readString(folder.resolve("users.ts")));
        assertFalse(Files.exists(folder.resolveSibling(".convex4j-convex")));
    }

    @Test
    void wrongArgumentsAreExplained() {
        assertThrows(ConvexCheck.Failure.class, () -> ConvexCheck.main(new String[0]));
    }
}
