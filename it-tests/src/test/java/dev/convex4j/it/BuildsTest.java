package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a user's Maven does with the generated folder over several builds. Wrong code is in {@link WrongPatternsTest}. */
class BuildsTest {
    private static final Path SOURCES = Checkout.IT_TESTS.resolve("wrong/base");

    @BeforeAll
    static void installSaboteur() {
        Path classes = Checkout.emptyFolder("saboteur");
        for (Class<?> type :
                new Class<?>[] {Saboteur.class, ReadOnlyFolder.class, Checkout.class, Tool.class, Tool.Result.class}) {
            String file = type.getName().replace('.', '/') + ".class";
            Checkout.copyFile(Checkout.IT_TESTS.resolve("target/test-classes").resolve(file), classes.resolve(file));
        }
        Checkout.write(
                classes.resolve("META-INF/services/javax.annotation.processing.Processor"), Saboteur.class.getName());
        LocalRepository.installed().install("dev.convex4j.it", "saboteur", "1", classes, """
                        <project>
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>dev.convex4j.it</groupId>
                          <artifactId>saboteur</artifactId>
                          <version>1</version>
                        </project>
                        """);
    }

    @Test
    void theCheckNoticesWhatHappensToTheFolderWhileJavacHasNothingToDo() {
        UserProject project = UserProject.create("builds/check").withSources(SOURCES);
        assertSucceeds(compile(project));
        assertSucceeds(compile(project));
        SortedMap<String, String> generated = project.generated();

        Path users = project.convex().resolve("users.ts");
        String byHand = Checkout.read(users) + "// by hand\n";
        Checkout.write(users, byHand);
        assertFails(compile(project), "users.ts", "by hand");
        assertEquals(byHand, Checkout.read(users));

        Checkout.delete(project.convex());
        assertFails(compile(project), "convex", "missing");

        assertSucceeds(MavenBuild.run(project.folder(), "-q", "clean", "compile"));
        assertEquals(generated, project.generated());
    }

    @Test
    void theCheckNoticesThatTheProcessorDidNotRun() {
        UserProject project = UserProject.create("builds/no-processor").withSource("app/Hello.java", """
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
        project.edit(
                project.pom(), "<annotationProcessorPaths>", "<proc>none</proc>\n          <annotationProcessorPaths>");

        assertFails(compile(project), "processor did not run");
        assertFails(compile(project), "processor did not run");
    }

    @Test
    void anIdenticalBuildChangesNoTimeStamp() throws Exception {
        UserProject project = UserProject.create("builds/again").withSources(SOURCES);
        assertSucceeds(compile(project));
        Path users = project.convex().resolve("users.ts");
        var before = Files.getLastModifiedTime(users);

        assertSucceeds(MavenBuild.run(project.folder(), "-q", "clean", "compile"));

        assertEquals(before, Files.getLastModifiedTime(users));
    }

    @Test
    void twoBuildsWhoseSwapFailsBothFail() {
        UserProject project = UserProject.create("builds/swap").withSources(SOURCES);
        assertSucceeds(compile(project));
        SortedMap<String, String> old = project.generated();
        Path users = project.convex().resolve("users.ts");
        addQueryToUsers(project);
        String pom = Checkout.read(project.pom());
        sabotage(project, Saboteur.FILE, users);

        assertFails(compile(project), "users.ts");
        assertFails(compile(project), "users.ts");

        SortedMap<String, String> kept = project.generated();
        kept.remove("users.ts/occupied.txt");
        old.remove("users.ts");
        assertEquals(old, kept, "the files that could be replaced are the old ones again");

        Checkout.delete(users);
        Checkout.write(project.pom(), pom);
        assertSucceeds(MavenBuild.run(project.folder(), "-q", "clean", "compile"));
        assertTrue(Checkout.read(users).contains("export const count"));
    }

    @Test
    void twoBuildsIntoAReadOnlyFolderBothFail() {
        UserProject project = UserProject.create("builds/read-only").withSources(SOURCES);
        assertSucceeds(compile(project));
        SortedMap<String, String> old = project.generated();
        boolean lockable = ReadOnlyFolder.lock(project.convex());
        ReadOnlyFolder.unlock(project.convex());
        assumeTrue(lockable, "a superuser writes into every folder of this file system");
        addQueryToUsers(project);
        sabotage(project, Saboteur.READ_ONLY, project.convex());
        try {
            assertFails(compile(project), "convex");
            assertFails(compile(project), "convex");
            assertEquals(old, project.generated());
        } finally {
            ReadOnlyFolder.unlock(project.convex());
        }
    }

    private static MavenBuild compile(UserProject project) {
        return MavenBuild.run(project.folder(), "compile");
    }

    private static void addQueryToUsers(UserProject project) {
        project.edit(project.sources().resolve("app/Users.java"), "private Users() {}", """
                private Users() {}

                    @dev.convex4j.annotations.Query
                    static boolean count(dev.convex4j.runtime.QueryCtx ctx) {
                        return true;
                    }""");
    }

    private static void sabotage(UserProject project, String option, Path target) {
        project.edit(project.pom(), "</path>", """
                </path>
                            <path>
                              <groupId>dev.convex4j.it</groupId>
                              <artifactId>saboteur</artifactId>
                              <version>1</version>
                            </path>""");
        project.edit(project.pom(), "<annotationProcessorPaths>", """
                <compilerArgs><arg>-A%s=%s</arg></compilerArgs>
                          <annotationProcessorPaths>""".formatted(option, target));
    }

    private static void assertSucceeds(MavenBuild build) {
        assertTrue(build.succeeded(), build::output);
    }

    private static void assertFails(MavenBuild build, String... texts) {
        assertFalse(build.succeeded(), build::output);
        for (String text : texts) {
            assertTrue(build.output().contains(text), build::output);
        }
    }
}
