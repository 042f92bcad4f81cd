package dev.convex4j.processor.translating.ordering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.LocalValues;
import dev.convex4j.processor.translating.jdk.Iteration;
import dev.convex4j.processor.translating.jdk.Lists;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What sorts a list in place, or looks for the greatest and least. */
public final class Sorts {
    private Sorts() {}

    /** {@code list.sort(comparator)}. */
    public static Value sort(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        BodyExpression comparator = call.arguments().get(0);
        requireUnseen(call.receiver().orElseThrow(), comparator, translator);
        JavaType type = Types.argument(call.receiver().orElseThrow().type());
        TsExpression list = translator.receiver(call);
        return Value.of(Code.call(
                Code.member(list, "sort"),
                Comparators.sorting(Optional.of(comparator), type, call, translator).stream()
                        .toList()));
    }

    /** Java leaves half sorted what it was sorting when a comparison threw, JavaScript leaves it as it was. */
    private static void requireUnseen(BodyExpression sorted, BodyExpression comparator, Expressions translator) {
        Comparators.requireQuiet(comparator, translator);
        if (!Comparators.isQuiet(comparator, translator) && mayBeSeen(sorted, translator)) {
            throw Untranslatable.meaning(
                    "this comparison may throw, and a `catch` would leave the list to look at",
                    "Java leaves the list half sorted then, JavaScript as it was.",
                    "sort into a new list: `list.stream().sorted(comparator).toList()`",
                    comparator.position());
        }
    }

    /** Whether something catches where the list is known: in its method if that made it, else anywhere. */
    private static boolean mayBeSeen(BodyExpression sorted, Expressions translator) {
        Map<MethodKey, MethodBody> methods = translator.context().program().methods();
        Optional<MethodBody> here = Optional.ofNullable(methods.get(translator.member()));
        boolean made = sorted instanceof BodyExpression.Local local
                && here.filter(body -> isMade(LocalValues.of(body).of(local))).isPresent();
        return made
                ? here.filter(Sorts::catches).isPresent()
                : methods.values().stream().anyMatch(Sorts::catches);
    }

    private static boolean isMade(List<BodyExpression> values) {
        return !values.isEmpty() && values.stream().allMatch(BodyExpression.New.class::isInstance);
    }

    private static boolean catches(MethodBody body) {
        boolean[] found = {false};
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                found[0] |= statement instanceof BodyStatement.Try caught
                        && !caught.catches().isEmpty();
            }
        });
        return found[0];
    }

    /** {@code Arrays.sort(array, comparator)}. */
    public static Value sortArray(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        BodyExpression comparator = call.arguments().get(1);
        requireUnseen(array, comparator, translator);
        JavaType element = array.type() instanceof JavaType.Array type ? type.element() : new JavaType.Other("?");
        TsExpression code = Nulls.checkedElements(array, Nulls.dereferenced(array, translator), translator);
        return Value.of(Code.call(
                Code.member(code, "sort"),
                Comparators.sorting(Optional.of(comparator), element, call, translator).stream()
                        .toList()));
    }

    /** {@code Collections.sort(list, comparator)}: {@code list.sort(comparator)}. */
    public static Value sortArgument(BodyExpression.Call call, Expressions translator) {
        BodyExpression list = call.arguments().get(0);
        JavaType comparator = new JavaType.Declared("java.util.Comparator", List.of(Types.argument(list.type())));
        BodyExpression natural = new BodyExpression.Literal(Optional.empty(), comparator, call.position());
        return sort(
                new BodyExpression.Call(
                        new MethodKey(Types.LIST, "sort", List.of("java.util.Comparator")),
                        Optional.of(list),
                        List.of(call.arguments().size() > 1 ? call.arguments().get(1) : natural),
                        false,
                        call.type(),
                        call.position()),
                translator);
    }

    /** {@code Collections.max(list)} and {@code min}, with a comparator or without. */
    public static Value extreme(BodyExpression.Call call, Expressions translator) {
        BodyExpression values = call.arguments().get(0);
        JavaType type = Types.argument(values.type());
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(Iteration.elements(values, translator));
        arguments.add(comparison(call, 1, type, translator));
        return Value.of(Code.call(
                Helpers.java("present", translator),
                Code.call(Helpers.java(call.method().name() + "Of", translator), arguments)));
    }

    /** The function that compares by the comparator among the arguments, or by the natural order. */
    public static TsExpression comparison(BodyExpression.Call call, int index, JavaType type, Expressions translator) {
        Optional<BodyExpression> comparator =
                call.arguments().stream().skip(index).findFirst();
        comparator.ifPresent(given -> Comparators.requireQuiet(given, translator));
        return Comparators.sorting(comparator, type, call, translator)
                .orElseGet(() -> Helpers.java("compareTexts", translator));
    }
}
