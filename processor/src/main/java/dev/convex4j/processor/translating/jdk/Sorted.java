package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.ComparedVariables;
import dev.convex4j.processor.translating.classes.Enums;
import dev.convex4j.processor.translating.classes.OnlyUses;
import dev.convex4j.processor.translating.core.Arguments;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.core.ValueClasses;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code TreeMap}, {@code TreeSet} and the collections of enums: helper classes that keep an order. */
public final class Sorted {
    /** That of a type variable. */
    private static final MethodKey ANY =
            new MethodKey("java.lang.Comparable", "compareTo", List.of("java.lang.Object"));

    private Sorted() {}

    static Value map(BodyExpression.Call call, Expressions translator) {
        return create("TreeMap", call, translator);
    }

    static Value set(BodyExpression.Call call, Expressions translator) {
        return create("TreeSet", call, translator);
    }

    static Value heap(BodyExpression.Call call, Expressions translator) {
        call.arguments().stream()
                .filter(argument -> CollectionKind.of(argument.type()).isPresent())
                .forEach(argument -> Iteration.requireOrdered(argument, translator));
        return create("PriorityQueue", call, translator);
    }

    private static Value create(String helper, BodyExpression.Call call, Expressions translator) {
        JavaType key = Maps.typeArgument(call.type(), 0, call.position());
        List<TsExpression> arguments = new ArrayList<>();
        Optional<BodyExpression> given = call.arguments().stream()
                .filter(argument -> !argument.type().isClass("java.lang.Class") && argument.type() != Primitive.INT)
                .findFirst();
        call.arguments().stream()
                .filter(argument -> argument.type() == Primitive.INT)
                .forEach(capacity -> Builders.requireCapacity(capacity, translator));
        if (given.isEmpty() || CollectionKind.of(given.get().type()).isPresent()) {
            arguments.add(natural(key, call.position(), translator));
            given.ifPresent(other -> {
                requireNaturalOrder(other);
                arguments.add(Iteration.unordered(other, translator));
            });
        } else {
            arguments.add(comparator(given.get(), translator));
        }
        return Value.of(new TsExpression.New(
                Helpers.java(helper, translator), Maps.typeArguments(call, translator), List.copyOf(arguments)));
    }

    /** {@code new TreeMap<>(sorted)} takes over the comparator of a sorted map. */
    private static void requireNaturalOrder(BodyExpression other) {
        CollectionKind kind = CollectionKind.of(other.type()).orElseThrow();
        boolean enums =
                other.type().isClass("java.util.EnumMap") || other.type().isClass("java.util.EnumSet");
        if (!enums
                && (kind == CollectionKind.SORTED_MAP
                        || kind == CollectionKind.SORTED_SET
                        || kind == CollectionKind.HEAP)) {
            throw Untranslatable.construct(
                    "a copy of a sorted collection",
                    "make an empty one with its comparator, and add all",
                    other.position());
        }
    }

    private static TsExpression comparator(BodyExpression comparator, Expressions translator) {
        return Arguments.bare(translator.code(comparator));
    }

    /** The function that compares as {@code compareTo} does. */
    public static TsExpression natural(JavaType type, Position position, Expressions translator) {
        Optional<Primitive> kind = Promotion.unboxed(type);
        if (Types.isString(type) || kind.filter(Primitive.CHAR::equals).isPresent()) {
            return Helpers.java("compareTexts", translator);
        } else if (kind.filter(found -> found == Primitive.DOUBLE || found == Primitive.FLOAT)
                .isPresent()) {
            return Helpers.java("compareDoubles", translator);
        } else if (kind.isPresent() || ValueClasses.areOrdered(type)) {
            return Helpers.java("compare", translator);
        } else if (type.isClass("java.math.BigDecimal")) {
            return Helpers.java("compareDecimals", translator);
        } else if (type instanceof JavaType.Variable variable
                && !OnlyUses.isOne(variable, translator.member(), translator.context())
                && !ComparedVariables.areTold(variable, translator.member(), translator.context())) {
            ComparedVariables.requireKnown(variable, translator.member(), position, translator.context());
            return Helpers.java("compareTo", translator);
        }
        return own(type, position, translator);
    }

    /** {@code (first, second) => first.compareTo(second)} for a class of the user's. */
    private static TsExpression own(JavaType type, Position position, Expressions translator) {
        MethodKey compareTo = compareTo(type, translator)
                .orElseThrow(() -> Untranslatable.construct(
                        "the natural order of a `" + Types.display(type) + "`",
                        "pass a comparator: `new TreeMap<>((a, b) -> ..)`",
                        position));
        Scope scope = translator.scope();
        Scope.Frame frame = scope.enter();
        BodyExpression.Local first = local("first", type, position, scope);
        BodyExpression.Local second = local("second", type, position, scope);
        TsExpression code = translator.code(new BodyExpression.Call(
                compareTo, Optional.of(first), List.of(second), false, Primitive.INT, position));
        List<String> names = List.of(
                scope.binding(first.id()).name(), scope.binding(second.id()).name());
        scope.leave(frame);
        return Code.arrow(names, code);
    }

