package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.flow.ListFlow.Change;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds loops over a list that grows or shrinks meanwhile. */
final class ListChanges {
    private final Targets targets;
    private final ProgramFlow values;

    /** The lists that a call of a method may change, other than those that it makes itself; and the methods it calls. */
    private final Map<MethodKey, Set<Slot.Site>> changed = new HashMap<>();

    /** As {@link #changed}, for lists in which other elements are put in the places of old ones. */
    private final Map<MethodKey, Set<Slot.Site>> replaced = new HashMap<>();

    private final Map<MethodKey, Set<MethodKey>> calls = new HashMap<>();

    /** What the lambdas of the program change. */
    private final Set<Slot.Site> byFunctions = new HashSet<>();

    private final Set<Slot.Site> replacedByFunctions = new HashSet<>();

    private final Set<MethodKey> fromFunctions = new HashSet<>();

    /** Stands for a call of a function that is a value. */
    private static final MethodKey ANY_FUNCTION = new MethodKey("", "function", List.of());

    private final Program program;

    ListChanges(Program program, Targets targets, ProgramFlow values) {
        this.program = program;
        this.targets = targets;
        this.values = values;
        program.methods().values().forEach(this::summarize);
        changed.put(ANY_FUNCTION, byFunctions);
        replaced.put(ANY_FUNCTION, replacedByFunctions);
        calls.put(ANY_FUNCTION, fromFunctions);
    }

