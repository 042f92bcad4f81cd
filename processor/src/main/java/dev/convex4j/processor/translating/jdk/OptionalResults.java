package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.OptionalLiterals;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.library.Library;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How each helper returns an empty {@code Optional}: as {@code null} where all it returns are results of the platform that
 * say {@code null} themselves, so that they pass through unchanged; as {@code undefined} otherwise.
 */
public final class OptionalResults {
    private OptionalResults() {}

    public static Map<MethodKey, Absence> of(Program program, Library library, Hierarchy hierarchy) {
        Map<MethodKey, List<BodyExpression>> results = new HashMap<>();
        for (MethodBody body : program.methods().values()) {
            if (Types.isOptional(body.returnType()) && !isVirtual(body.key(), hierarchy)) {
                results.put(body.key(), results(body));
            }
        }
        Set<MethodKey> asNull = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<MethodKey, List<BodyExpression>> method : results.entrySet()) {
                grown |= passesNull(method.getValue(), asNull, library) && asNull.add(method.getKey());
            }
        }
        Map<MethodKey, Absence> absences = new HashMap<>();
        results.keySet().forEach(key -> absences.put(key, asNull.contains(key) ? Absence.NULL : Absence.UNDEFINED));
        return Map.copyOf(absences);
    }

    /** Whether a call may end in another method, or a call of another one here: then all give the same. */
    private static boolean isVirtual(MethodKey key, Hierarchy hierarchy) {
        return hierarchy.isOverridden(key)
                || hierarchy
                        .method(key)
                        .filter(method -> !method.overridden().isEmpty())
                        .isPresent();
    }

    private static List<BodyExpression> results(MethodBody body) {
        List<BodyExpression> results = new ArrayList<>();
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                if (!insideLambda && statement instanceof BodyStatement.Return result) {
                    result.value().ifPresent(results::add);
                }
            }
        });
        return results;
    }

    private static boolean passesNull(List<BodyExpression> results, Set<MethodKey> asNull, Library library) {
        boolean any = results.stream().anyMatch(result -> isNull(result, asNull, library));
        return any
                && results.stream()
                        .allMatch(result -> isNull(result, asNull, library) || OptionalLiterals.isEmptyLiteral(result));
    }

    private static boolean isNull(BodyExpression result, Set<MethodKey> asNull, Library library) {
        return result instanceof BodyExpression.Call call
                && (asNull.contains(call.method())
                        || library.method(call.method())
                                .map(row -> row.absence() == Absence.NULL)
                                .orElse(false));
    }
}
