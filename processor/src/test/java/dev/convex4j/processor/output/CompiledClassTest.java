package dev.convex4j.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledClassTest {
    @TempDir
    Path classes;

    @Test
    void deletesExactlyTheClass() throws Exception {
        Trees.write(classes.resolve("blog/Posts.class"), "");
        Trees.write(classes.resolve("blog/Posts$Draft.class"), "");

        assertTrue(CompiledClass.delete(classes, "blog.Posts"));
        assertFalse(CompiledClass.delete(classes, "blog.Posts"));
        assertEquals(
                List.of("/", "blog/", "blog/Posts$Draft.class"),
                List.copyOf(Trees.contents(classes).keySet()));
        assertTrue(CompiledClass.delete(classes, "blog.Posts$Draft"));
    }

    @Test
    void whatIsNoClassNameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CompiledClass.delete(classes, "../Posts"));
    }

    @Test
    void saysWhatToDoIfItCant() throws Exception {
        Files.createDirectories(classes.resolve("Posts.class/full"));

        OutputException e = assertThrows(OutputException.class, () -> CompiledClass.delete(classes, "Posts"));

        assertTrue(e.getMessage().contains("mvn clean compile"), e.getMessage());
    }
}
