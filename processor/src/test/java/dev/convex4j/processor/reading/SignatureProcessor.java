package dev.convex4j.processor.reading;

import com.sun.source.util.Trees;
import dev.convex4j.processor.checking.signature.SignatureRules;
import dev.convex4j.processor.emitting.stubs.StubRounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Only reads signatures, checks them and writes stubs. */
public final class SignatureProcessor extends AbstractProcessor {
    private final boolean withTrees;
    private SignatureReader reader;
    private StubRounds stubs;
    private FindingPrinter printer;
    private Reading reading;

    /** Reads with or without javac's trees. */
    public SignatureProcessor(boolean withTrees) {
        this.withTrees = withTrees;
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
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Optional<Trees> trees = withTrees ? Optional.of(Trees.instance(environment)) : Optional.empty();
        reader = new SignatureReader(environment.getElementUtils(), trees);
        stubs = new StubRounds(environment.getFiler(), environment.getElementUtils());
        printer = new FindingPrinter(environment.getMessager(), trees);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        reading = reader.read(round);
        if (round.processingOver()) {
            printer.printAll(reading.findings());
            SignatureRules.ALL.forEach(rule -> printer.printAll(rule.check(reading.backend())));
            return false;
        }
        try {
            stubs.write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }

    /** What the last round read. */
    public Reading reading() {
        return reading;
    }
}
