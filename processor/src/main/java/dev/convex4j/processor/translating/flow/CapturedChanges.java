package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which functions that static fields hold change what they have captured: that lives on with the field. */
final class CapturedChanges implements BodyVisitor {
    private final Set<Integer> own = new HashSet<>();
    private final Map<Position, Integer> changed = new HashMap<>();

    private CapturedChanges() {}

    /** The fields, by the positions of the changes. */
    static Map<Position, String> in(Program program, ProgramFlow values) {
        Map<Position, String> found = new HashMap<>();
        for (ClassShape type : program.classes().values()) {
            for (ClassShape.FieldShape field : type.fields()) {
                if (field.isStatic()) {
                    values.functionsIn(new Slot.Field(type.name(), field.name())).orElse(List.of()).stream()
                            .filter(BodyExpression.Lambda.class::isInstance)
                            .forEach(function -> of((BodyExpression.Lambda) function)
                                    .forEach(position -> found.put(position, type.name() + "." + field.name())));
                }
            }
        }
        return found;
    }

    private static Set<Position> of(BodyExpression.Lambda function) {
        CapturedChanges changes = new CapturedChanges();
        function.parameters().forEach(parameter -> changes.own.add(parameter.id()));
        BodyWalker.walk(function, changes);
        Set<Position> found = new HashSet<>();
        changes.changed.forEach((position, id) -> {
            if (!changes.own.contains(id)) {
                found.add(position);
            }
        });
        return found;
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable) {
            own.add(variable.id());
        } else if (statement instanceof BodyStatement.ForEach loop) {
            own.add(loop.variable().id());
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Lambda lambda) {
            lambda.parameters().forEach(parameter -> own.add(parameter.id()));
        } else if (expression instanceof BodyExpression.Assign assign) {
            part(assign.target(), expression.position());
        } else if (expression instanceof BodyExpression.Update update) {
            part(update.target(), expression.position());
        }
        ListTypes.changed(expression).ifPresent(list -> change(list, expression.position()));
    }

    /** A change of an element or a field. */
    private void part(BodyExpression target, Position position) {
        if (target instanceof BodyExpression.ArrayAccess access) {
            change(access.array(), position);
        } else if (target instanceof BodyExpression.InstanceField field) {
            change(field.target(), position);
        }
    }

    private void change(BodyExpression whole, Position position) {
        if (whole instanceof BodyExpression.Local local) {
            changed.put(position, local.id());
        } else {
            part(whole, position);
        }
    }
}
