package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check of generated TypeScript finds what it is there for; a check that accepts everything would prove nothing. */
class ToolchainTest {
    private static final String TSCONFIG = """
            {
              "compilerOptions": {
                "strict": true,
                "moduleResolution": "Bundler",
                "skipLibCheck": true,
                "target": "ESNext",
                "lib": ["ES2023", "dom"],
                "module": "ESNext",
                "isolatedModules": true,
                "noEmit": true,
              },
              "include": ["./**/*"],
              "exclude": ["./_generated"]
            }
            """;

    private static final String SCHEMA = """
            import { defineSchema, defineTable } from "convex/server";
            import { v } from "convex/values";

            export default defineSchema({
              users: defineTable({ name: v.string() })%s
                .index("by_name", ["name"])
                .index("by_name_and_time", ["name", "_creationTime"]),
            });
            """;

    @Test
    void findsTypeErrorsLintFindingsAndBadFormat() {
        Path project = project("faulty", SCHEMA.formatted(""));
        Checkout.write(project.resolve("convex/wrong.ts"), "export const wrong: string = process.env.KEY\n");

        Tool.Result result = Tool.node("check.mjs", List.of(project.toString()));

        assertFalse(result.succeeded(), result::output);
        assertTrue(result.output().contains("wrong.ts:1:30: TS2591"), result::output);
        assertTrue(result.output().contains("@convex-dev/no-process-env"), result::output);
        assertTrue(result.output().contains("schema.ts:6:12: @convex-dev/no-duplicate-indexes"), result::output);
        assertTrue(result.output().contains("wrong.ts: not as prettier"), result::output);
    }

    @Test
    void acceptsAFindingThatTheUserJustifiedAndNoNeedlessJustification() {
        String justified = """

                    // eslint-disable-next-line @convex-dev/no-duplicate-indexes -- wanted""";
        Path fine = project("justified", SCHEMA.formatted(justified));
        Path needless = project("needless", SCHEMA.formatted(justified).replace("\"_creationTime\"", "\"name2\""));

        Tool.Result result = Tool.node("check.mjs", List.of(fine.toString()));
        assertTrue(result.succeeded(), result::output);
        assertTrue(result.output().contains("checked 1 files of 1 convex folders: 0 findings"), result::output);

        Checkout.write(needless.resolve("convex/schema.ts"), SCHEMA.formatted("").replace("users:", """
                // eslint-disable-next-line @convex-dev/no-process-env -- not needed
                  users:"""));
        result = Tool.node("check.mjs", List.of(needless.toString()));
        assertTrue(result.output().contains("Unused eslint-disable directive"), result::output);
    }

    @Test
    void refusesAFolderThatIsNoBackend() {
        Path empty = Checkout.emptyFolder("toolchain/empty");

        assertEquals(1, Tool.node("check.mjs", List.of(empty.toString())).exitCode());
    }

    private static Path project(String name, String schema) {
        Path project = Checkout.emptyFolder("toolchain/" + name);
        Checkout.write(project.resolve("convex/tsconfig.json"), TSCONFIG);
        Checkout.write(project.resolve("convex/schema.ts"), schema);
        return project;
    }
}
