package dev.convex4j.processor.emitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The expected texts are what the Convex CLI 1.48.0 wrote for folders with these modules and variables. */
class CliGeneratedFilesTest {
    @Test
    void modulesAreSortedByPathAndReservedAliasesTakeAnUnderscore() {
        List<String> modules = List.of(
                "users.ts",
                "Zed.ts",
                "_x.ts",
                "a1.ts",
                "abc.ts",
                "abc2/z.ts",
                "api.ts",
                "delete.ts",
                "posts.ts",
                "http.ts",
                "crons.ts",
                "admin/users.ts",
                "admin/deep/nested_users.ts",
                "lib/http.ts",
                "fullApi.ts",
                "types.ts",
                "components.ts",
                "static.ts",
                "internal.ts",
                "enum.ts",
                "internal/api.ts",
                "plain.js",
                "view.tsx",
                "a_very_long_directory_name_for_the_test/another_quite_long_directory_name/"
                        + "and_a_module_with_a_long_name_too.ts");

        Examples.assertText("generated/api.d.ts", file("_generated/api.d.ts", modules, List.of()));
    }

    @Test
    void withoutModulesTheApiIsEmpty() {
        Examples.assertText("generated/api-empty.d.ts", file("_generated/api.d.ts", List.of(), List.of()));
    }

    @Test
    void optionalVariablesBreakBeyondEightyColumns() {
        List<EnvVariable> env = List.of(
                new EnvVariable("A".repeat(60), true),
                new EnvVariable("B".repeat(48), false),
                new EnvVariable("C".repeat(49), false));

        Examples.assertText("generated/server.d.ts", file("_generated/server.d.ts", List.of(), env));
    }

    @Test
    void theDataModelKnowsWhetherThereIsASchema() {
        SortedMap<String, String> with = CliGeneratedFiles.of(List.of(), List.of(), true);
        SortedMap<String, String> without = CliGeneratedFiles.of(List.of(), List.of(), false);

        assertTrue(with.get("_generated/dataModel.d.ts").contains("import schema from \"../schema.js\";"));
        assertTrue(without.get("_generated/dataModel.d.ts").contains("export type TableNames = string;"));
    }

    @Test
    void theFolderHasTheFilesOfTheCli() {
        assertEquals(
                List.of(
                        "_generated/api.d.ts",
                        "_generated/api.js",
                        "_generated/dataModel.d.ts",
                        "_generated/server.d.ts",
                        "_generated/server.js"),
                List.copyOf(CliGeneratedFiles.of(List.of(), List.of(), true).keySet()));
    }

    private static String file(String path, List<String> modules, List<EnvVariable> env) {
        return CliGeneratedFiles.of(modules, env, true).get(path);
    }
}
