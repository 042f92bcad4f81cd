package dev.convex4j.processor.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Java in, TypeScript out, one idea a file, compared byte for byte. {@code -Dconvex4j.write} writes the expected texts anew:
 * read the difference.
 */
class ExamplesTest {
    private static final String FOLDER = "examples";

    @TempDir
    private static Path root;

    @TestFactory
    Stream<DynamicTest> translate() {
        JavaProject project = Samples.project(root);
        Map<String, Path> samples = Samples.of(FOLDER);
        samples.forEach(
                (name, file) -> project.source("app/" + name + ".java", Samples.source(name, Samples.read(file))));
        JavaProject.Result result = project.compile();
        assertTrue(result.succeeded(), () -> result.problems() + result.output());
        return samples.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    String module = Character.toLowerCase(sample.getKey().charAt(0))
                            + sample.getKey().substring(1);
                    compare(sample.getValue(), result.convex().getOrDefault(module + ".ts", "no such module"));
                }));
    }

    private static void compare(Path sample, String actual) throws IOException {
        Path expected = sample.resolveSibling(sample.getFileName().toString().replace(".java.txt", ".ts.txt"));
        if (System.getProperty("convex4j.write") != null) {
            Files.writeString(expected, actual);
        }
        assertEquals(Samples.read(expected), actual);
    }
}
