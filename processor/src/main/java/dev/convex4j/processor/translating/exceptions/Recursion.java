package dev.convex4j.processor.translating.exceptions;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which code may overflow the stack: what reaches a method that calls itself, over any calls. */
final class Recursion {
    private final Program program;
    private final Hierarchy hierarchy;

    /** What each method that reaches a circle of calls calls. */
    private final Map<MethodKey, Set<MethodKey>> deep = new HashMap<>();

    private Recursion(Program program, Hierarchy hierarchy) {
        this.program = program;
        this.hierarchy = hierarchy;
    }

    /** The statements whose bodies may overflow the stack. */
    static Set<Position> within(List<BodyStatement.Try> attempts, Program program, Hierarchy hierarchy) {
        if (attempts.isEmpty()) {
            return Set.of();
        }
        Recursion recursion = new Recursion(program, hierarchy);
        recursion.search();
        return attempts.stream()
                .filter(attempt -> recursion.calledBy(List.of(attempt)).stream().anyMatch(recursion.deep::containsKey))
                .map(BodyStatement.Try::position)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes out the methods that call none of those left, until all that are left call one another. */
    private void search() {
        program.methods().forEach((key, body) -> deep.put(key, calledBy(body.statements())));
        boolean fewer = true;
        while (fewer) {
            fewer = deep.values().removeIf(callees -> callees.stream().noneMatch(deep::containsKey));
        }
    }

    private Set<MethodKey> calledBy(List<BodyStatement> statements) {
        Set<MethodKey> called = new HashSet<>();
        BodyWalker.walk(statements, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.Call call) {
                    add(call.method());
                } else if (expression instanceof BodyExpression.MethodReference reference) {
                    add(reference.method());
                } else if (expression instanceof BodyExpression.New creation) {
                    called.add(creation.constructor());
                }
            }

            private void add(MethodKey method) {
                called.add(method);
                called.addAll(hierarchy.overriding(method));
            }
        });
        return called;
    }
}
