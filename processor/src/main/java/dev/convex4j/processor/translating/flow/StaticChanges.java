package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which code changes something that a static field holds, or the constant of an enum: on Convex each run has its own. */
final class StaticChanges implements BodyVisitor {
    private static final Set<String> OF_FIRST_ARGUMENT = Set.of(
            "addAll",
            "fill",
            "parallelPrefix",
            "parallelSort",
            "reverse",
            "rotate",
            "setAll",
            "shuffle",
            "sort",
            "swap");

    private final Program program;
    private final ProgramFlow values;
    private final MethodKey member;
    private final Map<Position, String> found;

    private StaticChanges(Program program, ProgramFlow values, MethodKey member, Map<Position, String> found) {
        this.program = program;
        this.values = values;
        this.member = member;
        this.found = found;
    }

    /** The fields whose objects change, by the positions of the changes. */
    static Map<Position, String> in(Program program, ProgramFlow values) {
        Map<Position, String> found = new HashMap<>(CapturedChanges.in(program, values));
        for (MethodBody body : program.methods().values()) {
            BodyWalker.walk(body, new StaticChanges(program, values, body.key(), found));
        }
        return Map.copyOf(found);
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Assign assign) {
            assigned(assign.target(), expression.position());
        } else if (expression instanceof BodyExpression.Update update) {
            assigned(update.target(), expression.position());
        } else if (expression instanceof BodyExpression.Call call && isOfArgument(call.method())) {
            int changed = call.method().owner().equals("java.lang.System") ? 2 : 0;
            change(call.arguments().get(changed), site -> !(site instanceof Slot.Instance), call.position());
        }
        ChangingObjects.changed(expression)
                .ifPresent(changed -> change(changed, Slot.Instance.class::isInstance, expression.position()));
        ListTypes.changed(expression)
                .ifPresent(changed -> change(changed, StaticChanges::isCollection, expression.position()));
    }

    private static boolean isOfArgument(MethodKey method) {
        return switch (method.owner()) {
            case "java.util.Arrays", "java.util.Collections" -> OF_FIRST_ARGUMENT.contains(method.name());
            case "java.lang.System" -> method.name().equals("arraycopy");
            default -> false;
        };
    }

    /** What Java itself lets nobody change needs no other message. */
    private static boolean isCollection(Slot.Site site) {
        return !(site instanceof Slot.Instance || site instanceof Slot.Array || site instanceof Slot.Fixed);
    }

    private void assigned(BodyExpression target, Position position) {
        if (target instanceof BodyExpression.ArrayAccess access) {
            change(access.array(), Slot.Array.class::isInstance, position);
        } else if (target instanceof BodyExpression.InstanceField field && isOfEnum(field.owner())) {
            if (!isCreating(field.owner(), member)) {
                found.put(position, field.owner());
            }
        } else if (target instanceof BodyExpression.InstanceField field) {
            change(field.target(), Slot.Instance.class::isInstance, position);
        }
    }

    static boolean isCreating(String owner, MethodKey member) {
        boolean creation = member.name().equals("<init>") || member.name().equals(MethodBody.INSTANCE_INITIALIZER);
        return creation && member.owner().equals(owner);
    }

    private boolean isOfEnum(String owner) {
        @Nullable ClassShape shape = program.classes().get(owner);
        return shape != null && shape.kind() == ClassShape.Kind.ENUM;
    }

    private void change(BodyExpression changed, Predicate<Slot.Site> kind, Position position) {
        Optional<Slot.Static> shared = values.statics(changed, member).stream()
                .filter(held -> kind.test(held.site()))
                .findFirst();
        shared.ifPresent(held -> found.put(position, held.field()));
    }
}
