package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.it.MavenBuild.CompilerMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each wrong pattern of the seed in a Maven build of its own, as a user would write it: the folders of {@code it-tests/wrong}.
 * In the source, a comment below the wrong line points at the column and names the rule.
 *
 * <p>All of them are modules of one {@code mvn --fail-at-end} that runs twice: what fails once must fail again when nothing
 * changed. Each had a good build before, whose {@code convex} folder must stay as it was.
 */
class WrongPatternsTest {
    private static final Path WRONG = Checkout.IT_TESTS.resolve("wrong");

    private static final String GOOD = "base";

    private static final Pattern MARKER = Pattern.compile(" *// *(\\^) (CVX\\d+)");

    private static final Pattern ID = Pattern.compile("\\[(CVX\\d+)]");

    private static final Path FOLDER = Checkout.emptyFolder("wrong");

    private static SortedMap<String, String> goodConvex;

    private static final List<MavenBuild> BUILDS = new ArrayList<>();

    /** A rule's finding at its place in a source file; a mistake has one, and no warning of ours beside it. */
    private record Expected(String file, int line, int column, String rule) {}

    static List<String> patterns() throws IOException {
        try (Stream<Path> folders = Files.list(WRONG)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals(GOOD))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void build() throws IOException {
        UserProject good = UserProject.create("wrong/" + GOOD).withSources(WRONG.resolve(GOOD));
        MavenBuild first = MavenBuild.run(good.folder(), "-q", "compile");
        assertTrue(first.succeeded(), first.output());
        goodConvex = good.generated();

        StringBuilder modules = new StringBuilder();
        for (String pattern : patterns()) {
            UserProject project = UserProject.create("wrong/" + pattern)
                    .withSources(WRONG.resolve(GOOD))
                    .withSources(WRONG.resolve(pattern));
            Checkout.copy(good.convex(), project.convex());
            modules.append("    <module>").append(pattern).append("</module>\n");
        }
        Checkout.write(FOLDER.resolve("pom.xml"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>wrong-patterns</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules>
                %s  </modules>
                </project>
                """.formatted(modules));
        BUILDS.add(MavenBuild.run(FOLDER, "--fail-at-end", "compile"));
        BUILDS.add(MavenBuild.run(FOLDER, "--fail-at-end", "compile"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void failsAtItsLineAndColumnInTwoBuilds(String pattern) throws IOException {
        List<Expected> expected = markers(pattern);
        assertFalse(expected.isEmpty(), "no marker in " + pattern);

        for (MavenBuild build : BUILDS) {
            assertFalse(build.succeeded());
            List<Expected> found = findings(build, FOLDER.resolve(pattern));
            assertEquals(expected, found, () -> build.messagesIn(FOLDER.resolve(pattern)) + "\n" + build.output());
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void leavesTheOldConvexFolderUntouched(String pattern) {
        assertEquals(goodConvex, new UserProject(FOLDER.resolve(pattern)).generated());
    }

    private static List<Expected> findings(MavenBuild build, Path project) {
        List<Expected> findings = new ArrayList<>();
        for (CompilerMessage message : build.messagesIn(project)) {
            Matcher id = ID.matcher(message.message());
            if (id.find()) {
                String file = new UserProject(project)
                        .sources()
                        .relativize(message.file())
                        .toString();
                findings.add(new Expected(file.replace('\\', '/'), message.line(), message.column(), id.group(1)));
            }
        }
        return findings;
    }

    private static List<Expected> markers(String pattern) {
        List<Expected> markers = new ArrayList<>();
        Map<String, String> sources = new TreeMap<>(Checkout.contents(WRONG.resolve(pattern)));
        sources.forEach((file, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher marker = MARKER.matcher(lines.get(i));
                if (marker.matches()) {
                    markers.add(new Expected(file, i, marker.start(1) + 1, marker.group(2)));
                }
            }
        });
        return markers;
    }
}
