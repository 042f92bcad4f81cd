package dev.convex4j.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvexLocationTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "build.gradle", "build.gradle.kts"})
    void theFolderStandsBesideTheNearestBuildFile(String buildFile) throws Exception {
        Trees.write(root.resolve("pom.xml"), "");
        Trees.write(root.resolve("module/" + buildFile), "");
        Path module = root.resolve("module");

        assertEquals(module.resolve("convex"), ConvexLocation.resolve(module.resolve("target/classes"), null));
        assertEquals(root.resolve("convex"), ConvexLocation.resolve(root.resolve("target/classes"), null));
    }

    @Test
    void theOptionIsRelativeToTheProject() throws Exception {
        Trees.write(root.resolve("app/pom.xml"), "");
        Path classes = root.resolve("app/target/classes");

        assertEquals(root.resolve("app/backend"), ConvexLocation.resolve(classes, "backend"));
        assertEquals(root.resolve("web/convex"), ConvexLocation.resolve(classes, "../web/convex"));
        assertEquals(
                root.resolve("x"),
                ConvexLocation.resolve(classes, root.resolve("x").toString()));
        assertEquals(root.resolve("app/convex"), ConvexLocation.resolve(classes, " "));
    }

    @Test
    void withoutAProjectTheOptionMustBeAbsolute() throws Exception {
        Path classes = root.resolve("classes");

        OutputException e = assertThrows(OutputException.class, () -> ConvexLocation.resolve(classes, null));
        assertTrue(e.getMessage().contains("-Aconvex4j.out="), e.getMessage());
        assertThrows(OutputException.class, () -> ConvexLocation.resolve(classes, "convex"));
        assertEquals(
                root.resolve("x"),
                ConvexLocation.resolve(classes, root.resolve("x").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "/", "a/..", "a\u0000b"})
    void aFolderThatHoldsTheProjectIsRefused(String option) {
        Trees.write(root.resolve("app/pom.xml"), "");

        assertThrows(OutputException.class, () -> ConvexLocation.resolve(root.resolve("app/target/classes"), option));
    }
}
