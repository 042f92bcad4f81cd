package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.nullness.Contents;
import dev.convex4j.processor.translating.nullness.NullPlace;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Optional;

/** {@code null} in TypeScript: the types that allow it, and what stands where Java throws for it. */
public final class Nulls {
    private static final TsType NULL = new TsType.Keyword("null");

    /** The type of everything, {@code null} among it. */
    private static final TsType UNKNOWN = new TsType.Keyword("unknown");

    private static final MethodKey REQUIRE =
            new MethodKey("java.util.Objects", "requireNonNull", List.of("java.lang.Object"));

    private static final MethodKey REQUIRE_SAYING =
            new MethodKey("java.util.Objects", "requireNonNull", List.of("java.lang.Object", "java.lang.String"));

    private Nulls() {}

    /** A type, with {@code null} where a slot may hold it. */
    public static TsType type(TsType type, boolean nullable) {
        if (!nullable || type.equals(UNKNOWN)) {
            return type;
        } else if (type instanceof TsType.Union union) {
            return union.members().contains(NULL)
                    ? type
                    : new TsType.Union(
                            java.util.stream.Stream.concat(union.members().stream(), java.util.stream.Stream.of(NULL))
                                    .toList());
        }
        return new TsType.Union(List.of(type, NULL));
    }

    /** A type, with {@code null} where a place or the collections in it may hold it. */
    public static TsType type(TsType type, NullPlace place) {
        return type(contents(type, place.contents()), place.mayBeNull());
    }

    /** The type of collections or arrays, with {@code null} where something in them may be it. */
    public static TsType contents(TsType type, Contents contents) {
        if (contents.sites().isEmpty()) {
            return type;
        } else if (type instanceof TsType.ArrayType array) {
            return new TsType.ArrayType(element(array.element(), contents), array.readonly());
        } else if (type instanceof TsType.Union union && union.members().contains(NULL)) {
            return new TsType.Union(union.members().stream()
                    .map(member -> contents(member, contents))
                    .toList());
        } else if (type instanceof TsType.Reference map && map.arguments().size() == 2) {
            return new TsType.Reference(map.name(), List.of(map.arguments().get(0), value(map.arguments(), contents)));
        } else if (type instanceof TsType.ImportedReference map
                && map.arguments().size() == 2) {
            return new TsType.ImportedReference(
                    map.source(), List.of(map.arguments().get(0), value(map.arguments(), contents)));
        } else if (type instanceof TsType.Tuple entry && entry.elements().size() == 2) {
            return new TsType.Tuple(
                    List.of(entry.elements().get(0), value(entry.elements(), contents)), entry.readonly());
        }
        return type;
    }

    private static TsType value(List<TsType> keyAndValue, Contents contents) {
        return element(keyAndValue.get(1), contents);
    }

    private static TsType element(TsType element, Contents contents) {
        return type(contents(element, contents.inner()), contents.mayBeNull());
    }

    /** The Java type of a value in TypeScript, with {@code null} where something in it may be that. */
    public static TsType typeOf(BodyExpression value, Expressions translator) {
        TsType type = TypeNames.of(value.type(), translator.module(), translator.context(), value.position());
        return contents(type, translator.context().nullness().contents(value, translator.member()));
    }

    /** Whether something in a collection or an array may be {@code null}. */
    public static boolean areIn(BodyExpression collection, Expressions translator) {
        return translator.context().nullness().holdsNull(collection, translator.member());
    }

    public static boolean mayBe(BodyExpression expression, Expressions translator) {
        return !(expression.type() instanceof JavaType.Primitive)
                && translator.context().nullness().mayBeNull(expression, translator.member());
    }

    /** A value whose member is read next: JavaScript throws there for {@code null} as Java does. */
    public static TsExpression dereferenced(BodyExpression value, Expressions translator) {
        TsExpression code = translator.code(value);
        return mayBe(value, translator) ? new TsExpression.NonNull(looked(code)) : code;
    }

    /** A receiver, as one that throws for {@code null} where JavaScript would go on with it. */
    public static BodyExpression required(BodyExpression receiver, Expressions translator) {
        return mayBe(receiver, translator)
                ? new BodyExpression.Call(
                        REQUIRE, Optional.empty(), List.of(receiver), false, receiver.type(), receiver.position())
                : receiver;
    }

    /** As {@link #required(BodyExpression, Expressions)}, with what the exception says. */
    public static BodyExpression required(BodyExpression value, String message, Expressions translator) {
        BodyExpression text =
                new BodyExpression.Literal(Optional.of(message), new JavaType.Declared(Types.STRING), value.position());
        return mayBe(value, translator)
                ? new BodyExpression.Call(
                        REQUIRE_SAYING, Optional.empty(), List.of(value, text), false, value.type(), value.position())
                : value;
    }

    /** {@code map.get(key)} for {@code map.get(key) ?? null}, where {@code undefined} does as well. */
    private static Optional<TsExpression> lookedUp(TsExpression code) {
        return code instanceof TsExpression.Binary binary
                        && binary.operator().equals("??")
                        && binary.right() instanceof TsExpression.NullLiteral
                ? Optional.of(binary.left())
                : Optional.empty();
    }

    /** As {@link #lookedUp(TsExpression)}, unless what is looked up may itself be {@code null}. */
    public static Optional<TsExpression> lookedUp(BodyExpression value, TsExpression code, Expressions translator) {
        boolean holding = value instanceof BodyExpression.Call call
                && call.receiver().filter(map -> areIn(map, translator)).isPresent();
        return holding ? Optional.empty() : lookedUp(code);
    }

    /** {@code map.get(key)} for {@code map.get(key) ?? null}, for what takes both; other code as it is. */
    public static TsExpression looked(TsExpression code) {
        return lookedUp(code).orElse(code);
    }

    /** A value that Java reads the number, the name or the class of, which throws for {@code null}. */
    public static TsExpression unboxed(BodyExpression value, Expressions translator) {
        return checked(value, translator.code(value), translator);
    }

    /** A value for which Java throws if it is {@code null}, where JavaScript would go on. */
    public static TsExpression checked(BodyExpression value, TsExpression code, Expressions translator) {
        return mayBe(value, translator) ? Code.call(Helpers.java("nonNull", translator), looked(code)) : code;
    }

    /** An array whose elements go where Java throws for {@code null}, or where it has no meaning in TypeScript. */
    public static TsExpression checkedElements(BodyExpression array, TsExpression code, Expressions translator) {
        return array.type() instanceof JavaType.Array
                        && !(array instanceof BodyExpression.NewArray created && created.isInitialized())
                        && areIn(array, translator)
                ? Code.call(Helpers.java("nonNulls", translator), code)
                : code;
    }
}
