package dev.convex4j.processor.output;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The convex folder was not written. It is as it was before, unless a problem says otherwise. */
public final class OutputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<OutputProblem> problems;

    OutputException(List<OutputProblem> problems) {
        super(problems.stream().map(OutputProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    OutputException(OutputProblem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problems = List.of(problem);
    }

    /** Everything that is wrong, at least one entry. */
    public List<OutputProblem> problems() {
        return problems;
    }
}
