package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The lists of a method that may be changed: those that one of its locals holds from {@code new ArrayList<>()} on, for good.
 *
 * @param ids the locals
 * @param shared those of them whose list may have another name as well, because it was stored or passed on
 */
public record GrowingLists(Set<Integer> ids, Set<Integer> shared) {
    public static final GrowingLists NONE = new GrowingLists(Set.of(), Set.of());

    private static final String ARRAY_LIST = "java.util.ArrayList";

    public static GrowingLists of(MethodBody body) {
        Search search = new Search();
        BodyWalker.walk(body, search);
        Set<Integer> shared = new HashSet<>(search.created);
        shared.removeIf(id -> search.uses.getOrDefault(id, 0).equals(search.plainUses.getOrDefault(id, 0)));
        return new GrowingLists(Set.copyOf(search.created), Set.copyOf(shared));
    }

    public boolean contains(int id) {
        return ids.contains(id);
    }

    public boolean isShared(int id) {
        return shared.contains(id);
    }

    /** Counts all uses of each local, and those that give its list no second name. */
    private static final class Search implements BodyVisitor {
        private final Set<Integer> created = new HashSet<>();
        private final Map<Integer, Integer> uses = new HashMap<>();
        private final Map<Integer, Integer> plainUses = new HashMap<>();

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Local local) {
                uses.merge(local.id(), 1, Integer::sum);
            } else if (expression instanceof BodyExpression.Call call
                    && (call.method().owner().equals(Types.LIST)
                            || call.method().owner().equals("java.util.Collection"))) {
                call.receiver().ifPresent(this::plain);
            }
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.LocalVariable variable
                    && !variable.reassigned()
                    && variable.value().orElse(null) instanceof BodyExpression.New creation
                    && creation.constructor().owner().equals(ARRAY_LIST)) {
                created.add(variable.id());
            } else if (statement instanceof BodyStatement.Return result) {
                result.value().ifPresent(this::plain);
            } else if (statement instanceof BodyStatement.ForEach loop) {
                plain(loop.values());
            }
        }

        private void plain(BodyExpression use) {
            if (use instanceof BodyExpression.Local local) {
                plainUses.merge(local.id(), 1, Integer::sum);
            }
        }
    }
}
