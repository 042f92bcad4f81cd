package dev.convex4j.processor.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What would mean another thing in TypeScript is refused: {@code /*CVX903*}{@code /} stands directly before the column of an
 * expected error, and there are no others.
 */
class RefusedTest {
    @TempDir
    private static Path root;

    private final Map<String, Path> samples = Samples.of("refused");

    @TestFactory
    Stream<DynamicTest> refuseWhatIsMarked() {
        JavaProject.Result result = compiled(root.resolve("all"), samples);
        return samples.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.getKey(), () -> assertEquals(expected(sample), actual(result, sample.getKey()))));
    }

    @Test
    void aRefusalWritesNoFolder() {
        samples.keySet().stream().limit(1).forEach(name -> {
            JavaProject.Result result = compiled(root.resolve("one"), Map.of(name, samples.get(name)));

            assertEquals(List.of(), List.copyOf(result.convex().keySet()));
        });
    }

    private static JavaProject.Result compiled(Path root, Map<String, Path> samples) {
        JavaProject project = Samples.project(root);
        samples.forEach(
                (name, file) -> project.source("app/" + name + ".java", Samples.source(name, Samples.read(file))));
        return project.compile("-Xmaxerrs", "10000");
    }

    private static String expected(Map.Entry<String, Path> sample) {
        return String.join(
                "\n",
                Samples.marked(sample.getKey(), Samples.source(sample.getKey(), Samples.read(sample.getValue()))));
    }

    private static String actual(JavaProject.Result result, String name) {
        List<JavaProject.Problem> own = result.errors().stream()
                .filter(error ->
                        error.file().equals(name + ".java") || error.file().isEmpty())
                .toList();
        return String.join("\n", Samples.places(own));
    }
}
