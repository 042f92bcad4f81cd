package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code EnumSet}: a set in the order of the constants. */
public final class EnumSets {
    private EnumSets() {}

    /** {@code EnumSet.noneOf(Color.class)}. */
    public static Value none(BodyExpression.Call call, Expressions translator) {
        return set(call, Optional.empty(), translator);
    }

    /** {@code EnumSet.allOf(Color.class)}. */
    public static Value all(BodyExpression.Call call, Expressions translator) {
        return set(call, Optional.of(constants(call, translator)), translator);
    }

    /** {@code EnumSet.of(Color.RED, Color.GREEN)}. */
    public static Value of(BodyExpression.Call call, Expressions translator) {
        List<TsExpression> elements = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            if (call.arguments().get(i).type() instanceof JavaType.Array) {
                throw Untranslatable.construct(
                        "an `EnumSet` of the elements of an array",
                        "add them in a loop",
                        call.arguments().get(i).position());
            }
            elements.add(Maps.element(call, i, translator));
        }
        return set(call, Optional.of(new TsExpression.ArrayLiteral(List.copyOf(elements))), translator);
    }

    /** {@code EnumSet.copyOf(colors)}: Java throws for an empty list, of which it doesn't know the class. */
    public static Value copyOf(BodyExpression.Call call, Expressions translator) {
        BodyExpression values = call.arguments().get(0);
        if (values.type().isClass("java.util.EnumSet")) {
            return set(call, Optional.of(translator.code(values)), translator);
        } else if (!Iteration.isArray(values)) {
            throw Untranslatable.meaning(
                    "this may copy an empty set",
                    "Java throws for it, unless it is an `EnumSet`.",
                    "EnumSet<Color> copy = EnumSet.noneOf(Color.class); // then `copy.addAll(colors)`",
                    call.position());
        }
        TsExpression elements = Code.call(Helpers.java("withSome", translator), translator.code(values));
        return set(call, Optional.of(elements), translator);
    }

    /** {@code EnumSet.complementOf(set)}. */
    public static Value complement(BodyExpression.Call call, Expressions translator) {
        BodyExpression set = call.arguments().get(0);
        Optional<TsExpression> constant = constantComplement(call, set, translator);
        if (constant.isPresent()) {
            return set(call, constant, translator);
        } else if (!(set instanceof BodyExpression.Local || set instanceof BodyExpression.StaticField)) {
            throw Untranslatable.construct(
                    "the complement of a set that is computed here", "put it into a local variable", set.position());
        }
        TsExpression others = Code.invoke(
                constants(call, translator),
                "filter",
                Code.arrow(List.of("each"), Code.not(Code.invoke(translator.code(set), "has", Code.name("each")))));
        return set(call, Optional.of(others), translator);
    }

    /** {@code EnumSet.complementOf(EnumSet.of(Color.RED))}: the other constants. */
    private static Optional<TsExpression> constantComplement(
            BodyExpression.Call call, BodyExpression set, Expressions translator) {
        if (!(set instanceof BodyExpression.Call of)
                || !of.method().owner().equals("java.util.EnumSet")
                || !of.method().name().equals("of")
                || !of.arguments().stream().allMatch(BodyExpression.EnumConstant.class::isInstance)) {
            return Optional.empty();
        }
        Set<String> named = of.arguments().stream()
                .map(each -> ((BodyExpression.EnumConstant) each).name())
                .collect(Collectors.toSet());
        BodyExpression.EnumConstant first =
                (BodyExpression.EnumConstant) of.arguments().get(0);
        return translator
                .context()
                .hierarchy()
                .shape(first.owner())
                .map(shape -> new TsExpression.ArrayLiteral(shape.constants().stream()
                        .filter(each -> !named.contains(each.name()))
                        .map(each -> translator.code(new BodyExpression.EnumConstant(
                                first.owner(), each.name(), first.type(), call.position())))
                        .toList()));
    }

    /** {@code EnumSet.range(Color.RED, Color.GREEN)}. */
    public static Value range(BodyExpression.Call call, Expressions translator) {
        TsExpression constants = Code.call(
                Helpers.java("between", translator),
                constants(call, translator),
                translator.code(call.arguments().get(0)),
                translator.code(call.arguments().get(1)));
        return set(call, Optional.of(constants), translator);
    }

    private static Value set(BodyExpression.Call call, Optional<TsExpression> values, Expressions translator) {
        JavaType element = Maps.typeArgument(call.type(), 0, call.position());
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(Sorted.natural(element, call.position(), translator));
        values.ifPresent(arguments::add);
        return Value.of(new TsExpression.New(
                Helpers.java("TreeSet", translator), Maps.typeArguments(call, translator), List.copyOf(arguments)));
    }

    /** {@code Color.values()}. */
    private static TsExpression constants(BodyExpression.Call call, Expressions translator) {
        JavaType element = Maps.typeArgument(call.type(), 0, call.position());
        if (!(element instanceof JavaType.Declared type)) {
            throw Untranslatable.type(element, "name the enum", call.position());
        }
        return translator.code(new BodyExpression.Call(
                new MethodKey(type.name(), "values", List.of()),
                Optional.empty(),
                List.of(),
                false,
                new JavaType.Array(element),
                call.position()));
    }
}
