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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds loops over a list that grows or shrinks meanwhile. */
final class ListChanges {
    private final Targets targets;
    private final ProgramFlow values;

    private final Map<MethodKey, Summary> summaries = new HashMap<>();

    /** The collections that iterators go through which the program asks for itself. */
    private final Set<Slot.Site> iterated = new HashSet<>();

    /**
     * What a call of a method, or of a function, does.
     *
     * @param changed the lists that it may change, other than those that it makes itself
     * @param replaced those in which it may put other elements in the places of old ones
     * @param calls the methods and functions that it calls
     */
    private record Summary(Set<Slot.Site> changed, Set<Slot.Site> replaced, Set<MethodKey> calls) {
        void add(boolean structural, Set<Slot.Site> lists) {
            (structural ? changed : replaced).addAll(lists);
        }
    }

    /** Stands for a call of a function that is a value, of which nothing else is known. */
    private static final MethodKey ANY_FUNCTION = new MethodKey("", "function", List.of());

    private final Program program;

    ListChanges(Program program, Targets targets, ProgramFlow values) {
        this.program = program;
        this.targets = targets;
        this.values = values;
        program.methods().values().forEach(this::summarize);
    }

    private void summarize(MethodBody body) {
        LocalLists locals = LocalLists.of(body, new Taken(program, Borrowed.none()));
        Summary whole = summary(body.key());
        BodyWalker.walk(body, new BodyVisitor() {
            private final Set<BodyExpression> atOnce = Collections.newSetFromMap(new IdentityHashMap<>());

            /** The functions around, and the one that stands for all that may be called later. */
            private final Deque<Summary> functions = new ArrayDeque<>();

            private int later;

            /** Whether an expression is a function that may be called later than where it stands. */
            private boolean isCalledLater(BodyExpression expression) {
                return isFunction(expression) && !atOnce.contains(expression);
            }

            @Override
            public void leave(BodyExpression expression) {
                if (isFunction(expression)) {
                    functions.pop();
                }
                later -= isCalledLater(expression) ? 1 : 0;
            }

            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.Call call && callsAtOnce(call.method())) {
                    call.arguments().stream().filter(ListChanges::isFunction).forEach(atOnce::add);
                }
                addIterated(expression, body.key());
                if (isFunction(expression)) {
                    functions.push(summary(keyOf(expression)));
                }
                later += isCalledLater(expression) ? 1 : 0;
                List<Summary> around = new ArrayList<>(functions);
                if (later > 0) {
                    around.add(summary(ANY_FUNCTION));
                }
                Optional<BodyExpression> list = ListTypes.changed(expression);
                boolean structural = list.isPresent() && ListTypes.isStructural(ListTypes.method(expression));
                boolean made = list.filter(changed ->
                                changed instanceof BodyExpression.Local local && locals.isCreated(local.id()))
                        .isPresent();
                list.ifPresent(changed -> {
                    Set<Slot.Site> found = values.sites(changed, body.key());
                    if (!made) {
                        whole.add(structural, found);
                    }
                    around.forEach(function -> function.add(structural, found));
                });
                Set<MethodKey> called = callees(expression, body.key());
                whole.calls().addAll(called);
                around.forEach(function -> function.calls().addAll(called));
            }
        });
    }

    private void addIterated(BodyExpression expression, MethodKey member) {
        Optional<BodyExpression> receiver = Optional.empty();
        boolean iterates = false;
        if (expression instanceof BodyExpression.Call call) {
            iterates = isIterator(call.method());
            receiver = call.receiver();
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            iterates = isIterator(reference.method());
            receiver = reference.receiver();
        }
        if (iterates) {
            Set<Slot.Site> sites =
                    receiver.map(values -> this.values.sites(values, member)).orElse(Set.of());
            iterated.addAll(sites.isEmpty() ? Set.of(Slot.Foreign.UNKNOWN) : sites);
        }
    }

    private static boolean isIterator(MethodKey method) {
        return method.name().equals("iterator")
                && method.owner().startsWith("java.")
                && !method.owner().startsWith("java.util.stream.");
    }

    /** What a loop goes through; an object of the user's goes through what its iterator does. */
    private Set<Slot.Site> looped(BodyExpression looped, MethodKey member) {
        Set<Slot.Site> sites = values.sites(looped, member);
        boolean own = sites.isEmpty()
                && looped.type().isClass(Iterable.class.getName())
                && !values.all(looped, member).isEmpty();
        return own ? iterated : sites;
    }

    private Summary summary(MethodKey method) {
        return summaries.computeIfAbsent(method, key -> new Summary(new HashSet<>(), new HashSet<>(), new HashSet<>()));
    }

    /** A function as a method of its own. */
    private static MethodKey keyOf(BodyExpression function) {
        return new MethodKey("", "function", List.of(function.position().toString()));
    }

    /** Whether a method calls the functions that it takes while it runs, or before anybody can ask for its result. */
    private static boolean callsAtOnce(MethodKey method) {
        return method.owner().startsWith("java.util.")
                && !method.owner().startsWith("java.util.function.")
                && !method.owner().equals("java.util.Comparator")
                && !method.name().equals("<init>");
    }

    private Set<MethodKey> callees(BodyExpression expression, MethodKey member) {
        Set<MethodKey> found = new HashSet<>();
        if (expression instanceof BodyExpression.Call call) {
            targets.of(call.method()).forEach(body -> found.add(body.key()));
            boolean function = call.method().owner().startsWith("java.util.function.")
                    || call.method().owner().equals("java.lang.Runnable")
                    || (program.isOwnClass(call.method().owner())
                            && !program.methods().containsKey(call.method()));
            if (function) {
                call.receiver()
                        .flatMap(receiver -> values.functions(receiver, member))
                        .ifPresentOrElse(
                                functions -> functions.forEach(each -> found.add(keyOf(each))),
                                () -> found.add(ANY_FUNCTION));
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
        LocalLists locals = LocalLists.of(body, new Taken(program, Borrowed.none()));
        MethodKey member = body.key();
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                if (statement instanceof BodyStatement.ForEach loop
                        && ListTypes.isList(loop.values().type())) {
                    Search search = new Search(loop.values(), locals, member, loop);
                    BodyWalker.walk(loop.body(), search);
                    search.found.ifPresent(change -> found.put(loop.position(), change));
                }
            }

            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.Call call) {
                    listBelow(call).ifPresent(list -> {
                        Search search = new Search(list, locals, member, call);
                        call.arguments().stream()
                                .filter(ListChanges::isFunction)
                                .forEach(function -> BodyWalker.walk(function, search));
                        search.found.ifPresent(change -> found.put(call.position(), change));
                    });
                }
            }
        });
        for (IteratorUses.Use use : IteratorUses.of(body)) {
            Search search = new Search(use.iterator().receiver().orElseThrow(), locals, member, use);
            use.during().forEach(expression -> search.enter(expression, false));
            search.found.ifPresent(change -> found.put(use.iterator().position(), change));
        }
        return found;
    }

    /** Whether a list has the same length all through a loop over its indexes. */
    boolean keepsLength(KnownIndexes.Loop loop, MethodBody body) {
        Search search = new Search(
                loop.values(), LocalLists.of(body, new Taken(program, Borrowed.none())), body.key(), loop.statement());
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

        /** The loop, or the call with a function, that goes through the list. */
        private final Object node;

        private final Set<Slot.Site> sites;

        /** Whether the lists are those of iterators that the program asks for: perhaps none. */
        private final boolean hidden;

        private final Set<Integer> declared = new HashSet<>();
        private Optional<Change> found = Optional.empty();

        Search(BodyExpression looped, LocalLists locals, MethodKey member, Object node) {
            this.looped = ListTypes.shown(looped).orElse(looped);
            this.part = ListTypes.part(looped).isPresent();
            this.locals = locals;
            this.member = member;
            this.node = node;
            this.sites = looped(this.looped, member);
            this.hidden = sites == iterated;
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
                            && callees(expression, member).stream()
                                    .anyMatch(method -> touches(method, new HashSet<>())));
            if (conflict) {
                found = Optional.of(new Change(name(expression), expression.position()));
            }
        }

        private boolean mayBeLooped(BodyExpression changed) {
            BodyExpression list = ListTypes.shown(changed).orElse(changed);
            if (list instanceof BodyExpression.Local local) {
                if (looped instanceof BodyExpression.Local other && other.id() == local.id()) {
                    return true;
                } else if (declared.contains(local.id())
                        || (locals.isCreated(local.id()) && !locals.isNamedUntil(local.id(), node))) {
                    return false;
                }
            }
            return !isOnlyName(looped) && meet(values.sites(list, member));
        }

        /** Whether a local is the one name of the list that it holds, by which nothing but the method reaches it. */
        private boolean isOnlyName(BodyExpression list) {
            return list instanceof BodyExpression.Local local
                    && locals.isCreated(local.id())
                    && !locals.isSharedUntil(local.id(), node);
        }

        private boolean touches(MethodKey method, Set<MethodKey> seen) {
            Summary summary = summary(method);
            return seen.add(method)
                    && (meet(summary.changed())
                            || (part && meet(summary.replaced()))
                            || summary.calls().stream().anyMatch(callee -> touches(callee, seen)));
        }

        private boolean meet(Set<Slot.Site> others) {
            return others.stream()
                    .filter(other -> other != Slot.Foreign.FIXED && !(other instanceof Slot.Fixed))
                    .anyMatch(other -> sites.contains(other)
                            || sites.contains(Slot.Foreign.UNKNOWN)
                            || (sites.isEmpty() && !hidden));
        }

        private String name(BodyExpression expression) {
            BodyExpression list = ListTypes.changed(expression).orElse(looped);
            return list instanceof BodyExpression.Local local ? local.name() : "the list";
        }
    }
}
