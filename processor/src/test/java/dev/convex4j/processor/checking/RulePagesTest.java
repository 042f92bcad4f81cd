package dev.convex4j.processor.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.convex4j.processor.checking.rule.Rule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the rules say what the rules say. {@code -Dconvex4j.write} writes them anew. */
class RulePagesTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path out;

    @TestFactory
    Stream<DynamicTest> pagesAreUpToDate() {
        return Rules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.info().id(), () -> compare(ROOT.resolve(rule.info().page()), page(rule.info()))));
    }

    @Test
    void theListIsUpToDate() throws IOException {
        String rows = Rules.ALL.stream()
                .map(Rule::info)
                .map(info -> "| [" + info.id() + "](" + info.id() + ".md) | " + severity(info) + " | " + info.title()
                        + " |\n")
                .collect(Collectors.joining());

        compare(ROOT.resolve("docs/rules/README.md"), """
                # Rules over bodies

                What fails or warns in a build, because Convex would refuse it or because it goes wrong later. Each page has an
                example, the message, and what to write instead.

                | Rule | | |
                | --- | --- | --- |
                """ + rows);
    }

    private String page(RuleInfo info) {
        List<RuleCase> cases = RuleCase.all().stream()
                .filter(example -> example.rule().equals(info.id()))
                .toList();
        String bad = examples(cases, "bad");
        String good = examples(cases, "good");
        assertFalse(bad.isEmpty(), () -> info.id() + " has no bad example");
        String message = RuleCase.messages(cases.get(0).compile(out.resolve(info.id())))
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return "# " + info.id() + ": " + info.title() + "\n\n" + info.why() + "\n\n" + severity(info) + ". "
                + suppression(info) + "\n\n## Reported\n\n```java\n" + bad + "\n```\n\n```text\n" + message
                + "\n```\n\n" + (good.isEmpty() ? "" : "## Instead\n\n```java\n" + good + "\n```\n\n")
                + "## Details\n\n" + info.details().strip() + "\n";
    }

    private static String examples(List<RuleCase> cases, String kind) {
        return cases.stream()
                .flatMap(example -> example.examples(kind).stream())
                .collect(Collectors.joining("\n\n"));
    }

    private static String severity(RuleInfo info) {
        return info.severity() == Finding.Severity.ERROR ? "Error" : "Warning";
    }

    private static String suppression(RuleInfo info) {
        return info.suppressible() || info.severity() == Finding.Severity.WARNING
                ? "`-Aconvex4j.rule." + info.id() + "=off|warn|error` sets its level for the build,"
                        + " `@Suppress(rule = \"" + info.id() + "\", reason = \"..\")` or `@SuppressWarnings(\""
                        + info.id()
                        + "\")` turns it off where it stands."
                : "It can't be suppressed.";
    }

    private static void compare(Path file, String expected) throws IOException {
        if (System.getProperty("convex4j.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertEquals(expected, Files.exists(file) ? Files.readString(file) : "no page " + file);
    }
}
