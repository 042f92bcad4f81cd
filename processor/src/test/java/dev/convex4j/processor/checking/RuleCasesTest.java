package dev.convex4j.processor.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every marked diagnostic appears, in its line and column, and no other. */
class RuleCasesTest {
    @TempDir
    private static Path out;

    @TestFactory
    Stream<DynamicTest> reportsWhatIsMarked() {
        return RuleCase.all().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(RuleCase example) {
        Compilation compilation = example.compile(out.resolve(example.name()));

        assertEquals(
                String.join("\n", example.expected()),
                String.join("\n", example.reported(compilation)),
                () -> RuleCase.messages(compilation) + compilation.diagnostics());
        if (example.isRefusedByJavac()) {
            assertTrue(compilation.errors().size() > example.expected().size(), "javac accepts this case");
        }
    }

    @Test
    void everyRuleHasACase() {
        List<String> covered = RuleCase.all().stream()
                .flatMap(example -> example.expected().stream())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .distinct()
                .toList();

        Rules.ALL.forEach(rule -> assertTrue(
                covered.contains(rule.info().id()),
                () -> "no case for " + rule.info().id()));
    }
}
