package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts another local in the place of one: a declaration of it, and a new name in the statements behind that. */
final class OtherLocal extends BodyRewriter {
    private final BodyStatement.LocalVariable before;
    private final String name;
    private final int id;

    OtherLocal(BodyStatement.LocalVariable before, String name, int id) {
        this.before = before;
        this.name = name;
        this.id = id;
    }

    /** The declaration with {@code value}, and {@code rest} with the new local. */
    List<BodyStatement> declaredIn(List<BodyStatement> rest, BodyExpression value) {
        boolean reassigned = LocalUses.of(before.id(), rest).isAssigned();
        BodyStatement declaration = new BodyStatement.LocalVariable(
                name, id, before.type(), reassigned, Optional.of(value), value.position());
        return Stream.concat(Stream.of(declaration), statements(rest).stream()).toList();
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        return expression instanceof BodyExpression.Local local && local.id() == before.id()
                ? new BodyExpression.Local(name, id, local.type(), local.position())
                : super.expression(expression);
    }
}
