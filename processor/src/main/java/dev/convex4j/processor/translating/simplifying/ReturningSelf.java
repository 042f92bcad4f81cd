package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import java.util.List;
import java.util.Optional;

/** The statements of a constructor as those of a method that returns the object. */
final class ReturningSelf extends BodyRewriter {
    private final BodyExpression self;

    private ReturningSelf(BodyExpression self) {
        this.self = self;
    }

    static List<BodyStatement> rewrite(List<BodyStatement> statements, BodyExpression self) {
        return new ReturningSelf(self).statements(statements);
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        // A lambda returns for itself.
        return expression instanceof BodyExpression.Lambda ? expression : super.expression(expression);
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        return statement instanceof BodyStatement.Return
                ? List.of(new BodyStatement.Return(Optional.of(self), statement.position()))
                : super.statement(statement);
    }
}
