package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The members whose bodies have locals: a local class shares those of the member that it stands in. */
final class Members {
    private final Program program;
    private final Map<MethodKey, NonNullLocals> narrowed = new HashMap<>();

    Members(Program program) {
        this.program = program;
    }

    /** One name for all bodies that share their locals' numbers with {@code member}. */
    String scope(MethodKey member) {
        MethodKey current = member;
        ClassShape shape = program.classes().get(current.owner());
        while (shape != null && shape.local()) {
            Optional<MethodKey> around = shape.enclosingMethod();
            if (around.isPresent()) {
                current = around.get();
                shape = program.classes().get(current.owner());
            } else if (shape.enclosingClass().isPresent()) {
                current = new MethodKey(
                        shape.enclosingClass().get(), MethodBody.STATIC_INITIALIZER, current.parameterTypes());
                shape = program.classes().get(current.owner());
            } else {
                shape = null;
            }
        }
        return current.toString();
    }

    /** Whether a test before this occurrence of a local in {@code member} has excluded {@code null}. */
    boolean isNarrowed(BodyExpression.Local occurrence, MethodKey member) {
        MethodBody body = program.methods().get(member);
        return body != null
                && narrowed.computeIfAbsent(member, key -> NonNullLocals.of(body.statements()))
                        .contains(occurrence);
    }
}
