package dev.convex4j.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedPathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "posts.ts",
                "admin/users.ts",
                "_generated/api.d.ts",
                "convex.config.ts",
                "console.ts",
                "com.ts",
                "com10.ts",
                "nulls.ts"
            })
    void ordinaryPathsAreFine(String path) {
        assertEquals(List.of(), GeneratedPaths.check(List.of(path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x.ts",
                "a/../x.ts",
                "a/./x.ts",
                "a//x.ts",
                "a/",
                "a\\x.ts",
                "C:/x.ts",
                ".hidden.ts",
                ".convex4j.json",
                "a b.ts",
                "x.",
                "-x.ts",
                "x\u0000.ts",
                "x\n.ts",
                "\u00e9.ts",
                "e\u0301.ts",
                "x\ud800.ts",
                "x?.ts",
                "con",
                "CON.ts",
                "nul.d.ts",
                "a/Aux/x.ts",
                "com1.ts",
                "LPT9.js"
            })
    void pathsThatAreNoneEverywhereAreRefused(String path) {
        List<OutputProblem> problems = GeneratedPaths.check(List.of(path));

        assertEquals(1, problems.size());
        assertTrue(problems.get(0).toString().chars().allMatch(c -> c == '\n' || (c >= 0x20 && c < 0x7f)));
    }

    @Test
    void aVeryLongNameIsRefused() {
        assertEquals(1, GeneratedPaths.check(List.of("x".repeat(201))).size());
    }

    @Test
    void pathsThatAreOneOnSomeSystemsAreRefused() {
        assertEquals(1, GeneratedPaths.check(List.of("Posts.ts", "posts.ts")).size());
        assertEquals(
                1, GeneratedPaths.check(List.of("Admin/a.ts", "admin/b.ts")).size());
        assertEquals(List.of(), GeneratedPaths.check(List.of("admin/a.ts", "admin/b.ts", "admin.ts")));
    }

    @Test
    void aPathCantBeAFileAndADirectory() {
        assertEquals(1, GeneratedPaths.check(List.of("a", "a/b.ts")).size());
        assertEquals(1, GeneratedPaths.check(List.of("a/b.ts", "a")).size());
        assertEquals(1, GeneratedPaths.check(List.of("A", "a/b.ts")).size());
    }
}
