package dev.convex4j.processor.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.source.tree.Tree;
import dev.convex4j.processor.translating.JavaProject.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fail closed: every kind of tree of the running javac is listed in {@code tree-kinds.txt}, translated or refused there, and
 * found to be so. A kind that nobody listed fails.
 */
class TreeKindsTest {
    @TempDir
    private static Path root;

    private static final List<KindCase> CASES = KindCase.all();

    @Test
    void everyKindIsListed() {
        Set<String> listed = CASES.stream().map(KindCase::kind).collect(Collectors.toSet());
        List<String> missing = Arrays.stream(Tree.Kind.values())
                .map(Tree.Kind::name)
                .filter(kind -> !listed.contains(kind))
                .toList();

        assertEquals(List.of(), missing);
    }

    @TestFactory
    Stream<DynamicTest> acceptedKindsAreTranslated() {
        List<KindCase> accepted = runnable(KindCase::isAccepted);
        JavaProject.Result result = compile("accepted", accepted);
        return tests(KindCase::isAccepted, kindCase -> {
            assertEquals(List.of(), errorsOf(result, kindCase));
            assertTrue(
                    result.convex().containsKey(kindCase.module() + ".ts"),
                    () -> "not generated: " + kindCase.className() + " " + result.errors());
            assertTrue(kindCase.hasItsKind(), "the source has no tree of this kind");
        });
    }

    @TestFactory
    Stream<DynamicTest> refusedKindsAreErrorsAtTheirPlace() {
        List<KindCase> refused = runnable(kindCase -> !kindCase.isAccepted());
        JavaProject.Result result = compile("refused", refused);
        return tests(kindCase -> !kindCase.isAccepted(), kindCase -> {
            List<Problem> errors = errorsOf(result, kindCase);
            assertEquals(expected(kindCase), Samples.places(errors), errors::toString);
            assertTrue(kindCase.hasItsKind(), "the source has no tree of this kind");
            if (kindCase.verdict().equals("refused")) {
                assertTrue(
                        errors.stream().anyMatch(error -> kindCase.startsItsKind(error.start())),
                        () -> "no tree of this kind starts where the error does: " + errors);
            }
        });
    }

    @Test
    void refusalsWriteNoFolderAndCrashNothing() {
        JavaProject.Result result = compile("nothing", runnable(kindCase -> !kindCase.isAccepted()));

        assertEquals(Set.of(), result.convex().keySet());
        assertEquals("", result.output());
        assertEquals(
                List.of(),
                result.errors().stream()
                        .filter(error ->
                                error.id().equals("CVX999") || error.id().equals("javac"))
                        .toList());
    }

    /** A kind that stands only within a refused one: some source of that one has it. */
    @TestFactory
    Stream<DynamicTest> innerKindsAreRefusedWithWhatHoldsThem() {
        return CASES.stream()
                .filter(kindCase -> kindCase.verdict().equals("within"))
                .map(kindCase -> DynamicTest.dynamicTest(kindCase.kind(), () -> {
                    assumeTrue(kindCase.isKnown() && kindCase.isRunnable(), "this JDK has no such tree");
                    assertTrue(CASES.stream()
                            .filter(KindCase::isRunnable)
                            .filter(outer -> outer.verdict().equals("refused"))
                            .anyMatch(outer -> outer.has(kindCase.kind())));
                }));
    }

    private static List<KindCase> runnable(Predicate<KindCase> wanted) {
        return CASES.stream()
                .filter(kindCase -> kindCase.hasSource() && kindCase.isRunnable() && wanted.test(kindCase))
                .toList();
    }

    private interface Check {
        void run(KindCase kindCase);
    }

    private static Stream<DynamicTest> tests(Predicate<KindCase> wanted, Check check) {
        return CASES.stream()
                .filter(kindCase -> kindCase.hasSource() && wanted.test(kindCase))
                .map(kindCase -> DynamicTest.dynamicTest(kindCase.className(), () -> {
                    assumeTrue(kindCase.isRunnable(), () -> "needs JDK " + kindCase.since());
                    check.run(kindCase);
                }));
    }

    private static JavaProject.Result compile(String folder, List<KindCase> cases) {
        JavaProject project = Samples.project(root.resolve(folder));
        cases.forEach(kindCase -> project.source("app/" + kindCase.className() + ".java", kindCase.source()));
        return project.compile();
    }

    private static List<Problem> errorsOf(JavaProject.Result result, KindCase kindCase) {
        return result.errors().stream()
                .filter(error -> error.file().isEmpty() || error.file().equals(kindCase.className() + ".java"))
                .toList();
    }

    private static List<String> expected(KindCase kindCase) {
        return Samples.marked(kindCase.className(), kindCase.source());
    }
}
