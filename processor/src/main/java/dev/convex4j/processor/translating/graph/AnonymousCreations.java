package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Program;
import java.util.Optional;

/** Where anonymous classes are created: each in one place. */
public final class AnonymousCreations implements BodyVisitor {
    private final String className;
    private Optional<BodyExpression.NewAnonymous> found = Optional.empty();

    private AnonymousCreations(String className) {
        this.className = className;
    }

    public static Optional<BodyExpression.NewAnonymous> find(String className, Program program) {
        AnonymousCreations creations = new AnonymousCreations(className);
        program.methods().values().forEach(body -> BodyWalker.walk(body, creations));
        program.constants().values().forEach(value -> BodyWalker.walk(value, creations));
        return creations.found;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.NewAnonymous creation
                && creation.className().equals(className)) {
            found = Optional.of(creation);
        }
    }
}
