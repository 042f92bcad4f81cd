package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same on every JDK of this machine. What ran and what was left out is printed. */
class OtherJdksTest {
    private static final Pattern FOUND = Pattern.compile("(\\d+) tests (found|successful|failed|skipped|aborted)");

    /** javac ignores processors on the class path since this version. */
    private static final int CLASS_PATH_IGNORED = 23;

    @TestFactory
    Stream<DynamicTest> theProcessorsOwnTestsPass() {
        return onEach("processor tests", jdk -> {
            Path module = Checkout.ROOT.resolve("processor");
            Path tests = module.resolve("target/test-classes");
            assertTrue(Files.isDirectory(tests), "the processor's tests are not compiled");

            Tool.Result result = Tool.run(
                    module,
                    Map.of(),
                    List.of(
                            jdk.java().toString(),
                            "-cp",
                            tests + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                            "org.junit.platform.console.ConsoleLauncher",
                            "execute",
                            "--disable-banner",
                            "--details=summary",
                            "--scan-classpath=" + tests));

            String counts = counts(result.output());
            System.out.println("[jdks] JDK " + jdk.feature() + ": processor tests: " + counts);
            assertTrue(result.succeeded(), result::output);
            assertFalse(counts.contains("0 tests found") || counts.isEmpty(), result::output);
        });
    }

    @TestFactory
    Stream<DynamicTest> theSampleIsTheSame() {
        return onEach("the sample", jdk -> {
            Path folder = Checkout.emptyFolder("blog-jdk-" + jdk.feature());
            Checkout.create(folder.resolve("classes"));
            List<String> command = new ArrayList<>(List.of(
                    jdk.home().resolve("bin").resolve("javac").toString(),
                    "--release",
                    "17",
                    "-d",
                    folder.resolve("classes").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-processorpath",
                    System.getProperty("java.class.path"),
                    "-processor",
                    Compilation.convex4j().getClass().getName(),
                    "-Aconvex4j.out=" + folder.resolve("convex")));
            try (Stream<Path> sources = Files.walk(Checkout.BLOG.resolve("src/main/java"))) {
                sources.map(Path::toString)
                        .filter(file -> file.endsWith(".java"))
                        .forEach(command::add);
            }

            Tool.Result result = Tool.run(folder, Map.of(), command);

            assertTrue(result.succeeded(), result::output);
            assertEquals(
                    Checkout.contents(Checkout.BLOG.resolve("convex")), Checkout.contents(folder.resolve("convex")));
            System.out.println("[jdks] JDK " + jdk.feature() + ": the sample's convex folder is the same");
        });
    }

    /** The build that on such a JDK would be green without anything generated. */
    @Test
    void aProcessorThatIsOnlyADependencyIsNoticed() {
        Jdk jdk = Stream.concat(Stream.of(Jdk.current()), Jdk.others().stream())
                .filter(candidate -> candidate.feature() >= CLASS_PATH_IGNORED)
                .findFirst()
                .orElse(null);
        assumeTrue(jdk != null, "no JDK here that ignores processors on the class path");
        UserProject project = UserProject.create("processor-on-class-path").withSource("app/Hello.java", """
                package app;

                import dev.convex4j.annotations.Query;
                import dev.convex4j.runtime.QueryCtx;

                final class Hello {
                    @Query
                    static String greet(QueryCtx ctx, String name) {
                        return "Hello " + name;
                    }
                }
                """);
        String pom = Checkout.read(project.pom());
        pom = pom.replaceAll("(?s)<annotationProcessorPaths>.*</annotationProcessorPaths>", "")
                .replace(
                        "<artifactId>convex4j-runtime-stubs</artifactId>",
                        "<artifactId>convex4j-processor</artifactId>");
        Checkout.write(project.pom(), pom);

        MavenBuild build =
                MavenBuild.run(project.folder(), Map.of("JAVA_HOME", jdk.home().toString()), "compile");

        assertFalse(build.succeeded(), build::output);
        assertTrue(build.output().contains("processor did not run"), build::output);
        System.out.println("[jdks] JDK " + jdk.feature() + ": a processor on the class path is noticed");
    }

    private static Stream<DynamicTest> onEach(String what, Check check) {
        List<Jdk> jdks = Jdk.others();
        if (jdks.isEmpty()) {
            System.out.println("[jdks] skipped, there is no other JDK here: " + what);
            return Stream.of(DynamicTest.dynamicTest(
                    "no other JDK", () -> assumeTrue(false, "no other JDK in CONVEX4J_JDKS or the usual places")));
        }
        return jdks.stream().map(jdk -> DynamicTest.dynamicTest("JDK " + jdk.feature(), () -> check.run(jdk)));
    }

    private static String counts(String output) {
        List<String> counts = new ArrayList<>();
        Matcher matcher = FOUND.matcher(output);
        while (matcher.find()) {
            counts.add(matcher.group());
        }
        return String.join(", ", counts);
    }

    /** Something to try on a JDK. */
    private interface Check {
        void run(Jdk jdk) throws Exception;
    }
}
