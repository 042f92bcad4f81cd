package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A constructor that calls a method of a subclass: Java shows it the subclass's fields as zeros and keeps what it writes
 * where a field has no value of its own; TypeScript has no such fields yet.
 */
final class ConstructorCalls {
    private final TranslationContext context;
    private final Set<String> below;
    private final Set<MethodKey> seen = new HashSet<>();

    private ConstructorCalls(ClassShape shape, TranslationContext context) {
        this.context = context;
        this.below = context.hierarchy().subtypes(shape.name()).stream()
                .map(ClassShape::name)
                .collect(Collectors.toSet());
    }

    static void check(ClassShape shape, Optional<MethodBody> constructor, TranslationContext context) {
        ConstructorCalls calls = new ConstructorCalls(shape, context);
        if (calls.below.isEmpty()) {
            return;
        }
        MethodKey initializer = new MethodKey(shape.name(), MethodBody.INSTANCE_INITIALIZER, List.of());
        OwnCalls.body(initializer, context).ifPresent(body -> calls.check(body, body));
        constructor.ifPresent(body -> calls.check(body, body));
    }

    private void check(MethodBody start, MethodBody constructor) {
        Deque<MethodBody> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            MethodBody body = waiting.remove();
            BodyWalker.walk(body, new BodyVisitor() {
                @Override
                public void enter(BodyExpression expression, boolean insideLambda) {
                    if (expression instanceof BodyExpression.InstanceField field && below.contains(field.owner())) {
                        throw refusal(constructor);
                    } else if (expression instanceof BodyExpression.Call call
                            && call.receiver().orElse(null) instanceof BodyExpression.This) {
                        follow(call.method(), waiting);
                        context.hierarchy().overriding(call.method()).stream()
                                .filter(key -> below.contains(key.owner()))
                                .forEach(key -> follow(key, waiting));
                    }
                }
            });
        }
    }

    private void follow(MethodKey key, Deque<MethodBody> waiting) {
        if (seen.add(key)) {
            OwnCalls.body(key, context).ifPresent(waiting::add);
        }
    }

    private static Untranslatable refusal(MethodBody constructor) {
        return Untranslatable.meaning(
                "this constructor calls a method that a subclass overrides and that uses the subclass's fields",
                "Java shows it the zeros that fields have at first; in TypeScript the subclass's fields don't exist yet.",
                "pass what the method gives as a parameter of the constructor",
                constructor.position());
    }
}
