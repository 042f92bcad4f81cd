package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.ReachedCode;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.Hierarchy;

/** Whether code uses a static field, also in what it calls. */
final class StaticReads implements BodyVisitor {
    private final String owner;
    private final String field;
    private boolean found;

    private StaticReads(String owner, String field) {
        this.owner = owner;
        this.field = field;
    }

    static boolean reaches(Initializer code, String owner, String field, Program program) {
        StaticReads reads = new StaticReads(owner, field);
        Hierarchy hierarchy = new Hierarchy(program);
        if (code instanceof Initializer.OfField own) {
            ReachedCode.walk(own.value(), program, hierarchy, reads);
        } else if (code instanceof Initializer.OfBlock block) {
            ReachedCode.walk(block.statements(), program, hierarchy, reads);
        }
        return reads.found;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        found |= expression instanceof BodyExpression.StaticField used
                && used.owner().equals(owner)
                && used.name().equals(field);
    }
}
