package dev.convex4j.processor.emitting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts, in the test resources beside this class. */
final class Examples {
    private Examples() {}

    static void assertText(String example, String actual) {
        String update = System.getProperty("convex4j.examples");
        if (update != null) {
            try {
                Path file = Path.of(update, example);
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertEquals(text(example), actual);
    }

    private static String text(String example) {
        try (InputStream stream = Examples.class.getResourceAsStream(example)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
