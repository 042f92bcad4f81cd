package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.LocalValues;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Functions that were made before the stream that calls them: by a method, of others, or for a variable. */
final class MadeFunctions {
    /**
     * A function in code.
     *
     * @param body the method that the code is in, if it is in one
     */
    private record Made(BodyExpression function, Optional<MethodBody> body) {
        Optional<List<Made>> known(List<BodyExpression> values) {
            return values.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            values.stream().map(value -> new Made(value, body)).toList());
        }
    }

    private final Expressions translator;
    private final Set<Made> open = new HashSet<>();

    private MadeFunctions(Expressions translator) {
        this.translator = translator;
    }

    /** Whether calls of the function can't be noticed, whichever of those it is that are known to come here. */
    static boolean areQuiet(BodyExpression function, Expressions translator) {
        Optional<MethodBody> here =
                Optional.ofNullable(translator.context().program().methods().get(translator.member()));
        return new MadeFunctions(translator).areQuiet(new Made(function, here));
    }

    private boolean areQuiet(Made function) {
        if (!open.add(function)) {
            return false;
        }
        boolean quiet = parts(function)
                .map(parts -> parts.stream()
                        .allMatch(part -> isWritten(part.function())
                                ? StageOrder.isQuiet(part.function(), translator)
                                : areQuiet(part)))
                .orElse(false);
        open.remove(function);
        return quiet;
    }

    private static boolean isWritten(BodyExpression function) {
        return function instanceof BodyExpression.Lambda || function instanceof BodyExpression.MethodReference;
    }

    /** The functions that calls of one may end in; empty where they aren't known. */
    private Optional<List<Made>> parts(Made made) {
        BodyExpression function = made.function();
        if (function instanceof BodyExpression.Conditional choice) {
            return made.known(List.of(choice.whenTrue(), choice.whenFalse()));
        } else if (function instanceof BodyExpression.Local local) {
            return made.body()
                    .filter(body -> isDeclared(local, body))
                    .flatMap(body -> made.known(LocalValues.of(body).of(local)));
        } else if (function instanceof BodyExpression.StaticField field) {
            return Optional.ofNullable(
                            translator.context().program().constants().get(field.owner() + "." + field.name()))
                    .map(value -> List.of(new Made(value, Optional.empty())));
        } else if (function instanceof BodyExpression.Call call) {
            return Purity.isMakingFunction(call)
                    ? made.known(Stream.concat(call.receiver().stream(), call.arguments().stream())
                            .toList())
                    : returned(call);
        }
        return Optional.empty();
    }

    /** Whether all values of a local are written in its method: those of parameters and of loops come from elsewhere. */
    private static boolean isDeclared(BodyExpression.Local local, MethodBody body) {
        boolean[] declared = {false};
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                declared[0] |= statement instanceof BodyStatement.LocalVariable variable
                        && variable.id() == local.id()
                        && variable.value().isPresent();
            }
        });
        return declared[0];
    }

    /** What the user's own method returns, which makes it without a sign. */
    private Optional<List<Made>> returned(BodyExpression.Call call) {
        return Optional.ofNullable(translator.context().program().methods().get(call.method()))
                .filter(body -> call.receiver().isEmpty() && Purity.isQuiet(call, translator.context()))
                .flatMap(body -> new Made(call, Optional.of(body)).known(Returns.of(body.statements())));
    }
}
