package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists that a method makes itself: those that one of its locals holds from {@code new ArrayList<>()} on, for good. */
final class LocalLists implements BodyVisitor {
    private static final Set<String> LOOPS = Set.of("forEach", "ifPresent", "ifPresentOrElse");

    private final Set<Integer> created = new HashSet<>();
    private final Set<BodyExpression> plain = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The place, among all nodes of the body, of the first use of a local that gives its list a second name. */
    private final Map<Integer, Integer> shared = new HashMap<>();

    /** As {@link #shared}, where a lambda that only asks or changes the list is no name of it. */
    private final Map<Integer, Integer> named = new HashMap<>();

    /** The locals whose lists have a second name, or are reached by a function that may be called later. */
    private final Set<Integer> kept = new HashSet<>();

    private final Set<BodyExpression> calledAtOnce = Collections.newSetFromMap(new IdentityHashMap<>());
    private int later;

    private final Map<Integer, Integer> declared = new HashMap<>();
    private final IdentityHashMap<Object, Span> spans = new IdentityHashMap<>();
    private final List<Span> loops = new ArrayList<>();
    private final Taken taken;
    private int place;

    /** From where to where a node goes. */
    private record Span(int start, int end) {
        boolean contains(Span other) {
            return start <= other.start && other.end <= end;
        }
    }

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
        return shared.containsKey(id);
    }

    /** As {@link #isShared}, where a lambda that is called before the call that takes it ends is no name of it. */
    boolean isKept(int id) {
        return kept.contains(id);
    }

    /** Whether a call does nothing but to call the functions it takes, as a loop would. */
    static boolean isLoop(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                && LOOPS.contains(call.method().name())
                && (call.method().owner().startsWith("java.util.")
                        || call.method().owner().equals("java.lang.Iterable"));
    }

    /**
     * Whether the list may have another name, or be reached by a lambda, until a loop, or a call with a function, has ended:
     * what comes later does nothing yet, unless a loop around leads back.
     */
    boolean isSharedUntil(int id, Object node) {
        return isUntil(shared, id, node);
    }

    /** Whether the list may have another name until a loop, or a call with a function, has ended. */
    boolean isNamedUntil(int id, Object node) {
        return isUntil(named, id, node);
    }

    private boolean isUntil(Map<Integer, Integer> first, int id, Object node) {
        @Nullable Integer use = first.get(id);
        @Nullable Span own = spans.get(node);
        @Nullable Integer start = declared.get(id);
        if (use == null || own == null || start == null) {
            return use != null;
        }
        int end = loops.stream()
                .filter(loop -> loop.contains(own) && loop.start() > start)
                .mapToInt(Span::end)
                .max()
                .orElse(own.end());
        return use <= end;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        place++;
        if (expression instanceof BodyExpression.Call call) {
            spans.put(expression, new Span(place, place));
            if (isLoop(call)) {
                calledAtOnce.addAll(call.arguments());
            }
        }
        later += isCalledLater(expression) ? 1 : 0;
        if (ListTypes.viewed(expression).isEmpty()) {
            taken.of(expression).forEach(map -> plain(map));
        }
        if (expression instanceof BodyExpression.NewAnonymous creation) {
            captured(creation.className());
        }
        if (expression instanceof BodyExpression.Local local) {
            boolean asked = plain.remove(local);
            if (!asked || insideLambda) {
                shared.putIfAbsent(local.id(), place);
            }
            if (!asked) {
                named.putIfAbsent(local.id(), place);
            }
            if (!asked || later > 0) {
                kept.add(local.id());
            }
        } else if (expression instanceof BodyExpression.Call call
                && ListTypes.isMethodOfList(call.method())
                && !IteratorUses.isIterator(call)) {
            call.receiver().ifPresent(list -> plain(list));
        } else if (expression instanceof BodyExpression.Call call && ListTypes.isChangeOfArgument(call.method())) {
            plain(call.arguments().get(0));
        } else if (expression instanceof BodyExpression.Call call) {
            for (int i = 0; i < call.arguments().size() && !call.invocation().varargs(); i++) {
                if (taken.borrowed().contains(call.method(), i)) {
                    plain(call.arguments().get(i));
                }
            }
        } else if (expression instanceof BodyExpression.Binary binary) {
            plain(binary.left());
            plain(binary.right());
        }
    }

    @Override
    public void leave(BodyExpression expression) {
        spans.computeIfPresent(expression, (call, span) -> new Span(span.start(), place));
        later -= isCalledLater(expression) ? 1 : 0;
    }

    private boolean isCalledLater(BodyExpression expression) {
        return expression instanceof BodyExpression.Lambda && !calledAtOnce.contains(expression);
    }

    @Override
    public void leave(BodyStatement statement) {
        if (spans.containsKey(statement)) {
            Span span = new Span(spans.get(statement).start(), place);
            spans.put(statement, span);
            loops.add(span);
        }
    }

    private static boolean isLoop(BodyStatement statement) {
        return statement instanceof BodyStatement.ForEach
                || statement instanceof BodyStatement.For
                || statement instanceof BodyStatement.While
                || statement instanceof BodyStatement.DoWhile;
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        place++;
        if (isLoop(statement)) {
            spans.put(statement, new Span(place, place));
        }
        if (statement instanceof BodyStatement.LocalVariable variable
                && !variable.reassigned()
                && variable.value().filter(ListTypes::isFresh).isPresent()) {
            created.add(variable.id());
            declared.put(variable.id(), place);
        } else if (statement instanceof BodyStatement.LocalClass type) {
            captured(type.className());
        } else if (statement instanceof BodyStatement.Return result) {
            result.value().filter(value -> !insideLambda).ifPresent(this::plain);
        } else if (statement instanceof BodyStatement.ForEach loop) {
            plain(loop.values());
        }
    }

    /** The methods of a class that stands in the body may do anything with what they see of it. */
    private void captured(String className) {
        @Nullable ClassShape type = taken.program().classes().get(className);
        if (type != null) {
            type.captured().forEach(local -> {
                shared.putIfAbsent(local.id(), place);
                named.putIfAbsent(local.id(), place);
                kept.add(local.id());
            });
        }
    }

    /** A use that gives the list no second name. */
    private void plain(BodyExpression use) {
        if (use instanceof BodyExpression.Local local) {
            plain.add(local);
        }
    }
}
