package dev.convex4j.processor.emitting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryPointsTest {
    private static final String MODULE = "export const a = 1;\n";

    @ParameterizedTest
    @ValueSource(strings = {"posts.ts", "admin/users.tsx", "http.ts", "plain.js", "lib/http.mts"})
    void theBundlerTakes(String path) {
        assertTrue(EntryPoints.contains(path, MODULE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_generated/api.js",
                "schema.ts",
                "admin/schema.ts",
                "auth.config.ts",
                "posts.test.ts",
                "with space.ts",
                ".hidden.ts",
                "#backup.ts",
                "tsconfig.json",
                "README.md"
            })
    void theBundlerLeavesOut(String path) {
        assertFalse(EntryPoints.contains(path, MODULE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts.ts", "view.tsx"})
    void typeScriptWithoutImportOrExportIsNoModule(String path) {
        assertFalse(EntryPoints.contains(path, "const a = 1;\n"));
    }
}