    private static BodyExpression.Local local(String name, JavaType type, Position position, Scope scope) {
        int id = scope.syntheticId();
        scope.declare(id, name, Absence.UNDEFINED, true);
        return new BodyExpression.Local(name, id, type, position);
    }

    /** The method that compares values of a class of the user's, or of an enum. */
    public static Optional<MethodKey> compareTo(JavaType type, Expressions translator) {
        if (type instanceof JavaType.Variable) {
            return Optional.of(ANY);
        }
        if (!(type instanceof JavaType.Declared declared)) {
            return Optional.empty();
        } else if (Enums.isEnum(declared.name(), translator.context())) {
            return Optional.of(new MethodKey("java.lang.Enum", "compareTo", List.of("java.lang.Enum")));
        }
        return translator.context().hierarchy().shape(declared.name()).stream()
                .map(ClassShape::methods)
                .flatMap(List::stream)
                .map(MethodShape::key)
                .filter(key ->
                        key.name().equals("compareTo") && key.parameterTypes().equals(List.of(declared.name())))
                .findFirst();
    }

    /** {@code map.floorKey(key)} and the like: the key of an entry. */
    public static Value key(BodyExpression.Call call, Expressions translator) {
        String entry = call.method().name().replace("Key", "Entry");
        TsExpression found = Code.invoke(
                translator.receiver(call), entry, Keys.looked(call.arguments().get(0), Maps.keyType(call), translator));
        return Value.of(Code.binary(
                "??",
                new TsExpression.Index(found, new TsExpression.NumberLiteral(0), true),
                new TsExpression.NullLiteral()));
    }

    /** {@code map.floorEntry(key)}, {@code set.floor(x)} and the like. */
    public static Value near(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.invoke(
                translator.receiver(call),
                call.method().name(),
                Keys.looked(call.arguments().get(0), Maps.keyType(call), translator)));
    }

    /** {@code pollFirst()} and the like. */
    public static Value poll(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, "set", "Set<String> copy = new TreeSet<>(names)", translator);
        return Value.of(Code.invoke(translator.receiver(call), call.method().name()));
    }

    /** {@code map.headMap(key)} and the like: a copy, which is read where it is taken. */
    public static Value part(BodyExpression.Call call, Expressions translator) {
        if (!translator.context().lists().isReadAtOnce(call.position())) {
            throw Untranslatable.construct(
                    "a part of a sorted collection as a value of its own",
                    "read it where you take it, or copy it: `new TreeMap<>(map.headMap(key))`",
                    call.position());
        }
        boolean range = !isDescending(call);
        boolean nested = call.receiver()
                .flatMap(ListTypes::sortedPart)
                .filter(part -> range && !isDescending(part))
                .isPresent();
        if (nested) {
            throw Untranslatable.construct(
                    "a part of a part", "use `subMap` or `subSet` with both ends", call.position());
        }
        List<TsExpression> arguments = new ArrayList<>(List.of(translator.receiver(call)));
        List<BodyExpression> given = call.arguments();
        boolean halfOpen = call.method().name().startsWith("sub") && given.size() == 2;
        for (int i = 0; i < given.size(); i++) {
            boolean flag = call.method().parameterTypes().get(i).equals("boolean");
            arguments.add(
                    flag ? translator.code(given.get(i)) : Keys.looked(given.get(i), Maps.keyType(call), translator));
            if (halfOpen) {
                arguments.add(new TsExpression.BooleanLiteral(i == 0));
            }
        }
        return Value.of(Code.call(Helpers.java(call.method().name(), translator), arguments));
    }

    private static boolean isDescending(BodyExpression.Call part) {
        return part.method().name().startsWith("descending");
    }

    /** {@code new TreeMap<>(sorted)}, which has the same comparator. */
    public static Value copy(BodyExpression.Call call, Expressions translator) {
        BodyExpression other = call.arguments().get(0);
        if (ListTypes.sortedPart(other).isPresent()) {
            return translator.translate(other);
        }
        String helper = call.method().owner().endsWith("Map") ? "copyOfSortedMap" : "copyOfSortedSet";
        return Value.of(Code.call(Helpers.java(helper, translator), translator.code(other)));
    }
}
