package dev.convex4j.processor;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.output.OutputException;
import dev.convex4j.processor.output.OutputProblem;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Turns what goes wrong inside the processor into findings; javac would print an uncaught exception as its own bug. */
final class InternalErrors {
    /** The convex folder can't be written. */
    static final String OUTPUT = "CVX801";

    /** An option of the processor has no meaning. */
    static final String OPTION = "CVX802";

    /** A mistake of ours. */
    static final String BUG = "CVX999";

    private static final int FRAMES = 4;

    private InternalErrors() {}

    static Finding bug(String phase, Throwable thrown, Position position) {
        String where = Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n"));
        return Finding.error(
                BUG,
                position,
                "convex4j failed while " + phase + ": " + thrown,
                "This is a mistake in convex4j, not in your code. Nothing was written.",
                "Report it with these lines:\n" + where);
    }

    static Finding option(String problem) {
        return Finding.error(
                OPTION,
                new ConvexProcessor.NoPosition(),
                "An option can't be used: " + problem,
                "Options of the form -Aconvex4j.rule.ID=LEVEL set how loud a rule is.",
                "Use off, warn or error, for a rule that can be turned down");
    }

    static Finding stubs(IOException thrown) {
        return Finding.error(
                OUTPUT,
                new ConvexProcessor.NoPosition(),
                "The generated Java can't be written: " + thrown.getMessage(),
                "`Tables`, `Api` and `Internal` are sources of every build.",
                "Make the directory of generated sources writable");
    }

    static List<Finding> output(OutputException thrown) {
        return thrown.problems().stream().map(InternalErrors::output).toList();
    }

    private static Finding output(OutputProblem problem) {
        return Finding.error(OUTPUT, new ConvexProcessor.NoPosition(), problem.what(), problem.why(), problem.fix());
    }
}
