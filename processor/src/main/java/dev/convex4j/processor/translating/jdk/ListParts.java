package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** Several elements of a list at a time: {@code subList}, which is a copy here, and what puts others in their places. */
public final class ListParts {
    private ListParts() {}

    /** {@code list.subList(from, to)}, of a list that doesn't change while the part is used. */
    public static Value subList(BodyExpression.Call call, Expressions translator) {
        BodyExpression list = call.receiver().orElseThrow();
        if (translator.context().lists().mayChangeLater(list.position())) {
            throw Untranslatable.meaning(
                    "the list may change while a part of it is still used",
                    "`subList` shows the change in Java, or throws; a part of an array is a copy.",
                    "copy it at once: `new ArrayList<>(list.subList(from, to))`",
                    call.position());
        }
        return Value.of(
                isInside(call)
                        ? Code.invoke(translator.receiver(call), "slice", bounds(call, translator))
                        : part("subList", call, translator));
    }

    /** {@code list.subList(from, to).clear()}. */
    static TsExpression remove(BodyExpression.Call part, Expressions translator) {
        return part("removeRange", part, translator);
    }

    private static TsExpression part(String helper, BodyExpression.Call call, Expressions translator) {
        TsExpression[] bounds = bounds(call, translator);
        return Code.call(Helpers.java(helper, translator), translator.receiver(call), bounds[0], bounds[1]);
    }

    private static TsExpression[] bounds(BodyExpression.Call call, Expressions translator) {
        return new TsExpression[] {
            translator.into(call.arguments().get(0), Primitive.INT),
            translator.into(call.arguments().get(1), Primitive.INT)
        };
    }

    /** Whether it is plain to see that both indexes are there: {@code list.subList(0, Math.min(10, list.size()))}. */
    private static boolean isInside(BodyExpression.Call call) {
        BodyExpression list = call.receiver().orElseThrow();
        BodyExpression end = call.arguments().get(1);
        boolean least = end instanceof BodyExpression.Call min
                && min.method().owner().equals("java.lang.Math")
                && min.method().name().equals("min")
                && (isLengthAndNumber(min.arguments(), list)
                        || isLengthAndNumber(
                                List.of(min.arguments().get(1), min.arguments().get(0)), list));
        return ConstantValues.knownInteger(call.arguments().get(0))
                        .filter(from -> from == 0)
                        .isPresent()
                && (least || isLength(end, list));
    }

    private static boolean isLengthAndNumber(List<BodyExpression> values, BodyExpression list) {
        return isLength(values.get(0), list)
                && ConstantValues.knownInteger(values.get(1))
                        .filter(number -> number >= 0)
                        .isPresent();
    }

    private static boolean isLength(BodyExpression expression, BodyExpression list) {
        return expression instanceof BodyExpression.Call size
                && size.method().name().equals("size")
                && size.receiver().orElse(null) instanceof BodyExpression.Local measured
                && list instanceof BodyExpression.Local local
                && measured.id() == local.id();
    }

    /** {@code list.addAll(index, values)}. */
    static TsExpression insertAll(BodyExpression.Call call, Expressions translator) {
        return Code.call(
                Helpers.java("insertAll", translator),
                translator.receiver(call),
                translator.into(call.arguments().get(0), Primitive.INT),
                Iteration.iterable(call.arguments().get(1), translator));
    }

    /** {@code list.replaceAll(String::trim)}. */
    public static Value replaceAll(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        return Value.of(Code.call(
                Helpers.java("replaceEach", translator),
                translator.receiver(call),
                Lambdas.callback(call.arguments().get(0), translator)));
    }

    /** {@code list.toArray(new String[0])} and {@code list.toArray(String[]::new)}: a copy. */
    public static Value toArray(BodyExpression.Call call, Expressions translator) {
        BodyExpression array = call.arguments().get(0);
        boolean empty = array instanceof BodyExpression.NewArray created && isEmpty(created);
        if (!empty && !(array instanceof BodyExpression.ArrayConstructorReference)) {
            throw Untranslatable.construct(
                    "`toArray` into an array that is there",
                    "give it an empty one: `toArray(new String[0])`",
                    array.position());
        }
        BodyExpression values = call.receiver().orElseThrow();
        boolean same =
                call.type() instanceof JavaType.Array made && made.element().equals(Types.argument(values.type()));
        if (!same) {
            throw Untranslatable.construct(
                    "an array of another type than the list's", "use the type of its elements", array.position());
        }
        return Value.of(new TsExpression.ArrayLiteral(
                List.of(new TsExpression.Spread(Iteration.iterable(values, translator)))));
    }

    private static boolean isEmpty(BodyExpression.NewArray created) {
        Optional<Long> length = created.isInitialized() || created.dimensions().size() > 1
                ? Optional.empty()
                : ConstantValues.knownInteger(created.dimensions().get(0));
        return length.filter(value -> value == 0).isPresent()
                || (created.isInitialized() && created.elements().isEmpty());
    }
}
