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

    /** Its first index is the start of the second. */
    private static final String SCHEMA = """
            import { defineSchema, defineTable } from "convex/server";
            import { v } from "convex/values";

            export default defineSchema({
              users: defineTable({ name: v.string(), age: v.number() })
                .index("by_name", ["name"])
                .index("by_name_and_age", ["name", "age"]),
            });
            """;

    private static final String JUSTIFICATION =
            "    // eslint-disable-next-line @convex-dev/no-duplicate-indexes -- wanted\n";

    @Test
    void findsTypeErrorsLintFindingsAndBadFormat() {
        Path project = project("faulty", SCHEMA);
        Checkout.write(project.resolve("convex/wrong.ts"), "export const wrong: string = process.env.KEY\n");

        Tool.Result result = Tool.node("check.mjs", List.of(project.toString()));

        assertFalse(result.succeeded(), result::output);
        assertTrue(result.output().contains("wrong.ts:1:30: TS2591"), result::output);
        assertTrue(result.output().contains("schema.ts:6:6: @convex-dev/no-duplicate-indexes"), result::output);
        assertTrue(result.output().contains("wrong.ts: not as prettier"), result::output);
    }

    @Test
    void acceptsAFindingThatTheUserJustifiedAndNoNeedlessJustification() {
        String justified = SCHEMA.replace("    .index(\"by_name\"", JUSTIFICATION + "    .index(\"by_name\"");
        Path fine = project("justified", justified);
        Path needless = project("needless", justified.replace("[\"name\", \"age\"]", "[\"age\", \"name\"]"));

        Tool.Result result = Tool.node("check.mjs", List.of(fine.toString(), needless.toString()));

        assertFalse(result.succeeded(), result::output);
        assertTrue(
                result.output().contains("needless/convex/schema.ts:6:5: null Unused eslint-disable"), result::output);
        assertTrue(result.output().contains("checked 2 files of 2 convex folders: 1 findings"), result::output);
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
