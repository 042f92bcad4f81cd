package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The locals that start as {@code null} or as an empty {@code Optional} and are asked for something before they are given
 * anything else. TypeScript knows what they hold by then, and that code behind a test of them is never reached.
 */
public final class EmptyStarts implements BodyVisitor {
    /** Of code without any. */
    public static final EmptyStarts NONE = new EmptyStarts();

    private final Deque<BodyStatement> loops = new ArrayDeque<>();

    /** The locals that may hold nothing but what they start with, and how many loops are around their declaration. */
    private final Map<Integer, Integer> unassigned = new HashMap<>();

    private final Set<Integer> asked = new HashSet<>();

    /** The outermost loop in which a local is asked: one that assigns it further on may have done so the time before. */
    private final Map<Integer, BodyStatement> askedInLoop = new HashMap<>();

    /** The locals with a function that is called with what they hold: TypeScript infers its type from what they start with. */
    private final Set<Integer> mapped = new HashSet<>();

    private final Set<BodyExpression> passedOn = Collections.newSetFromMap(new IdentityHashMap<>());

    private EmptyStarts() {}

    public static EmptyStarts in(MethodBody body) {
        EmptyStarts starts = new EmptyStarts();
        BodyWalker.walk(body, starts);
        return starts;
    }

    /** Whether the local is asked for something while it holds nothing. */
    public boolean areAsked(int local) {
        return asked.contains(local) || askedInLoop.containsKey(local);
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable) {
            variable.value().ifPresent(passedOn::add);
        } else if (statement instanceof BodyStatement.Return end) {
            end.value().ifPresent(passedOn::add);
        }
        if (LoopValues.isLoop(statement)) {
            loops.push(statement);
        }
    }

    @Override
    public void leave(BodyStatement statement) {
        if (statement instanceof BodyStatement.LocalVariable variable
                && variable.value().filter(EmptyStarts::isNothing).isPresent()) {
            unassigned.put(variable.id(), loops.size());
        }
        if (LoopValues.isLoop(statement)) {
            loops.pop();
        }
    }

    private static boolean isNothing(BodyExpression value) {
        return isNull(value)
                || (value instanceof BodyExpression.Call call
                        && Types.isOptional(call.type())
                        && call.receiver().isEmpty()
                        && call.method().name().equals("empty"));
    }

    private static boolean isNull(BodyExpression value) {
        return value instanceof BodyExpression.Literal literal
                && literal.value().isEmpty();
    }

    private static boolean isFunction(BodyExpression value) {
        return value instanceof BodyExpression.Lambda || value instanceof BodyExpression.MethodReference;
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Local local) {
            if (!passedOn.contains(local)) {
                ask(local.id());
            }
        } else if (expression instanceof BodyExpression.Call call) {
            passedOn.addAll(call.arguments());
            if (call.receiver().orElse(null) instanceof BodyExpression.Local local
                    && call.arguments().stream().anyMatch(EmptyStarts::isFunction)) {
                mapped.add(local.id());
            }
        } else if (expression instanceof BodyExpression.New creation) {
            passedOn.addAll(creation.arguments());
        } else if (expression instanceof BodyExpression.Assign assign) {
            passedOn.add(assign.target());
            passedOn.add(assign.value());
        } else if (expression instanceof BodyExpression.Binary comparison
                && (isNull(comparison.left()) || isNull(comparison.right()))) {
            passedOn.add(comparison.left());
            passedOn.add(comparison.right());
        }
    }

    @Override
    public void leave(BodyExpression expression) {
        if (expression instanceof BodyExpression.Assign assign
                && assign.target() instanceof BodyExpression.Local local
                && unassigned.remove(local.id()) != null
                && !mapped.contains(local.id())
                && loops.contains(askedInLoop.get(local.id()))) {
            askedInLoop.remove(local.id());
        }
    }

    private void ask(int local) {
        Integer around = unassigned.get(local);
        if (around == null) {
            return;
        }
        if (loops.size() == around) {
            asked.add(local);
        } else {
            Iterator<BodyStatement> outermost = loops.descendingIterator();
            for (int i = 0; i < around; i++) {
                outermost.next();
            }
            askedInLoop.putIfAbsent(local, outermost.next());
        }
    }
}
