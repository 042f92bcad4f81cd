package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What code may do to the entries of maps that are known.
 *
 * @param removes whether it takes entries out of some map
 * @param runs whether it runs code that isn't looked at here
 * @param assigned the variables that get another value, as {@link SteadyNames} has them
 */
record EntryChanges(boolean removes, boolean runs, Set<String> assigned) {
    /** The methods of collections after which each entry that was there is still there. */
    private static final Set<String> KEEPING = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "computeIfAbsent",
            "contains",
            "containsAll",
            "containsKey",
            "containsValue",
            "copyOf",
            "entry",
            "entrySet",
            "equals",
            "get",
            "getFirst",
            "getKey",
            "getLast",
            "getOrDefault",
            "getValue",
            "hashCode",
            "indexOf",
            "isEmpty",
            "keySet",
            "lastIndexOf",
            "of",
            "offer",
            "peek",
            "poll",
            "pop",
            "push",
            "put",
            "putAll",
            "putIfAbsent",
            "set",
            "setValue",
            "size",
            "stream",
            "toString",
            "values");

    /** Where the other classes are whose methods run no code of the user's but the functions that they are given. */
    private static final List<String> CALM = List.of(
            "java.lang.String",
            "java.lang.Math",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Enum",
            "java.time.",
            "java.math.",
            "java.util.Optional",
            "java.util.stream.",
            "dev.convex4j.runtime.");

    static final EntryChanges NONE = new EntryChanges(false, false, Set.of());

    /** What an expression does by itself, its operands left out. */
    static EntryChanges of(BodyExpression expression, SteadyNames names) {
        if (expression instanceof BodyExpression.Assign assign) {
            return new EntryChanges(false, false, assigned(assign.target()));
        } else if (expression instanceof BodyExpression.Update update) {
            return new EntryChanges(false, false, assigned(update.target()));
        } else if (expression instanceof BodyExpression.Call call) {
            return names.isRead(call) ? NONE : of(call);
        }
        boolean creates = expression instanceof BodyExpression.New creation
                && !creation.constructor().owner().startsWith("java.");
        return new EntryChanges(false, creates || expression instanceof BodyExpression.NewAnonymous, Set.of());
    }

    private static EntryChanges of(BodyExpression.Call call) {
        String owner = call.method().owner();
        boolean ofCollection =
                owner.startsWith("java.util.") && KEEPING.contains(call.method().name());
        boolean calm = CALM.stream().anyMatch(owner::startsWith);
        boolean removes = owner.startsWith("java.util.") && !ofCollection && !calm;
        return new EntryChanges(
                removes,
                (!ofCollection && !calm) || !call.arguments().stream().allMatch(EntryChanges::isPlain),
                Set.of());
    }

    /** Whether the library runs no method of the user's on a value; a lambda's body is looked at. */
    private static boolean isPlain(BodyExpression argument) {
        return argument instanceof BodyExpression.Lambda
                || argument.type() instanceof JavaType.Primitive
                || (argument.type() instanceof JavaType.Declared declared
                        && (declared.name().startsWith("java.lang.")
                                || declared.name().startsWith("java.time.")
                                || declared.name().startsWith("dev.convex4j.runtime.")));
    }

    static EntryChanges in(BodyExpression expression, SteadyNames names) {
        Collected collected = new Collected(names);
        BodyWalker.walk(expression, collected);
        return collected.changes();
    }

    static EntryChanges in(List<BodyStatement> statements, SteadyNames names) {
        Collected collected = new Collected(names);
        BodyWalker.walk(statements, collected);
        return collected.changes();
    }

    private static Set<String> assigned(BodyExpression target) {
        if (target instanceof BodyExpression.Local local) {
            return Set.of(SteadyNames.local(local.id()));
        } else if (target instanceof BodyExpression.InstanceField field) {
            return Set.of(SteadyNames.field(field.name()));
        }
        return target instanceof BodyExpression.StaticField field ? Set.of(SteadyNames.field(field.name())) : Set.of();
    }

    private static final class Collected implements BodyVisitor {
        private final SteadyNames names;
        private final Set<String> assigned = new HashSet<>();
        private boolean removing;
        private boolean running;

        Collected(SteadyNames names) {
            this.names = names;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            EntryChanges changes = of(expression, names);
            removing |= changes.removes();
            running |= changes.runs();
            assigned.addAll(changes.assigned());
        }

        EntryChanges changes() {
            return new EntryChanges(removing, running, Set.copyOf(assigned));
        }
    }
}
