package dev.convex4j.processor.checking.rule;

import dev.convex4j.processor.model.Finding;
import java.util.List;

/** A rule over the whole program: the model and the bodies of the classes that javac accepts. */
public interface ProgramRule extends Rule {
    /** The findings, in source order. */
    List<Finding> check(ProgramFacts program);

    /** Whether the rule looks for something missing, so that it is wrong while the body of a class is unknown. */
    default boolean needsEveryBody() {
        return false;
    }
}
