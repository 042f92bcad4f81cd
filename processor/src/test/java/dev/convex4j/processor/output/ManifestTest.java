package dev.convex4j.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static Manifest parse(String json) {
        return Manifest.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isPrintedWithTheSameBytesEverywhere() {
        Manifest manifest = new Manifest(new TreeMap<>(Map.of("posts.ts", "ab", "a/b.ts", "cd")));

        assertEquals("""
                {
                  "about": "The files convex4j generates here. Keep this file with them in version control.",
                  "version": 1,
                  "files": {
                    "a/b.ts": "cd",
                    "posts.ts": "ab"
                  }
                }
                """, manifest.toJson());
        assertEquals(manifest, parse(manifest.toJson()));
        assertEquals(Manifest.EMPTY, parse(Manifest.EMPTY.toJson()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"version\":2,\"files\":{}}",
                "{\"version\":\"x\",\"files\":{}}",
                "{\"version\":1}",
                "{\"version\":1,\"files\":[]}",
                "{\"version\":1,\"files\":{\"a.ts\":1}}",
                "{\"version\":1,\"files\":{\"../a.ts\":\"ab\"}}"
            })
    void whatIsNoManifestIsRefused(String json) {
        assertThrows(IllegalArgumentException.class, () -> parse(json));
    }

    @Test
    void hashesReadWindowsLineEndsAsUnixOnes() {
        byte[] unix = "a\nb\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "a\r\nb\r\n".getBytes(StandardCharsets.UTF_8);

        assertEquals(Content.hashOf(unix), Content.hashOf(windows));
        assertEquals(
                "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7",
                Content.hashOf("a\n".getBytes(StandardCharsets.UTF_8)));
        assertNotEquals(
                Content.hashOf("a\rb\r".getBytes(StandardCharsets.UTF_8)),
                Content.hashOf("ab".getBytes(StandardCharsets.UTF_8)));
    }
}
