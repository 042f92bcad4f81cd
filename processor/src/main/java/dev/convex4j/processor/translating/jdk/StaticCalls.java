package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;

/** The methods of {@code java.util.Collections} that change a collection, look into it, or make one. */
public final class StaticCalls {
    private StaticCalls() {}

    /** Whether a change has no value in TypeScript, so that it stands alone. */
    static boolean isStatement(BodyExpression.Call call) {
        return ListTypes.isChangeOfArgument(call.method())
                && call.method().name().equals("addAll")
                && Iteration.isArray(call.arguments().get(0));
    }

    /** {@code Collections.addAll(list, a, b)} as a statement. */
    static TsExpression statement(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        TsExpression values = elements(call, translator);
        List<TsExpression> pushed = values instanceof TsExpression.ArrayLiteral array
                ? array.elements()
                : List.of(new TsExpression.Spread(values));
        return Code.call(Code.member(list(call, translator), "push"), pushed);
    }

    /** {@code Collections.addAll(set, a, b)}. */
    public static Value addAll(BodyExpression.Call call, Expressions translator) {
        boolean set = CollectionKind.of(call.arguments().get(0).type())
                .filter(CollectionKind::isSet)
                .isPresent();
        if (!set) {
            throw Lists.changeAsValue(call);
        }
        Lists.requireChangeable(call, "set", "Set<String> copy = new LinkedHashSet<>(names)", translator);
        return Value.of(
                Code.call(Helpers.java("addEach", translator), list(call, translator), elements(call, translator)));
    }

    private static TsExpression elements(BodyExpression.Call call, Expressions translator) {
        if (!call.varargs()) {
            return translator.code(call.arguments().get(1));
        }
        List<TsExpression> elements = new ArrayList<>();
        for (int i = 1; i < call.arguments().size(); i++) {
            elements.add(Lists.element(call, i, translator));
        }
        return new TsExpression.ArrayLiteral(List.copyOf(elements));
    }

    private static TsExpression list(BodyExpression.Call call, Expressions translator) {
        return Nulls.dereferenced(call.arguments().get(0), translator);
    }

    /** {@code Collections.reverse(list)}. */
    public static Value reverse(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        return Value.of(Code.invoke(list(call, translator), "reverse"));
    }

    /** {@code Collections.fill(list, value)}. */
    public static Value fill(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        return Value.of(Code.invoke(list(call, translator), "fill", Lists.element(call, 1, translator)));
    }

    /** {@code Collections.swap(list, i, j)} and {@code rotate(list, distance)}: helpers of the same names. */
    public static Value move(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(list(call, translator));
        call.arguments().stream().skip(1).forEach(number -> arguments.add(translator.into(number, Primitive.INT)));
        return Value.of(Code.call(Helpers.java(call.method().name(), translator), arguments));
    }

    /** {@code Collections.frequency(values, value)}. */
    public static Value frequency(BodyExpression.Call call, Expressions translator) {
        BodyExpression values = call.arguments().get(0);
        JavaType element = Maps.typeArgument(values.type(), 0, values.position());
        TsExpression list = Iteration.unordered(values, translator);
        return Value.of(Code.call(
                Helpers.java("frequency", translator),
                list,
                Keys.looked(call.arguments().get(1), element, translator)));
    }

    /** {@code Collections.disjoint(values, others)}. */
    public static Value disjoint(BodyExpression.Call call, Expressions translator) {
        BodyExpression values = call.arguments().get(0);
        ListSearches.requireAlike(
                Maps.typeArgument(values.type(), 0, values.position()),
                call.arguments().get(1),
                translator);
        return Value.of(Code.call(
                Helpers.java("disjoint", translator),
                ListSearches.holder(values, translator),
                ListSearches.holder(call.arguments().get(1), translator)));
    }

    /** {@code Collections.nCopies(3, "a")}. */
    public static Value copies(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.call(
                Helpers.java("copies", translator),
                translator.into(call.arguments().get(0), Primitive.INT),
                Lists.element(call, 1, translator)));
    }
}
