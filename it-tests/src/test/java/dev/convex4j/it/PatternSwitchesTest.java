package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Java has since 21, on a JDK of this machine that has it: the same on the JVM and on Convex. */
class PatternSwitchesTest {
    private static final int SINCE = 21;

    private static final Path PROGRAMS = Checkout.IT_TESTS.resolve("patterns");

    @Test
    void javaAndTypeScriptGiveTheSame() {
        Jdk jdk = Stream.concat(Stream.of(Jdk.current()), Jdk.others().stream())
                .filter(candidate -> candidate.feature() >= SINCE)
                .findFirst()
                .orElse(null);
        if (jdk == null) {
            System.out.println("[jdks] skipped, there is no JDK of 21 or later here: pattern switches");
        }
        assumeTrue(jdk != null, "no JDK of 21 or later in CONVEX4J_JDKS or the usual places");
        Path folder = Checkout.emptyFolder("patterns");
        compile(jdk, folder);

        SortedMap<String, String> onJvm = onJvm(jdk, folder);

        assertFalse(onJvm.isEmpty());
        assertEquals(onJvm, Conformance.onNode(folder, programs()));
        Tool.Result check = Tool.node("check.mjs", List.of(folder.toString()));
        assertTrue(check.succeeded(), check::output);
        System.out.println("[jdks] JDK " + jdk.feature() + ": pattern switches give the same");
    }

    private static List<String> programs() {
        return Conformance.programs(Conformance.sources(PROGRAMS));
    }

    private static void compile(Jdk jdk, Path folder) {
        Checkout.create(folder.resolve("classes"));
        List<String> command = new ArrayList<>(List.of(
                jdk.javac().toString(),
                "--release",
                String.valueOf(SINCE),
                "-d",
                folder.resolve("classes").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                Compilation.convex4j().getClass().getName(),
                "-Aconvex4j.out=" + folder.resolve("convex")));
        Conformance.sources(PROGRAMS).forEach(source -> command.add(source.toString()));
        Tool.Result result = Tool.run(folder, Map.of(), command);
        assertTrue(result.succeeded(), result::output);
    }

    private static SortedMap<String, String> onJvm(Jdk jdk, Path folder) {
        List<String> command = new ArrayList<>(List.of(
                jdk.java().toString(),
                "-cp",
                System.getProperty("java.class.path"),
                JvmPrograms.class.getName(),
                folder.resolve("classes").toString(),
                "patterns"));
        command.addAll(programs());
        Tool.Result result = Tool.run(folder, Map.of(), command);
        assertTrue(result.succeeded(), result::output);
        return Conformance.results(result.output());
    }
}
