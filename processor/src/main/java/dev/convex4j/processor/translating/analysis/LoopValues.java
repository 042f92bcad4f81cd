package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Locals that a loop makes of a variable which it then gives them back to, as in {@code var next = node.next(); node = next;}.
 * TypeScript, which follows what a variable holds, would find that the type of each depends on the other's.
 */
public final class LoopValues implements BodyVisitor {
    /** Of code without any. */
    public static final LoopValues NONE = new LoopValues();

    private static final Set<Class<?>> LOOPS = Set.of(
            BodyStatement.ForEach.class,
            BodyStatement.For.class,
            BodyStatement.While.class,
            BodyStatement.DoWhile.class);

    private final Deque<BodyStatement> loops = new ArrayDeque<>();

    /** The loops around the declaration of a local, the innermost first. */
    private final Map<Integer, List<BodyStatement>> around = new HashMap<>();

    private final Map<Integer, Set<BodyExpression.Local>> madeOf = new HashMap<>();

    private final Set<Integer> matched = new HashSet<>();

    private LoopValues() {}

    public static LoopValues in(MethodBody body) {
        LoopValues values = new LoopValues();
        BodyWalker.walk(body, values);
        return values;
    }

    public static boolean isLoop(BodyStatement statement) {
        return LOOPS.contains(statement.getClass());
    }

    /** The variables from before a loop that the local of that loop is made of, and that are set to what is made of it. */
    public List<BodyExpression.Local> origins(int local) {
        Set<BodyExpression.Local> mentioned = new LinkedHashSet<>();
        addMentioned(local, mentioned);
        return mentioned.stream()
                .filter(origin -> isOutside(origin.id(), local) && reaches(origin.id(), local, new HashSet<>()))
                .toList();
    }

    /** A variable of a pattern stands for what is compared with the pattern. */
    private void addMentioned(int local, Set<BodyExpression.Local> mentioned) {
        for (BodyExpression.Local made : madeOf.getOrDefault(local, Set.of())) {
            if (mentioned.add(made) && matched.contains(made.id())) {
                addMentioned(made.id(), mentioned);
            }
        }
    }

    private boolean isOutside(int origin, int local) {
        List<BodyStatement> inside = around.getOrDefault(local, List.of());
        return inside.size() > around.getOrDefault(origin, List.of()).size();
    }

    private boolean reaches(int local, int source, Set<Integer> seen) {
        return seen.add(local)
                && madeOf.getOrDefault(local, Set.of()).stream()
                        .anyMatch(made -> made.id() == source || reaches(made.id(), source, seen));
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable) {
            around.put(variable.id(), List.copyOf(loops));
            variable.value().ifPresent(value -> add(variable.id(), value));
        } else if (statement instanceof BodyStatement.ForEach loop) {
            add(loop.variable().id(), loop.values());
        } else if (statement instanceof BodyStatement.Switch selection) {
            addPatterns(selection.cases(), selection.selector());
        }
        if (isLoop(statement)) {
            loops.push(statement);
        }
    }

    @Override
    public void leave(BodyStatement statement) {
        if (isLoop(statement)) {
            loops.pop();
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Assign assign
                && assign.target() instanceof BodyExpression.Local local) {
            add(local.id(), assign.value());
        } else if (expression instanceof BodyExpression.InstanceOf test) {
            addPattern(test.pattern(), test.value());
        } else if (expression instanceof BodyExpression.SwitchExpression selection) {
            addPatterns(selection.cases(), selection.selector());
        }
    }

    private void addPatterns(List<SwitchCase> cases, BodyExpression selector) {
        for (SwitchCase each : cases) {
            for (SwitchCase.Label label : each.labels()) {
                if (label instanceof SwitchCase.Label.Pattern compared) {
                    addPattern(compared.pattern(), selector);
                }
            }
        }
    }

    private void addPattern(BodyPattern pattern, BodyExpression value) {
        if (pattern instanceof BodyPattern.OfType type) {
            type.variable().ifPresent(variable -> {
                matched.add(variable.id());
                add(variable.id(), value);
            });
        } else if (pattern instanceof BodyPattern.OfRecord components) {
            components.nested().forEach(nested -> addPattern(nested, value));
        }
    }

    private void add(int local, BodyExpression value) {
        List<BodyExpression.Local> mentioned = new ArrayList<>();
        BodyWalker.walk(value, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.Local mention) {
                    mentioned.add(mention);
                }
            }
        });
        madeOf.computeIfAbsent(local, id -> new HashSet<>()).addAll(mentioned);
    }
}
