package dev.convex4j.processor.reading;

import com.sun.source.util.Trees;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** The one place that prints findings. Equal findings are printed once. */
public final class FindingPrinter {
    private final Messager messager;
    private final Optional<Trees> trees;
    private final Set<Finding> printed = new HashSet<>();
    private int errors;

    /**
     * Prints through the compiler that runs.
     *
     * @param trees absent under another compiler than javac; then only findings at declarations have a position
     */
    public FindingPrinter(Messager messager, Optional<Trees> trees) {
        this.messager = messager;
        this.trees = trees;
    }

    /** Prints the finding at its position, unless an equal one was printed before. */
    public void print(Finding finding) {
        if (!printed.add(finding)) {
            return;
        }
        boolean error = finding.severity() == Finding.Severity.ERROR;
        if (error) {
            errors++;
        }
        // Not MANDATORY_WARNING: javac sums those up by category, and a finding must stand alone.
        print(error ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING, text(finding), finding);
    }

    /** Prints each of them. */
    public void printAll(Iterable<Finding> findings) {
        findings.forEach(this::print);
    }

    /** How many errors were printed. */
    public int errors() {
        return errors;
    }

    /** The diagnostic's text: what, why, fix. */
    public static String text(Finding finding) {
        return "[" + finding.rule() + "] " + finding.what() + ".\n  Why: " + finding.why() + "\n  Fix: "
                + finding.fix().replace("\n", "\n       ");
    }

    private void print(Diagnostic.Kind kind, String text, Finding finding) {
        Position place = finding.position() instanceof Position.Made made ? made.origin() : finding.position();
        if (place instanceof TreePosition position && trees.isPresent()) {
            trees.get().printMessage(kind, text, position.tree(), position.unit());
        } else if (place instanceof ElementPosition position) {
            messager.printMessage(
                    kind,
                    text,
                    position.element(),
                    position.annotation().orElse(null),
                    position.value().orElse(null));
        } else {
            messager.printMessage(kind, text);
        }
    }
}
