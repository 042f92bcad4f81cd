package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.Enums;
import dev.convex4j.processor.translating.classes.Equals;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.operators.Equality;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looking for elements of lists: with JavaScript's own methods where {@code ===} says what {@code equals} says. */
public final class ListSearches {
    private static final Map<String, String> BY_EQUALS =
            Map.of("contains", "holds", "indexOf", "indexOfEqual", "lastIndexOf", "lastIndexOfEqual");

    private ListSearches() {}

    public static Value contains(BodyExpression.Call call, Expressions translator) {
        return search("includes", call, translator);
    }

    public static Value indexOf(BodyExpression.Call call, Expressions translator) {
        return search(call.method().name(), call, translator);
    }

    private static Value search(String name, BodyExpression.Call call, Expressions translator) {
        BodyExpression value = call.arguments().get(0);
        if (Nulls.mayBe(value, translator) && !Nulls.areIn(call.receiver().orElseThrow(), translator)) {
            throw Keys.maybeNull("value", value.position());
        }
        boolean same = areSame(call, value, translator);
        if (isAny(call)) {
            String helper = same ? "isAmong" : "isEqualAmong";
            return Value.of(
                    Code.call(Helpers.java(helper, translator), translator.receiver(call), translator.code(value)));
        }
        TsExpression list = Collections.array(call, translator);
        TsExpression code = translator.code(value);
        return Value.of(
                same
                        ? Code.invoke(list, name, code)
                        : Code.call(
                                Helpers.java(
                                        BY_EQUALS.getOrDefault(call.method().name(), name), translator),
                                list,
                                code));
    }

    /** Whether what is asked may be a list as well as a set, which says itself what it holds. */
    private static boolean isAny(BodyExpression.Call call) {
        BodyExpression receiver = call.receiver().orElseThrow();
        return ListTypes.viewed(receiver).isEmpty()
                && CollectionKind.of(receiver.type())
                        .filter(CollectionKind.COLLECTION::equals)
                        .isPresent();
    }

    /** {@code list.remove(value)}. */
    public static Value remove(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, translator);
        BodyExpression value = call.arguments().get(0);
        String helper = areSame(call, value, translator) ? "remove" : "removeEqual";
        return Value.of(Code.call(Helpers.java(helper, translator), translator.receiver(call), translator.code(value)));
    }

    private static JavaType elementType(BodyExpression.Call call) {
        return Types.argument(call.receiver().orElseThrow().type());
    }

    /** Whether {@code ===} finds the value; refuses what TypeScript can't compare. */
    private static boolean areSame(BodyExpression.Call call, BodyExpression value, Expressions translator) {
        JavaType element = elementType(call);
        boolean constant =
                element instanceof JavaType.Declared declared && Enums.isEnum(declared.name(), translator.context());
        Optional<JavaType.Primitive> kind = Promotion.unboxed(element);
        if (kind.filter(Numbers::isFloating).isPresent() && kind.equals(Promotion.unboxed(value.type()))) {
            return false;
        }
        boolean parts = Equals.isCompared(element, value.type(), translator.context());
        if (Types.isComparedByIdentity(element) || constant || !parts) {
            Equality.requireSameValue(element, value.type(), call.position(), translator);
            return true;
        }
        Equals.requireAlike(value.type(), element, call.position(), translator);
        return Equals.isIdentity(element, translator.context());
    }

    /** {@code removeAll}, {@code retainAll} and {@code containsAll}: helpers of the same names. */
    public static Value bulk(BodyExpression.Call call, Expressions translator) {
        if (ListTypes.isChange(call.method())) {
            Lists.requireChangeable(call, translator);
        }
        BodyExpression others = call.arguments().get(0);
        requireAlike(elementType(call), others, translator);
        return Value.of(Code.call(
                Helpers.java(call.method().name(), translator),
                Collections.array(call, translator),
                holder(others, translator)));
    }

    static void requireAlike(JavaType element, BodyExpression others, Expressions translator) {
        JavaType other = Maps.typeArgument(others.type(), 0, others.position());
        if (!Keys.isAlike(element, other)) {
            throw Keys.neverEqual(other, element, others.position());
        }
        Equals.requireAlike(other, element, others.position(), translator);
    }

    /** A collection that is asked for its elements: an array or a set. */
    static TsExpression holder(BodyExpression values, Expressions translator) {
        boolean set =
                CollectionKind.of(values.type()).filter(CollectionKind::isSet).isPresent();
        boolean itself = ListTypes.viewed(values).isEmpty() && (set || Iteration.isArray(values));
        TsExpression code = Iteration.unordered(values, translator);
        return itself ? code : new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(code)));
    }
}
