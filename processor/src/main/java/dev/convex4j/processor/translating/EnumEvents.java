package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.EnumFields;
import dev.convex4j.processor.translating.analysis.ReachedCode;
import dev.convex4j.processor.translating.analysis.Uneventful;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.classes.EnumTables;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Java does to create the constants of an enum. Of it TypeScript has the tables of the fields that are read, which it
 * makes when the module loads: whatever else does something, or may throw, is refused.
 */
final class EnumEvents {
    private final ClassShape shape;
    private final TranslationContext context;
    private final Uneventful uneventful;
    private final boolean complete;
    private final Set<BodyExpression> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    private EnumEvents(ClassShape shape, TranslationContext context, Uneventful uneventful, boolean complete) {
        this.shape = shape;
        this.context = context;
        this.uneventful = uneventful;
        this.complete = complete;
    }

    /**
     * @param complete whether everything was translated, so that it is known which fields are read
     * @throws Untranslatable if the constants can't be created as Java does
     */
    static void check(ClassShape shape, TranslationContext context, Uneventful uneventful, boolean complete) {
        EnumEvents events = new EnumEvents(shape, context, uneventful, complete);
        if (!uneventful.areCreated(shape)) {
            shape.constants().forEach(events::constant);
        }
        shape.constants().forEach(events::order);
    }

    /** A table may read those of the fields that the constructor has assigned before, but not itself. */
    private void order(ClassShape.Constant constant) {
        Set<String> assigned = new HashSet<>();
        EnumFields.of(constant, shape, context.program()).forEach((name, value) -> {
            if (isRead(name) && !isFunction(value)) {
                ReachedCode.walk(value, context.program(), context.hierarchy(), new BodyVisitor() {
                    @Override
                    public void enter(BodyExpression expression, boolean insideLambda) {
                        if (expression instanceof BodyExpression.InstanceField field
                                && field.owner().equals(shape.name())
                                && !assigned.contains(field.name())) {
                            throw early(field.name(), value.position());
                        }
                    }
                });
            }
            assigned.add(name);
        });
    }

    /** Its code runs when someone calls it. */
    private static boolean isFunction(BodyExpression value) {
        return value instanceof BodyExpression.Lambda
                || value instanceof BodyExpression.MethodReference
                || value instanceof BodyExpression.NewAnonymous;
    }

    private static Untranslatable early(String field, Position position) {
        return Untranslatable.meaning(
                "a constant of an enum is computed from `" + field + "` of another one, or of itself",
                "TypeScript computes a field of all constants at once, before any code can read it.",
                "pass the value to the constructor, or compute it in a method",
                position);
    }

    /** As long as it isn't known which fields are read, all are. */
    private boolean isRead(String name) {
        boolean field = shape.fields().stream().anyMatch(each -> each.name().equals(name));
        return field && (!complete || EnumTables.isRead(shape, name, context.usage()));
    }

    private void constant(ClassShape.Constant constant) {
        Map<String, BodyExpression> values = EnumFields.of(constant, shape, context.program());
        List<BodyExpression> left = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!isRead(name)) {
                left.add(value);
            } else {
                ConstantOrder.check(
                        shape.name() + "." + name, value, context.program().constants(), context);
                keep(value);
            }
        });
        for (BodyExpression value : left) {
            if (!kept.contains(value) && !uneventful.is(value)) {
                throw ConstantOrder.eventful(value.position());
            }
        }
        if (!uneventful.isBodyCreated(constant)) {
            throw ConstantOrder.eventful(constant.position());
        }
    }

    private void keep(BodyExpression value) {
        BodyWalker.walk(value, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                kept.add(expression);
            }
        });
    }
}
