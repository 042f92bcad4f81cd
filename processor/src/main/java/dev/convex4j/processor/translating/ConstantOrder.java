package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at what computing a constant runs. Java does it at the first use of the class, in the order of the source; TypeScript
 * when the module loads, each constant after those that it needs. What can tell the two apart is refused.
 */
final class ConstantOrder implements BodyVisitor {
    /** Whose methods do something, or give something else each time. */
    private static final Set<String> OWNERS = Set.of("java.io.PrintStream", "java.lang.System", "java.util.UUID");

    private static final Set<String> CHANGING = Set.of("now", "random", "currentTimeMillis", "nanoTime", "randomUUID");

    private final TranslationContext context;
    private final Map<String, BodyExpression> values;
    private final String name;
    private final Set<Object> seen = new HashSet<>();
    private final Position position;

    private ConstantOrder(
            String name, Position position, Map<String, BodyExpression> values, TranslationContext context) {
        this.name = name;
        this.position = position;
        this.values = values;
        this.context = context;
    }

    /** @throws Untranslatable if Java's order of initialisation could be seen */
    static void check(
            String name, BodyExpression value, Map<String, BodyExpression> values, TranslationContext context) {
        if (Asynchrony.reaches(value, context)) {
            throw Untranslatable.construct(
                    "a constant that waits for something", "compute it inside the function", value.position());
        }
        BodyWalker.walk(value, new ConstantOrder(name, value.position(), values, context));
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Call call) {
            boolean effect = OWNERS.contains(call.method().owner())
                    || (call.method().owner().startsWith("dev.convex4j.runtime.") && !isValue(call))
                    || (CHANGING.contains(call.method().name())
                            && !isOwn(call.method().owner()));
            if (effect) {
                throw eventful(position);
            }
            follow(call.method());
            context.hierarchy().overriding(call.method()).forEach(this::follow);
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            follow(reference.method());
        } else if (expression instanceof BodyExpression.New creation) {
            follow(creation.constructor());
            follow(new MethodKey(creation.constructor().owner(), MethodBody.INSTANCE_INITIALIZER, List.of()));
        } else if (expression instanceof BodyExpression.StaticField field
                && isOwn(field.owner())
                && field.constant().isEmpty()) {
            constant(field);
        }
    }

    private static boolean isValue(BodyExpression.Call call) {
        return call.method().owner().equals("dev.convex4j.runtime.Id")
                || call.method().owner().equals("dev.convex4j.runtime.Value");
    }

    private boolean isOwn(String owner) {
        return context.hierarchy().shape(owner).isPresent();
    }

    private void follow(MethodKey method) {
        MethodBody body = context.program().methods().get(method);
        if (body != null && seen.add(method)) {
            BodyWalker.walk(body, this);
        }
    }

    private void constant(BodyExpression.StaticField field) {
        String other = field.owner() + "." + field.name();
        if (other.equals(name) || isLater(field)) {
            throw refusal("a constant that needs one which is initialised after it", position);
        }
        BodyExpression value = values.get(other);
        if (value != null && seen.add(other)) {
            BodyWalker.walk(value, this);
        }
    }

    /** Whether a constant of the same class stands further down in the source: Java would read its zero. */
    private boolean isLater(BodyExpression.StaticField field) {
        int dot = name.lastIndexOf('.');
        if (!field.owner().equals(name.substring(0, dot))) {
            return false;
        }
        List<String> fields = Optional.ofNullable(context.program().classes().get(field.owner())).stream()
                .flatMap(shape -> shape.fields().stream())
                .map(ClassShape.FieldShape::name)
                .toList();
        return fields.indexOf(field.name()) > fields.indexOf(name.substring(dot + 1));
    }

    /** What computing the constant does, or how it ends, could be noticed. */
    static Untranslatable eventful(Position position) {
        return refusal("a constant whose value depends on when it is computed, or does something", position);
    }

    private static Untranslatable refusal(String what, Position position) {
        return Untranslatable.meaning(
                what,
                "Java initialises a class at its first use, in the order of the source; TypeScript when the module loads.",
                "make it a static method, which is computed when it is called",
                position);
    }
}
