package dev.convex4j.processor.translating.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What each construct becomes in the body model: {@code NAME.java.txt} is a class {@code Sample}'s members, {@code
 * NAME.body.txt} the model. With {@code -Dconvex4j.write} the model is written.
 */
class LoweringTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/convex4j/processor/translating/lowering");
    private static final Pattern SINCE = Pattern.compile("^// since (\\d+)");

    @TestFactory
    Stream<DynamicTest> lowers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".java.txt"))
                    .sorted()
                    .toList();
            return samples.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String members = Files.readString(file);
        Matcher since = SINCE.matcher(members);
        assumeTrue(!since.find() || Runtime.version().feature() >= Integer.parseInt(since.group(1)));
        Path model = Path.of(file.toString().replace(".java.txt", ".body.txt"));

        String text = lowered(members);

        if (System.getProperty("convex4j.write") != null) {
            Files.writeString(model, text);
        }
        assertEquals(Files.readString(model), text);
    }

    private static String lowered(String members) {
        Lowering processor = new Lowering();
        Compilation compilation = Compiler.javac()
                .withProcessors(processor)
                .compile(JavaFileObjects.forSourceString(
                        "app.Sample",
                        "package app; import java.util.*; import java.util.function.*;\nclass Sample {\n" + members
                                + "}\n"));
        assertEquals(List.of(), compilation.errors());
        List<String> parts = new ArrayList<>();
        for (LoweredClass lowered : processor.lowered) {
            assertEquals(false, lowered.erroneous(), "erroneous");
            lowered.classes().stream()
                    .filter(shape -> !shape.name().equals("app.Sample")
                            || !shape.fields().isEmpty())
                    .forEach(shape -> parts.add(BodyText.of(shape)));
            lowered.methods().stream()
                    .filter(body -> !body.key().name().equals("<init>")
                            || !body.key().owner().equals("app.Sample"))
                    .forEach(body -> parts.add(BodyText.of(body)));
        }
        return String.join("\n\n", parts) + "\n";
    }

    /** Lowers what javac has analyzed. */
    private static final class Lowering extends AbstractProcessor {
        private final List<LoweredClass> lowered = new ArrayList<>();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Trees trees = Trees.instance(environment);
            JavacTask.instance(environment).addTaskListener(new TaskListener() {
                @Override
                public void finished(TaskEvent event) {
                    if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                        TreePath path = trees.getPath(event.getTypeElement());
                        lowered.add(new ClassLowering(
                                        trees,
                                        environment.getTypeUtils(),
                                        environment.getElementUtils(),
                                        element -> List.of())
                                .lower(path));
                    }
                }
            });
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }
}
