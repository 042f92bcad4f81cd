package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.translating.analysis.Reachable;
import dev.convex4j.processor.translating.analysis.Uneventful;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The constants that the translation leaves out. Java computes them all the same, at the first use of their class: one that
 * does something, or may throw, is refused.
 */
final class UnreadConstants {
    private final Reachable reachable;
    private final TranslationContext context;
    private final boolean complete;
    private final Uneventful uneventful;
    private final List<Finding> findings = new ArrayList<>();

    private UnreadConstants(Reachable reachable, TranslationContext context, boolean complete) {
        this.reachable = reachable;
        this.context = context;
        this.complete = complete;
        this.uneventful = new Uneventful(context.program());
    }

    /** @param complete whether everything was translated, so that it is known which constants are used */
    static List<Finding> check(Reachable reachable, TranslationContext context, boolean complete) {
        UnreadConstants check = new UnreadConstants(reachable, context, complete);
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(reachable.initialized());
        while (!open.isEmpty()) {
            String name = open.remove();
            if (seen.add(name)) {
                context.hierarchy().shape(name).ifPresent(check::fields);
                open.addAll(check.uneventful.initialized());
            }
        }
        return check.findings;
    }

    private void fields(ClassShape shape) {
        Set<String> known = new HashSet<>();
        shape.fields().stream().filter(field -> field.constant().isPresent()).forEach(field -> known.add(field.name()));
        for (ClassShape.Initializer code : shape.initializers()) {
            boolean left = code instanceof ClassShape.Initializer.OfField field
                    && field.isStatic()
                    && !known.contains(field.field())
                    && !isTranslated(shape.name() + "." + field.field());
            if (left && code instanceof ClassShape.Initializer.OfField field && !uneventful.is(field.value())) {
                findings.addAll(ConstantOrder.eventful(field.value().position()).findings());
            }
        }
        if (!reachable.initialized().contains(shape.name())) {
            if (!uneventful.areCreated(shape)) {
                findings.addAll(ConstantOrder.eventful(shape.position()).findings());
            }
            return;
        }
        try {
            EnumEvents.check(shape, context, uneventful, complete);
        } catch (Untranslatable refused) {
            findings.addAll(refused.findings());
        }
    }

    private boolean isTranslated(String name) {
        return reachable.constants().containsKey(name)
                && (!complete || context.usage().isUsed(name));
    }
}
