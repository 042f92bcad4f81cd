package dev.convex4j.processor.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file that Convex's own runtime loads imports one that only Node.js can load. */
class NodeCodeTest {
    private static final String REPORTS = """
            package app;

            import dev.convex4j.annotations.Action;
            import dev.convex4j.annotations.Table;
            import dev.convex4j.annotations.UseNode;
            import dev.convex4j.runtime.ActionCtx;
            import java.util.List;

            @UseNode
            final class Reports {
                static final List<String> WORDS = List.of("a", "b");

                record Line(String text) {}

                static final class Texts {
                    static String quoted(String text) {
                        return "<" + text + ">";
                    }
                }

                static final class Pair {
                    private final int first;
                    private final int second;

                    Pair(int first, int second) {
                        this.first = first;
                        this.second = second;
                    }

                    int sum() {
                        return first + second;
                    }
                }

                @Action
                static String build(ActionCtx ctx, Line line) {
                    return Texts.quoted(line.text()) + WORDS.size();
                }
            }
            """;

    @TempDir
    private Path root;

    private JavaProject.Result compile(String members) {
        return new JavaProject(root)
                .source("app/Reports.java", REPORTS)
                .source("app/Other.java", """
                        package app;

                        import dev.convex4j.annotations.Crons;
                        import dev.convex4j.annotations.Mutation;
                        import dev.convex4j.annotations.Query;
                        import dev.convex4j.annotations.Table;
                        import dev.convex4j.annotations.UseNode;
                        import dev.convex4j.runtime.CronJobs;
                        import dev.convex4j.runtime.MutationCtx;
                        import dev.convex4j.runtime.QueryCtx;
                        import java.time.Duration;

                        final class Other {
                        %s
                        }
                        """.formatted(members))
                .compile();
    }

    private void assertRefused(String file, String what, String members) {
        JavaProject.Result result = compile(members);
        assertEquals(1, result.errors().size(), result.problems().toString());
        JavaProject.Problem error = result.errors().get(0);
        assertEquals("CVX115 " + file, error.id() + " " + error.file());
        assertTrue(
                result.problems().toString().contains(what), result.problems().toString());
    }

    @Test
    void constants() {
        assertRefused("Other.java", "`convex/other.ts` imports `WORDS` of `convex/reports.ts`", """
                @Query static int count(QueryCtx ctx) { return Reports.WORDS.size(); }
                """);
    }

    @Test
    void membersOfNestedClasses() {
        assertRefused("Other.java", "`convex/other.ts` imports `quoted` of `convex/reports.ts`", """
                @Query static String text(QueryCtx ctx) { return Reports.Texts.quoted("a"); }
                """);
    }

    @Test
    void classes() {
        assertRefused("Other.java", "`convex/other.ts` imports `Pair` of `convex/reports.ts`", """
                @Query static int sum(QueryCtx ctx) { return new Reports.Pair(1, 2).sum(); }
                """);
    }

    @Test
    void validatorsThatOthersNeedLieElsewhere() {
        JavaProject.Result result = compile("""
                @Table("kept") record Kept(Reports.Line line) {}
                @Query static String text(QueryCtx ctx, Reports.Line line) { return line.text(); }
                """);
        assertTrue(result.succeeded(), result.problems().toString());
    }

    @Test
    void filesForNativeMethods() throws IOException {
        Path file = root.resolve("convex/native/other.ts");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "// Reads files.\n\"use node\";\n\nexport function words(): number {\n  return 1;\n}\n");
        assertRefused("Other.java", "`convex/other.ts` imports `words` of `convex/native/other.ts`", """
                static native int words();
                @Query static int count(QueryCtx ctx) { return words(); }
                """);
    }

    @Test
    void jobs() {
        assertRefused("Other.java", "`convex/crons.ts` imports `jobs` of `convex/work.ts`", """
                @UseNode
                static final class Work {
                    @Crons
                    static void jobs(CronJobs crons) {
                        crons.interval("a", Duration.ofMinutes(1), Internal.other.run());
                    }

                    @dev.convex4j.annotations.Action
                    static String other(dev.convex4j.runtime.ActionCtx ctx) { return ""; }
                }

                @Mutation(internal = true) static void run(MutationCtx ctx) {}
                """);
    }

    @Test
    void callsOfActions() {
        JavaProject.Result result = compile("""
                @Mutation static void run(MutationCtx ctx) {
                    ctx.scheduler().runAfter(Duration.ZERO, Api.reports.build(new Reports.Line("a")));
                }
                """);
        assertTrue(result.succeeded(), result.problems().toString());
    }
}
