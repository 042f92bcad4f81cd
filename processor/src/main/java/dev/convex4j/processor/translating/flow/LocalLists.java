package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The lists that a method makes itself: those that one of its locals holds from {@code new ArrayList<>()} on, for good. */
final class LocalLists implements BodyVisitor {
    private final Set<Integer> created = new HashSet<>();
    private final Map<Integer, Integer> uses = new HashMap<>();
    private final Map<Integer, Integer> plainUses = new HashMap<>();

    private final Taken taken;

    private LocalLists(Taken taken) {
        this.taken = taken;
    }

    static LocalLists of(MethodBody body, Taken taken) {
        LocalLists lists = new LocalLists(taken);
        BodyWalker.walk(body, lists);
        return lists;
    }

    boolean isCreated(int id) {
        return created.contains(id);
    }

    /** Whether the list may have another name as well, because it was stored or passed on. */
    boolean isShared(int id) {
        return !uses.getOrDefault(id, 0).equals(plainUses.getOrDefault(id, 0));
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (ListTypes.viewed(expression).isEmpty()) {
            taken.of(expression).forEach(map -> plain(map, insideLambda));
        }
        if (expression instanceof BodyExpression.Local local) {
            uses.merge(local.id(), 1, Integer::sum);
        } else if (expression instanceof BodyExpression.Call call
                && ListTypes.isMethodOfList(call.method())
                && !IteratorUses.isIterator(call)) {
            call.receiver().ifPresent(list -> plain(list, insideLambda));
        } else if (expression instanceof BodyExpression.Call call && ListTypes.isChangeOfArgument(call.method())) {
            plain(call.arguments().get(0), insideLambda);
        } else if (expression instanceof BodyExpression.Binary binary) {
            plain(binary.left(), insideLambda);
            plain(binary.right(), insideLambda);
        }
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable
                && !variable.reassigned()
                && variable.value().filter(ListTypes::isCreation).isPresent()) {
            created.add(variable.id());
        } else if (statement instanceof BodyStatement.Return result) {
            result.value().ifPresent(value -> plain(value, insideLambda));
        } else if (statement instanceof BodyStatement.ForEach loop) {
            plain(loop.values(), insideLambda);
        }
    }

    /** A use that gives the list no second name; a lambda may run at any time. */
    private void plain(BodyExpression use, boolean insideLambda) {
        if (use instanceof BodyExpression.Local local && !insideLambda) {
            plainUses.merge(local.id(), 1, Integer::sum);
        }
    }
}
