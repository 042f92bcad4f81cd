package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The members whose bodies have locals: a local class shares those of the member that it stands in. */
final class Members {
    private final Program program;
    private final SteadyNames names;
    private final Map<MethodKey, NonNullLocals> narrowed = new HashMap<>();

    /** What is known of calls of own methods; nothing at first. */
    private final BiPredicate<BodyExpression, MethodKey> there;

    Members(Program program, SteadyNames names, BiPredicate<BodyExpression, MethodKey> there) {
        this.program = program;
        this.names = names;
        this.there = there;
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

    /** Whether what is before this occurrence of a local, or of what is read from it, has excluded {@code null}. */
    boolean isNarrowed(BodyExpression occurrence, MethodKey member) {
        return narrowed(member).filter(locals -> locals.contains(occurrence)).isPresent();
    }

    /** Whether TypeScript doesn't see that {@code null} is excluded. */
    boolean isAsserted(BodyExpression.Local occurrence, MethodKey member) {
        return narrowed(member).filter(locals -> locals.isAsserted(occurrence)).isPresent();
    }

    private Optional<NonNullLocals> narrowed(MethodKey member) {
        return Optional.ofNullable(program.methods().get(member))
                .map(body -> narrowed.computeIfAbsent(
                        member, key -> NonNullLocals.of(body.statements(), names, value -> there.test(value, member))));
    }
}
