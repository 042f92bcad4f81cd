package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether code uses a static field, also in what it calls. */
final class StaticReads implements BodyVisitor {
    private final String owner;
    private final String field;
    private final Program program;
    private final Set<MethodKey> seen = new HashSet<>();
    private boolean found;

    private StaticReads(String owner, String field, Program program) {
        this.owner = owner;
        this.field = field;
        this.program = program;
    }

    static boolean reaches(Initializer code, String owner, String field, Program program) {
        StaticReads reads = new StaticReads(owner, field, program);
        if (code instanceof Initializer.OfField own) {
            BodyWalker.walk(own.value(), reads);
        } else if (code instanceof Initializer.OfBlock block) {
            BodyWalker.walk(block.statements(), reads);
        }
        return reads.found;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.StaticField used) {
            found |= used.owner().equals(owner) && used.name().equals(field);
        } else if (expression instanceof BodyExpression.Call call) {
            follow(call.method());
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            follow(reference.method());
        } else if (expression instanceof BodyExpression.New creation) {
            follow(creation.constructor());
            follow(new MethodKey(creation.constructor().owner(), MethodBody.INSTANCE_INITIALIZER, List.of()));
        } else if (expression instanceof BodyExpression.NewAnonymous creation) {
            // Whatever the class has may run.
            program.methods().values().stream()
                    .filter(body -> body.key().owner().equals(creation.className()))
                    .forEach(body -> follow(body.key()));
        }
    }

    /** The methods of the name in any class: one of them may override another. */
    private void follow(MethodKey method) {
        if (!program.isOwnClass(method.owner()) && !program.classes().containsKey(method.owner())) {
            return;
        }
        for (MethodBody body : program.methods().values()) {
            if (body.key().name().equals(method.name())
                    && (!method.name().startsWith("<") || body.key().owner().equals(method.owner()))
                    && seen.add(body.key())) {
                BodyWalker.walk(body, this);
            }
        }
    }
}
