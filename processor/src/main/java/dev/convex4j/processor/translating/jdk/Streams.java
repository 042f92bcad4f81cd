package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code list.stream()}: the array's own methods, as long as nobody can notice that they run stage by stage. */
public final class Streams {
    private static final String STREAM = "java.util.stream.Stream";
    private static final Map<String, String> ARRAY_METHODS =
            Map.of("map", "map", "filter", "filter", "anyMatch", "some", "allMatch", "every", "noneMatch", "some");

    private Streams() {}

    public static Value stage(BodyExpression.Call call, Expressions translator) {
        TsExpression receiver = translator.receiver(call);
        requireUnobservedOrder(call, previousStage(call).isPresent(), translator);
        TsExpression arrow = Lambdas.callback(call.arguments().get(0), translator);
        return Value.of(Code.invoke(receiver, arrayMethod(call), arrow));
    }

    private static String arrayMethod(BodyExpression.Call call) {
        return Objects.requireNonNull(ARRAY_METHODS.get(call.method().name()), () -> "no stage: " + call.method());
    }

    public static Value noneMatch(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.not(stage(call, translator).code()));
    }

    /** Java's list is a new one; so is the array after {@code map} or {@code filter}. */
    public static Value toList(BodyExpression.Call call, Expressions translator) {
        requireSteady(call, translator);
        TsExpression receiver = translator.receiver(call);
        boolean fresh = previousStage(call).isPresent() || receiver instanceof TsExpression.ArrayLiteral;
        return Value.of(fresh ? receiver : Code.invoke(receiver, "slice"));
    }

    public static Value findFirst(BodyExpression.Call call, Expressions translator) {
        requireSteady(call, translator);
        Optional<BodyExpression.Call> previous = previousStage(call);
        if (previous.isPresent() && previous.get().method().name().equals("filter")) {
            BodyExpression.Call filter = previous.get();
            TsExpression receiver = translator.receiver(filter);
            requireUnobservedOrder(filter, previousStage(filter).isPresent(), translator);
            return Value.of(Code.invoke(
                    receiver, "find", Lambdas.callback(filter.arguments().get(0), translator)));
        }
        previous.ifPresent(stage -> requireUnobservedOrder(stage, true, translator));
        return Value.of(Code.invoke(translator.receiver(call), "at", new TsExpression.NumberLiteral(0)));
    }

    /** Entries that come out of a stream go on living, while its stages are done with theirs. */
    private static void requireSteady(BodyExpression.Call call, Expressions translator) {
        boolean entries = CollectionKind.of(Types.argument(call.type()))
                .filter(CollectionKind.ENTRY::equals)
                .isPresent();
        BodyExpression source = call.receiver().orElseThrow();
        while (source instanceof BodyExpression.Call step
                && step.receiver().isPresent()
                && Types.isPipeline(step.type())) {
            source = step.receiver().get();
        }
        if (entries) {
            Entries.requireSteady(source, translator);
        }
    }

    /** A stream runs element by element, an array's methods stage by stage: with two stages, none may have an effect. */
    private static void requireUnobservedOrder(BodyExpression.Call stage, boolean observable, Expressions translator) {
        if (!observable) {
            return;
        }
        boolean pure = Lambdas.isPure(stage.arguments().get(0), translator)
                && previousStage(stage)
                        .map(call -> Lambdas.isPure(call.arguments().get(0), translator))
                        .orElse(true);
        if (!pure) {
            throw Untranslatable.meaning(
                    "a stage of this stream may throw or have an effect",
                    "a Java stream runs element by element, so that the order of effects would differ.",
                    "write a `for` loop",
                    stage.position());
        }
    }

    private static Optional<BodyExpression.Call> previousStage(BodyExpression.Call call) {
        return call.receiver()
                .filter(BodyExpression.Call.class::isInstance)
                .map(BodyExpression.Call.class::cast)
                .filter(receiver -> receiver.method().owner().equals(STREAM));
    }
}