    private void summarize(MethodBody body) {
        LocalLists locals = LocalLists.of(body, new Taken(program));
        Set<Slot.Site> sites = changed.computeIfAbsent(body.key(), key -> new HashSet<>());
        Set<Slot.Site> replacedSites = replaced.computeIfAbsent(body.key(), key -> new HashSet<>());
        Set<MethodKey> called = calls.computeIfAbsent(body.key(), key -> new HashSet<>());
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                Optional<BodyExpression> list = ListTypes.changed(expression);
                boolean structural = list.isPresent() && ListTypes.isStructural(ListTypes.method(expression));
                boolean made = list.filter(changed ->
                                changed instanceof BodyExpression.Local local && locals.isCreated(local.id()))
                        .isPresent();
                list.ifPresent(changed -> {
                    Set<Slot.Site> found = values.sites(changed, body.key());
                    if (!made) {
                        (structural ? sites : replacedSites).addAll(found);
                    }
                    if (insideLambda || expression instanceof BodyExpression.MethodReference) {
                        (structural ? byFunctions : replacedByFunctions).addAll(found);
                    }
                });
                callees(expression).forEach(callee -> {
                    called.add(callee);
                    if (insideLambda || expression instanceof BodyExpression.MethodReference) {
                        fromFunctions.add(callee);
                    }
                });
            }
        });
    }

    private Set<MethodKey> callees(BodyExpression expression) {
        Set<MethodKey> found = new HashSet<>();
        if (expression instanceof BodyExpression.Call call) {
            targets.of(call.method()).forEach(body -> found.add(body.key()));
            boolean function = call.method().owner().startsWith("java.util.function.")
                    || call.method().owner().equals("java.lang.Runnable")
                    || (program.isOwnClass(call.method().owner())
                            && !program.methods().containsKey(call.method()));
            if (function) {
                found.add(ANY_FUNCTION);
            }
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            targets.of(reference.method()).forEach(body -> found.add(body.key()));
        } else if (expression instanceof BodyExpression.New creation) {
            targets.of(creation.constructor()).forEach(body -> found.add(body.key()));
        }
        return found;
    }

    /** The changes of lists under the loops of a body, by the loops' positions. */
    Map<Position, Change> duringLoops(MethodBody body) {
        Map<Position, Change> found = new LinkedHashMap<>();
        LocalLists locals = LocalLists.of(body, new Taken(program));
        MethodKey member = body.key();
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                if (statement instanceof BodyStatement.ForEach loop
                        && ListTypes.isList(loop.values().type())) {
                    Search search = new Search(loop.values(), locals, member);
                    BodyWalker.walk(loop.body(), search);
                    search.found.ifPresent(change -> found.put(loop.position(), change));
                }
            }

            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.Call call) {
                    listBelow(call).ifPresent(list -> {
                        Search search = new Search(list, locals, member);
                        call.arguments().stream()
                                .filter(ListChanges::isFunction)
                                .forEach(function -> BodyWalker.walk(function, search));
                        search.found.ifPresent(change -> found.put(call.position(), change));
                    });
                }
            }
        });
        for (IteratorUses.Use use : IteratorUses.of(body)) {
            Search search = new Search(use.iterator().receiver().orElseThrow(), locals, member);
            use.during().forEach(expression -> search.enter(expression, false));
            search.found.ifPresent(change -> found.put(use.iterator().position(), change));
        }
        return found;
    }

    /** Whether a list has the same length all through a loop over its indexes. */
    boolean keepsLength(KnownIndexes.Loop loop, MethodBody body) {
        Search search = new Search(loop.values(), LocalLists.of(body, new Taken(program)), body.key());
        BodyWalker.walk(loop.statement().body(), search);
        return search.found.isEmpty();
    }

    private static boolean isFunction(BodyExpression argument) {
        return argument instanceof BodyExpression.Lambda || argument instanceof BodyExpression.MethodReference;
    }

    /** The list that {@code list.forEach(..)} or a stage of {@code list.stream()} goes through. */
    private static Optional<BodyExpression> listBelow(BodyExpression.Call call) {
        BodyExpression below = call;
        while (below instanceof BodyExpression.Call step && step.receiver().isPresent()) {
            BodyExpression receiver = step.receiver().get();
            if (ListTypes.isList(receiver.type())) {
                return Optional.of(receiver);
            }
            below = receiver;
        }
        return Optional.empty();
    }

    /** Looks through the body of a loop for the first change of the list that it goes through. */
    private final class Search implements BodyVisitor {
        private final BodyExpression looped;

        /** Whether a part of the list is copied, which doesn't show what is put in other elements' places. */
        private final boolean part;

        private final LocalLists locals;
        private final MethodKey member;
        private final Set<Slot.Site> sites;
        private final Set<Integer> declared = new HashSet<>();
        private Optional<Change> found = Optional.empty();

        Search(BodyExpression looped, LocalLists locals, MethodKey member) {
            this.looped = ListTypes.shown(looped).orElse(looped);
            this.part = ListTypes.part(looped).isPresent();
            this.locals = locals;
            this.member = member;
            this.sites = values.sites(this.looped, member);
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.LocalVariable variable && locals.isCreated(variable.id())) {
                declared.add(variable.id());
            }
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (found.isPresent()) {
                return;
            }
            boolean conflict = ListTypes.changed(expression)
                            .filter(list -> part || ListTypes.isStructural(ListTypes.method(expression)))
                            .filter(this::mayBeLooped)
                            .isPresent()
                    || (!isOnlyName(looped)
                            && callees(expression).stream().anyMatch(method -> touches(method, new HashSet<>())));
            if (conflict) {
                found = Optional.of(new Change(name(expression), expression.position()));
            }
        }

        private boolean mayBeLooped(BodyExpression changed) {
            BodyExpression list = ListTypes.shown(changed).orElse(changed);
            if (list instanceof BodyExpression.Local local) {
                if (looped instanceof BodyExpression.Local other && other.id() == local.id()) {
                    return true;
                } else if (declared.contains(local.id()) || isOnlyName(list)) {
                    return false;
                }
            }
            return !isOnlyName(looped) && meet(values.sites(list, member));
        }

        /** Whether a local is the one name of the list that it holds. */
        private boolean isOnlyName(BodyExpression list) {
            return list instanceof BodyExpression.Local local
                    && locals.isCreated(local.id())
                    && !locals.isShared(local.id());
        }

        private boolean touches(MethodKey method, Set<MethodKey> seen) {
            return seen.add(method)
                    && (meet(changed.getOrDefault(method, Set.of()))
                            || (part && meet(replaced.getOrDefault(method, Set.of())))
                            || calls.getOrDefault(method, Set.of()).stream().anyMatch(callee -> touches(callee, seen)));
        }

        private boolean meet(Set<Slot.Site> others) {
            return others.stream()
                    .filter(other -> other != Slot.Foreign.FIXED && !(other instanceof Slot.Fixed))
                    .anyMatch(
                            other -> sites.contains(other) || sites.contains(Slot.Foreign.UNKNOWN) || sites.isEmpty());
        }

        private String name(BodyExpression expression) {
            BodyExpression list = ListTypes.changed(expression).orElse(looped);
            return list instanceof BodyExpression.Local local ? local.name() : "the list";
        }
    }
}
