package dev.convex4j.processor.checking.rule;

import dev.convex4j.processor.model.Finding;
import java.util.List;

/** A rule that explains an error which javac itself reports, because the mistake doesn't fit Java's types either. */
public interface ErroneousRule extends Rule {
    /** The findings over {@link dev.convex4j.processor.translating.body.Program#erroneous()}. */
    List<Finding> explain(ProgramFacts program);
}
