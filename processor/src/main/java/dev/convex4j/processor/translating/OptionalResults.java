package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.library.Library;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How each helper returns an empty {@code Optional}: as {@code null} where all it returns are results of the platform that
 * say {@code null} themselves, so that they pass through unchanged; as {@code undefined} otherwise.
 */
final class OptionalResults {
    private OptionalResults() {}

    static Map<MethodKey, Absence> of(Program program, Library library) {
        Map<MethodKey, Absence> absences = new HashMap<>();
        for (MethodBody body : program.methods().values()) {
            if (Types.isOptional(body.returnType())) {
                absences.put(body.key(), of(body, library));
            }
        }
        return Map.copyOf(absences);
    }

    private static Absence of(MethodBody body, Library library) {
        List<BodyExpression> results = new ArrayList<>();
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement) {
                if (statement instanceof BodyStatement.Return result) {
                    result.value().ifPresent(results::add);
                }
            }
        });
        boolean platform = results.stream().anyMatch(result -> isNull(result, library));
        boolean others =
                results.stream().anyMatch(result -> !isNull(result, library) && !OptionalCalls.isEmptyLiteral(result));
        return platform && !others ? Absence.NULL : Absence.UNDEFINED;
    }

    private static boolean isNull(BodyExpression result, Library library) {
        return result instanceof BodyExpression.Call call
                && library.method(call.method())
                        .map(row -> row.absence() == Absence.NULL && Types.isOptional(result.type()))
                        .orElse(false);
    }
}
