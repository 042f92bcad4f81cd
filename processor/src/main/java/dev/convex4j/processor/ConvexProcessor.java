package dev.convex4j.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.convex4j.processor.checking.Suppressions;
import dev.convex4j.processor.emitting.stubs.StubRounds;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.output.ConvexLocation;
import dev.convex4j.processor.reading.FindingPrinter;
import dev.convex4j.processor.reading.Reading;
import dev.convex4j.processor.reading.SignatureReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Turns an annotated Java backend into a {@code convex/} folder. In the rounds of annotation processing it reads signatures
 * and writes the generated Java; the bodies follow when javac has attributed them, see {@link Compilation}.
 */
@AutoService(Processor.class)
public final class ConvexProcessor extends AbstractProcessor {
    private final Consumer<String> beforeEachClass;
    private @Nullable State state;

    /** What one compilation needs; there is none before {@code init}. */
    private record State(
            FindingPrinter printer, SignatureReader reader, StubRounds stubs, Optional<Compilation> compilation) {}

    /** For the compiler, which finds the processor as a service. */
    public ConvexProcessor() {
        this(className -> {});
    }

    /** @param beforeEachClass told each class whose body is about to be read, so that tests can break in */
    ConvexProcessor(Consumer<String> beforeEachClass) {
        this.beforeEachClass = beforeEachClass;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        ProcessingEnvironment unwrapped = Environments.unwrap(environment);
        Optional<JavacTask> task = javac(unwrapped);
        Optional<Trees> trees = task.map(present -> Trees.instance(unwrapped));
        FindingPrinter printer = new FindingPrinter(unwrapped.getMessager(), trees);
        Optional<Compilation> compilation =
                trees.map(present -> new Compilation(unwrapped, present, printer, beforeEachClass));
        compilation.ifPresent(present -> task.orElseThrow().addTaskListener(present));
        state = new State(
                printer,
                new SignatureReader(unwrapped.getElementUtils(), trees),
                new StubRounds(unwrapped.getFiler(), unwrapped.getElementUtils()),
                compilation);
    }

    /** Another compiler, such as Eclipse's, has no javac task, or not even the classes of {@code com.sun.source}. */
    private static Optional<JavacTask> javac(ProcessingEnvironment environment) {
        try {
            return Optional.of(JavacTask.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        State current = state;
        if (current == null) {
            return false;
        }
        try {
            process(current, round);
        } catch (IOException e) {
            current.printer().print(InternalErrors.stubs(e));
        } catch (RuntimeException | StackOverflowError e) {
            current.printer().print(InternalErrors.bug("reading the signatures", e, new NoPosition()));
        }
        return false;
    }

    private static void process(State current, RoundEnvironment round) throws IOException {
        Reading reading = current.reader().read(round);
        current.compilation().ifPresent(compilation -> compilation.addRoots(round));
        if (!round.processingOver()) {
            current.stubs().write(reading);
            return;
        }
        if (current.compilation().isPresent()) {
            current.compilation().get().signaturesRead(reading, round.errorRaised());
        } else if (Compilation.hasBackend(reading)) {
            reading.findings().forEach(finding -> current.printer().print(finding));
            current.printer().print(Compilation.bodiesUnreadable("this compiler is not javac"));
        }
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new HashSet<>();
        options.add(ConvexLocation.OPTION);
        // Every rule is an option; javac wants to hear of those that were given.
        processingEnv.getOptions().keySet().stream()
                .filter(option -> option.startsWith(Suppressions.OPTION))
                .forEach(options::add);
        return Set.copyOf(options);
    }

    /** A finding of no particular place. */
    record NoPosition() implements Position {}
}
