package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The code that fills a constant, on a local in its place, which it returns. */
final class FillingCode extends BodyRewriter {
    private final String constant;
    private final BodyExpression.Local local;

    private FillingCode(String constant, BodyExpression.Local local) {
        this.constant = constant;
        this.local = local;
    }

    /** @param value of the declaration; without one, the statements assign the constant once */
    static List<BodyStatement> of(
            List<BodyStatement> statements,
            Optional<BodyExpression> value,
            String constant,
            BodyExpression.Local local) {
        FillingCode code = new FillingCode(constant, local);
        BodyStatement last = statements.get(statements.size() - 1);
        Optional<BodyExpression.Assign> result = code.assignment(last);
        List<BodyStatement> filling = new ArrayList<>();
        if (result.isPresent()) {
            filling.addAll(code.statements(statements.subList(0, statements.size() - 1)));
            filling.add(new BodyStatement.Return(
                    Optional.of(code.expression(result.get().value())), last.position()));
            return filling;
        }
        boolean apart = value.isPresent()
                || statements.stream()
                        .noneMatch(statement -> code.assignment(statement).isPresent());
        if (apart) {
            filling.add(code.variable(value));
        }
        for (BodyStatement statement : statements) {
            Optional<BodyExpression.Assign> assign = code.assignment(statement);
            if (assign.isPresent() && !apart) {
                filling.add(
                        code.variable(Optional.of(code.expression(assign.get().value()))));
            } else {
                filling.addAll(code.statements(List.of(statement)));
            }
        }
        filling.add(new BodyStatement.Return(Optional.of(local), last.position()));
        return filling;
    }

    private BodyStatement variable(Optional<BodyExpression> value) {
        return new BodyStatement.LocalVariable(
                local.name(), local.id(), local.type(), value.isEmpty(), value, local.position());
    }

    private Optional<BodyExpression.Assign> assignment(BodyStatement statement) {
        return statement instanceof BodyStatement.ExpressionStatement run
                        && run.expression() instanceof BodyExpression.Assign assign
                        && isConstant(assign.target())
                ? Optional.of(assign)
                : Optional.empty();
    }

    private boolean isConstant(BodyExpression expression) {
        return expression instanceof BodyExpression.StaticField field
                && (field.owner() + "." + field.name()).equals(constant);
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        return isConstant(expression) ? local : super.expression(expression);
    }
}
