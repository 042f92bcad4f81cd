package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.ReachedCode;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the constructors of an enum, and the values of its fields, use of the constant that is being created. */
final class EnumSelf implements BodyVisitor {
    private final ClassShape shape;

    /** Where only a field of the constant is meant, or its name or position. */
    private final Set<BodyExpression> known = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean inConstructor;
    private boolean creating;
    private boolean movable = true;
    private final Set<String> asked = new HashSet<>();

    private EnumSelf(ClassShape shape) {
        this.shape = shape;
    }

    static EnumSelf of(ClassShape shape, Program program) {
        EnumSelf self = new EnumSelf(shape);
        List<MethodBody> code = new ArrayList<>();
        for (MethodBody body : program.methods().values()) {
            boolean own = body.key().owner().equals(shape.name());
            self.inConstructor = own && body.key().name().equals("<init>");
            self.creating = self.inConstructor || (own && body.key().name().equals(MethodBody.INSTANCE_INITIALIZER));
            BodyWalker.walk(body, self);
            if (self.creating) {
                code.add(body);
            }
        }
        self.movable &= code.stream().noneMatch(body -> self.reachesOther(body.statements(), program));
        for (ClassShape.Constant constant : shape.constants()) {
            self.movable &= constant.arguments().stream().noneMatch(value -> self.reachesOther(value, program));
        }
        return self;
    }

    /** Whether fields of other constants are read: these have no object before all are made. */
    private boolean reachesOther(List<BodyStatement> statements, Program program) {
        Others others = new Others();
        ReachedCode.walk(statements, program, new Hierarchy(program), others);
        return others.read;
    }

    private boolean reachesOther(BodyExpression value, Program program) {
        Others others = new Others();
        ReachedCode.walk(value, program, new Hierarchy(program), others);
        return others.read;
    }

    /** What the creating code reaches doesn't read the constant's own fields: it isn't given the constant. */
    private final class Others implements BodyVisitor {
        private boolean read;

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            read |= isField(expression) && !known.contains(((BodyExpression.InstanceField) expression).target());
        }
    }

    /** Whether nothing but fields, the name and the position is used, and nothing else assigns fields. */
    boolean isMovable() {
        return movable;
    }

    /** Which of {@code name} and {@code ordinal} a constructor asks for. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    static boolean asks(BodyExpression expression, String name) {
        return expression instanceof BodyExpression.Call call
                && call.receiver().orElse(null) instanceof BodyExpression.This
                && call.method().owner().equals("java.lang.Enum")
                && call.method().name().equals(name);
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (creating) {
            used(expression);
        } else if (expression instanceof BodyExpression.Assign assign) {
            movable &= !isField(assign.target());
        } else if (expression instanceof BodyExpression.Update update) {
            movable &= !isField(update.target());
        }
    }

    private void used(BodyExpression expression) {
        if (isField(expression)) {
            BodyExpression target = ((BodyExpression.InstanceField) expression).target();
            if (target instanceof BodyExpression.This) {
                known.add(target);
            } else {
                movable = false;
            }
        } else if (asks(expression, "name") || asks(expression, "ordinal")) {
            known.add(((BodyExpression.Call) expression).receiver().orElseThrow());
            asked.add(((BodyExpression.Call) expression).method().name());
            movable &= inConstructor;
        } else if (expression instanceof BodyExpression.This) {
            movable &= known.contains(expression);
        } else if (expression instanceof BodyExpression.NewAnonymous) {
            movable = false;
        }
    }

    private boolean isField(BodyExpression expression) {
        return expression instanceof BodyExpression.InstanceField field
                && field.owner().equals(shape.name());
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        movable &= !(creating && statement instanceof BodyStatement.LocalClass);
    }
}
