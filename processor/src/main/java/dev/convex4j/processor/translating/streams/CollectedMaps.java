package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.TextFunctions;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.translating.functions.NullResults;
import dev.convex4j.processor.translating.jdk.Keys;
import dev.convex4j.processor.translating.jdk.Maps;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Maps that streams are collected into. */
final class CollectedMaps {
    private final CollectorCalls collectors;
    private final Expressions translator;

    CollectedMaps(CollectorCalls collectors, Expressions translator) {
        this.collectors = collectors;
        this.translator = translator;
    }

    /** {@code groupBy(orders, (order) => order.user, (group) => group.length)}. */
    TsExpression grouped(BodyExpression.Call call, Elements elements, JavaType type) {
        List<BodyExpression> arguments = call.arguments();
        Optional<BodyExpression> supplier = arguments.size() == 3 ? Optional.of(arguments.get(1)) : Optional.empty();
        Optional<BodyExpression> inner =
                arguments.size() == 1 ? Optional.empty() : Optional.of(arguments.get(arguments.size() - 1));
        Optional<BodyExpression.Call> stepwise =
                inner.flatMap(collector -> new CollectorOrder(translator).stepwise(collector));
        if (stepwise.isPresent()) {
            return groupedStepwise(call, stepwise.get(), map(supplier, type, call), elements, type);
        }
        List<TsExpression> codes =
                new ArrayList<>(List.of(elements.code(), Lambdas.callback(arguments.get(0), translator)));
        inner.flatMap(collector -> finish(collector, elements.type(), Maps.typeArgument(type, 1, call.position())))
                .ifPresent(codes::add);
        boolean plain = supplier.isEmpty()
                && Keys.areNative(Maps.typeArgument(type, 0, call.position()), call.position(), translator);
        if (plain) {
            return Code.call(Helpers.java("groupBy", translator), codes);
        }
        codes.add(0, map(supplier, type, call));
        return Code.call(Helpers.java("groupInto", translator), codes);
    }

    /** {@code groupMapped(new Map<..>(), orders, (order) => order.user, (order) => parsed(order), (group) => group)}. */
    private TsExpression groupedStepwise(
            BodyExpression.Call call, BodyExpression.Call inner, TsExpression map, Elements elements, JavaType type) {
        JavaType result = Maps.typeArgument(type, 1, call.position());
        BodyExpression function = inner.arguments().get(0);
        NullResults.refuse(function, translator);
        return Code.call(
                Helpers.java("groupMapped", translator),
                map,
                elements.code(),
                Lambdas.callback(call.arguments().get(0), translator),
                Lambdas.callback(function, translator),
                groupArrow(Results.of(function), group -> collectors.afterFunction(inner, group, result)));
    }

    private TsExpression map(Optional<BodyExpression> supplier, JavaType type, BodyExpression.Call call) {
        JavaType made = supplier.map(given -> CollectedCollections.created(given, translator))
                .orElse(type);
        boolean typed = made instanceof JavaType.Declared declared
                && declared.arguments().size() == 2;
        return Maps.create(CollectedCollections.creation(typed ? made : type, call), translator)
                .code();
    }

    /** What becomes of the elements of one group; empty where they are its list. */
    private Optional<TsExpression> finish(BodyExpression collector, JavaType element, JavaType result) {
        if (Types.isOptional(result)) {
            throw Untranslatable.construct(
                    "a map whose values are `Optional`",
                    "take the value out: `collectingAndThen(maxBy(..), Optional::get)`",
                    collector.position());
        }
        TsExpression arrow = groupArrow(element, group -> collectors.collected(collector, group, result));
        return StreamStages.isIdentity(arrow) ? Optional.empty() : Optional.of(arrow);
    }

    /** {@code (group) => ..}. */
    private TsExpression groupArrow(JavaType element, Function<Elements, TsExpression> made) {
        Scope.Frame frame = translator.scope().enter();
        String group = translator
                .scope()
                .declare(translator.scope().syntheticId(), "group", Absence.UNDEFINED, true)
                .name();
        TsExpression code = made.apply(Elements.made(Code.name(group), element));
        translator.scope().leave(frame);
        return Code.arrow(List.of(group), code);
    }

