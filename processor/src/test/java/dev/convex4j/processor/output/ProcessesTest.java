package dev.convex4j.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes and threads: killed, and two at once. */
@Timeout(120)
class ProcessesTest {
    private static final Duration PATIENT = Duration.ofSeconds(60);

    @TempDir
    Path project;

    private Path folder;

    @BeforeEach
    void buildOnce() throws Exception {
        folder = project.resolve("convex");
        ConvexFolder.at(folder).stage(BuildProcess.files("old")).commit();
    }

    /** The different texts of the generated files: one, unless the folder is half replaced. */
    private Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        Trees.contents(folder).forEach((path, text) -> {
            if (path.endsWith(".ts")) {
                texts.add(text.strip());
            }
        });
        return texts;
    }

    /** Starts a slow build and waits until it has replaced the first file. */
    private Process halfWay() throws Exception {
        Process process = BuildProcess.start(folder, "new", 1, 100);
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertEquals("forward.json", output.readLine());
        assertEquals("module0.ts", output.readLine());
        return process;
    }

    @Test
    void aKilledProcessIsCompletedByTheNextBuild() throws Exception {
        halfWay().destroyForcibly().waitFor();
        assertEquals(Set.of("new0", "old"), texts());

        ConvexFolder.at(folder).recover();

        assertEquals(Set.of("new0"), texts());
        ConvexFolder.at(folder).stage(BuildProcess.files("new0")).commit();
        assertEquals(List.of("convex"), LocalFiles.INSTANCE.list(project));
    }

    @Test
    void aTerminatedProcessEndsItsReplacementFirst() throws Exception {
        Process process = halfWay();
        process.destroy();
        process.waitFor();

        assertEquals(Set.of("new0"), texts());
        assertEquals(List.of("convex"), LocalFiles.INSTANCE.list(project));
    }

    @Test
    void aSecondProcessIsToldWhoIsWriting() throws Exception {
        Process process = halfWay();
        try {
            ConvexFolder impatient = new ConvexFolder(LocalFiles.INSTANCE, folder, Duration.ofMillis(50));

            OutputException e = assertThrows(OutputException.class, () -> impatient.stage(BuildProcess.files("mine")));

            assertTrue(e.getMessage().contains("Another build (process " + process.pid() + ")"), e.getMessage());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondBuildInThisProcessIsRefusedToo() throws Exception {
        FolderLock.hold(folder, Duration.ZERO, () -> {
            OutputException e = assertThrows(
                    OutputException.class, () -> FolderLock.hold(folder, Duration.ofMillis(50), () -> "never"));
            assertTrue(e.getMessage().contains("Another build in this process"), e.getMessage());
            return e;
        });
        assertEquals("free again", FolderLock.hold(folder, Duration.ZERO, () -> "free again"));
    }

    @Test
    void twoProcessesAndTwoThreadsNeverMixTheirFiles() throws Exception {
        Process one = BuildProcess.start(folder, "one", 50, 0);
        Process two = BuildProcess.start(folder, "two", 50, 0);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> builds = new ArrayList<>();
            for (String name : List.of("three", "four")) {
                builds.add(threads.submit(buildRepeatedly(name)));
            }
            for (Process process : List.of(one, two)) {
                process.getInputStream().readAllBytes();
                assertEquals(0, process.waitFor());
            }
            for (Future<?> build : builds) {
                build.get(100, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
            one.destroyForcibly();
            two.destroyForcibly();
        }
        assertEquals(1, texts().size(), texts().toString());
        assertFalse(texts().contains("old"));
        assertEquals(List.of("convex"), LocalFiles.INSTANCE.list(project));
    }

    /** Under the lock, the folder must be of one build, whoever else is at work. */
    private Callable<Void> buildRepeatedly(String name) {
        return () -> {
            ConvexFolder convex = new ConvexFolder(LocalFiles.INSTANCE, folder, PATIENT);
            for (int round = 0; round < 50; round++) {
                convex.stage(BuildProcess.files(name + round)).commit();
                Set<String> seen = FolderLock.hold(folder, PATIENT, this::texts);
                assertEquals(1, seen.size(), seen.toString());
            }
            return null;
        };
    }
}
