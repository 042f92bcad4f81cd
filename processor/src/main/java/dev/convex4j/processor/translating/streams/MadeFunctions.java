package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.graph.LocalValues;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Functions that were made before the stream that calls them: by a method, of others, or for a variable. */
final class MadeFunctions {
    private final Expressions translator;
    private final Set<BodyExpression> open = new HashSet<>();

    private MadeFunctions(Expressions translator) {
        this.translator = translator;
    }

    /** Whether calls of the function can't be noticed, whichever of those it is that are known to come here. */
    static boolean areQuiet(BodyExpression function, Expressions translator) {
        return new MadeFunctions(translator).areQuiet(function);
    }

    private boolean areQuiet(BodyExpression function) {
        if (!open.add(function)) {
            return false;
        }
        boolean quiet = parts(function)
                .map(parts -> parts.stream()
                        .allMatch(part -> isWritten(part) ? StageOrder.isQuiet(part, translator) : areQuiet(part)))
                .orElse(false);
        open.remove(function);
        return quiet;
    }

    private static boolean isWritten(BodyExpression function) {
        return function instanceof BodyExpression.Lambda || function instanceof BodyExpression.MethodReference;
    }

    /** The functions that calls of one may end in; empty where they aren't known. */
    private Optional<Collection<BodyExpression>> parts(BodyExpression function) {
        if (function instanceof BodyExpression.Conditional choice) {
            return Optional.of(List.of(choice.whenTrue(), choice.whenFalse()));
        } else if (function instanceof BodyExpression.Local local) {
            return known(body().map(body -> LocalValues.of(body).of(local)).orElse(List.of()));
        } else if (function instanceof BodyExpression.StaticField field) {
            return Optional.ofNullable(
                            translator.context().program().constants().get(field.owner() + "." + field.name()))
                    .map(List::of);
        } else if (function instanceof BodyExpression.Call call) {
            return Purity.isMakingFunction(call) ? Optional.of(combined(call)) : returned(call);
        }
        return Optional.empty();
    }

    private static Collection<BodyExpression> combined(BodyExpression.Call call) {
        return Stream.concat(call.receiver().stream(), call.arguments().stream())
                .toList();
    }

    /** What the user's own method returns, which makes it without a sign. */
    private Optional<Collection<BodyExpression>> returned(BodyExpression.Call call) {
        return Optional.ofNullable(translator.context().program().methods().get(call.method()))
                .filter(body -> call.receiver().isEmpty() && Purity.isQuiet(call, translator.context()))
                .flatMap(body -> known(Returns.of(body.statements())));
    }

    private static Optional<Collection<BodyExpression>> known(List<BodyExpression> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>(values));
    }

    private Optional<MethodBody> body() {
        return Optional.ofNullable(translator.context().program().methods().get(translator.member()));
    }
}