    /** {@code partition(numbers, (n) => n > 0)}. */
    TsExpression partitioned(BodyExpression.Call call, Elements elements, JavaType type) {
        List<TsExpression> codes = new ArrayList<>(
                List.of(elements.code(), Lambdas.callback(call.arguments().get(0), translator)));
        call.arguments().stream()
                .skip(1)
                .findFirst()
                .flatMap(collector -> finish(collector, elements.type(), Maps.typeArgument(type, 1, call.position())))
                .ifPresent(codes::add);
        return Code.call(Helpers.java("partition", translator), codes);
    }

    /** {@code collectUnique(new Map<string, User>(), users, (user) => user.name, (user) => user, String, userText)}. */
    TsExpression mapped(BodyExpression.Call call, Elements elements, JavaType type) {
        List<BodyExpression> arguments = call.arguments();
        Optional<BodyExpression> supplier = arguments.stream().skip(3).findFirst();
        List<TsExpression> codes = new ArrayList<>(List.of(
                map(supplier, type, call),
                elements.code(),
                Lambdas.callback(arguments.get(0), translator),
                Lambdas.callback(arguments.get(1), translator)));
        if (arguments.size() > 2) {
            codes.add(StreamResults.operator(arguments.get(2), translator));
            Optional<TsExpression> written = lastOfEach(codes);
            if (written.isPresent()) {
                return written.get();
            }
            return Code.call(Helpers.java("collectInto", translator), codes);
        }
        List<TsExpression> texts = List.of(text(type, 0, call), text(type, 1, call));
        if (texts.stream().allMatch(TextFunctions::isString)) {
            return Code.call(Helpers.java("collectInto", translator), codes);
        }
        codes.addAll(texts);
        return Code.call(Helpers.java("collectUnique", translator), codes);
    }

    /**
     * {@code new Map<string, User>(users.map((user) => [user.name, user]))}, where the last of several values of a key is the
     * one that stays.
     */
    private static Optional<TsExpression> lastOfEach(List<TsExpression> codes) {
        return codes.get(0) instanceof TsExpression.New map
                        && map.callee().equals(Code.name("Map"))
                        && codes.get(2) instanceof TsExpression.Arrow key
                        && key.body() instanceof TsExpression.ArrowBody.OfExpression ofKey
                        && codes.get(3) instanceof TsExpression.Arrow value
                        && value.body() instanceof TsExpression.ArrowBody.OfExpression ofValue
                        && key.parameters().size() == 1
                        && key.parameters().equals(value.parameters())
                        && isLast(codes.get(4))
                ? Optional.of(new TsExpression.New(
                        map.callee(),
                        map.typeArguments(),
                        List.of(Code.invoke(
                                codes.get(1),
                                "map",
                                new TsExpression.Arrow(
                                        false,
                                        List.of(),
                                        key.parameters(),
                                        Optional.empty(),
                                        new TsExpression.ArrowBody.OfExpression(new TsExpression.ArrayLiteral(
                                                List.of(ofKey.value(), ofValue.value()))))))))
                : Optional.empty();
    }

    /** {@code (first, second) => second}. */
    private static boolean isLast(TsExpression merge) {
        return merge instanceof TsExpression.Arrow arrow
                && arrow.parameters().size() == 2
                && arrow.parameters().get(1).binding() instanceof TsParameter.Binding.Name second
                && arrow.body() instanceof TsExpression.ArrowBody.OfExpression body
                && body.value().equals(Code.name(second.name()));
    }

    /** What a message says of a key, or of a value, that is there already. */
    private TsExpression text(JavaType map, int index, BodyExpression.Call call) {
        return TextFunctions.of(Maps.typeArgument(map, index, call.position()), call.position(), translator);
    }
}
