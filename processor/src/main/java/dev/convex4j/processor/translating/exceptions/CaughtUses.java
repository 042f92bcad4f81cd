package dev.convex4j.processor.translating.exceptions;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The uses of a caught exception. */
public final class CaughtUses implements BodyVisitor {
    private final int id;
    private final Program program;
    private final List<BodyExpression> passedOn = new ArrayList<>();
    private final List<BodyExpression> asked = new ArrayList<>();
    private int uses;

    public CaughtUses(BodyStatement.CatchClause clause, Program program) {
        this.id = clause.variable().id();
        this.program = program;
        BodyWalker.walk(clause.body(), this);
    }

    /** Whether it is only thrown again, or the cause of another one. */
    public boolean areAnonymous() {
        return uses == passedOn.size();
    }

    /** Whether all uses do with any value: nothing needs to know that it is an error. */
    public boolean takeAnything() {
        return uses == passedOn.size() + asked.size();
    }

    public boolean exist() {
        return uses > 0;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (isIt(expression)) {
            uses++;
        } else if (expression instanceof BodyExpression.New creation
                && ExceptionTypes.isMirrored(creation.constructor().owner())) {
            creation.arguments().stream().filter(this::isIt).forEach(passedOn::add);
        } else if (expression instanceof BodyExpression.Call call) {
            call.receiver()
                    .filter(this::isIt)
                    .filter(receiver -> call.method().owner().equals(ExceptionTypes.THROWABLE))
                    .ifPresent(asked::add);
        } else if (expression instanceof BodyExpression.Binary text) {
            Stream.of(text.left(), text.right()).filter(this::isIt).forEach(asked::add);
        } else if (expression instanceof BodyExpression.InstanceOf test
                && isIt(test.value())
                && test.pattern() instanceof BodyPattern.OfType ofType
                && ExceptionTypes.isThrowable(ofType.type(), program)) {
            asked.add(test.value());
        }
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.Throw failure && isIt(failure.value())) {
            passedOn.add(failure.value());
        }
    }

    private boolean isIt(BodyExpression expression) {
        return expression instanceof BodyExpression.Local local && local.id() == id;
    }
}
