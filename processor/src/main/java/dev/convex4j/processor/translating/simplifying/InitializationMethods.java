package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The static methods of a class that nothing calls but its static blocks, and they each other. */
final class InitializationMethods {
    private final ClassShape shape;
    private final Program program;
    private final Set<MethodKey> methods = new LinkedHashSet<>();
    /** Who calls which method. */
    private final Map<MethodKey, Set<MethodKey>> callers = new HashMap<>();

    InitializationMethods(ClassShape shape, Program program) {
        this.shape = shape;
        this.program = program;
    }

    Set<MethodKey> find() {
        shape.methods().stream()
                .filter(MethodShape::isStatic)
                .map(MethodShape::key)
                .filter(program.methods()::containsKey)
                .forEach(methods::add);
        program.methods().values().forEach(body -> BodyWalker.walk(body, new Callers(body.key())));
        program.classes().values().stream()
                .flatMap(each -> each.constants().stream())
                .flatMap(constant -> constant.arguments().stream())
                .forEach(
                        argument -> BodyWalker.walk(argument, new Callers(new MethodKey(shape.name(), "", List.of()))));
        while (methods.removeIf(method -> !isOnlyForStaticCode(method))) {
            // Those that such a method calls are called from elsewhere, too.
        }
        return methods;
    }

    private boolean isOnlyForStaticCode(MethodKey method) {
        Set<MethodKey> all = callers.getOrDefault(method, Set.of());
        return !all.isEmpty()
                && all.stream()
                        .allMatch(caller -> methods.contains(caller)
                                || (caller.owner().equals(shape.name())
                                        && caller.name().equals(MethodBody.STATIC_INITIALIZER)));
    }

    /** Notes what a body calls; a class in it would see the locals around as its own, and what a function does isn't known. */
    private final class Callers implements BodyVisitor {
        private final MethodKey member;

        Callers(MethodKey member) {
            this.member = member;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Call call) {
                callers.computeIfAbsent(call.method(), key -> new HashSet<>()).add(member);
            } else if (expression instanceof BodyExpression.MethodReference reference) {
                methods.remove(reference.method());
            } else if (expression instanceof BodyExpression.NewAnonymous) {
                methods.remove(member);
            }
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.LocalClass) {
                methods.remove(member);
            }
        }
    }
}
