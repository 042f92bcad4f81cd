package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.layout.Place;
import java.util.HashSet;
import java.util.Set;

/** The declarations of its own module that a body names: a parameter of that name would hide them in TypeScript. */
final class UsedNames implements BodyVisitor {
    private final String module;
    private final TranslationContext context;
    private final Set<String> names = new HashSet<>();

    private UsedNames(String module, TranslationContext context) {
        this.module = module;
        this.context = context;
    }

    static Set<String> in(MethodBody body, String module, TranslationContext context) {
        UsedNames used = new UsedNames(module, context);
        BodyWalker.walk(body, used);
        return used.names;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Call call) {
            method(call.method());
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            method(reference.method());
        } else if (expression instanceof BodyExpression.StaticField field
                && context.program().isOwnClass(field.owner())) {
            context.layout().findConstant(field.owner() + "." + field.name()).ifPresent(this::add);
        }
    }

    private void method(MethodKey method) {
        if (context.program().methods().containsKey(method)) {
            context.layout().findMethod(method).ifPresent(this::add);
        }
    }

    private void add(Place place) {
        if (place.module().equals(module)) {
            names.add(place.name());
        }
    }
}
