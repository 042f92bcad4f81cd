package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** The methods that several kinds of collections have. */
public final class Collections {
    private Collections() {}

    private static CollectionKind kind(BodyExpression.Call call) {
        BodyExpression receiver = call.receiver().orElseThrow();
        return CollectionKind.of(receiver.type())
                .orElseThrow(() -> Untranslatable.type(receiver.type(), "use a `List` or a `Set`", call.position()));
    }

    /** Whether an expression changes a collection in a way that TypeScript writes as a statement. */
    public static boolean isChange(BodyExpression expression) {
        if (!(expression instanceof BodyExpression.Call call)) {
            return false;
        } else if (call.receiver().isEmpty()) {
            return StaticCalls.isStatement(call);
        }
        Optional<CollectionKind> kind = CollectionKind.of(call.receiver().get().type())
                .filter(found -> ListTypes.isMethodOfList(call.method()));
        return Lists.isChange(expression)
                || (kind.filter(CollectionKind.HEAP::equals).isPresent() && Heaps.isStatement(call))
                || (kind.filter(CollectionKind::isMap).isPresent() && MapChanges.isStatement(call))
                || (kind.filter(CollectionKind::isSet).isPresent() && Sets.isStatement(call));
    }

    /** A change as a statement of its own. */
    public static TsExpression change(BodyExpression.Call call, Expressions translator) {
        if (call.receiver().isEmpty()) {
            return StaticCalls.statement(call, translator);
        }
        CollectionKind kind = kind(call);
        if (kind.isMap()) {
            return MapChanges.statement(call, translator);
        }
        if (kind == CollectionKind.HEAP) {
            return Heaps.statement(call, translator);
        }
        return kind.isSet() ? Sets.statement(call, translator) : Lists.change(call, translator);
    }

    /** {@code list.length}, {@code set.size}. */
    public static Value size(BodyExpression.Call call, Expressions translator) {
        return Value.of(count(call, translator));
    }

    public static Value isEmpty(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.binary("===", count(call, translator), new TsExpression.NumberLiteral(0)));
    }

    private static TsExpression count(BodyExpression.Call call, Expressions translator) {
        BodyExpression collection = call.receiver().orElseThrow();
        Optional<BodyExpression> map = ListTypes.viewed(collection);
        if (map.isPresent()) {
            return Code.member(translator.code(map.get()), "size");
        }
        if (Iteration.isAny(collection)) {
            return Code.member(array(call, translator), "length");
        }
        boolean sized = kind(call).isMap() || kind(call).isSet() || kind(call) == CollectionKind.HEAP;
        return Code.member(translator.receiver(call), sized ? "size" : "length");
    }

    /** The list that a method is called on, or all elements of what may be a list or a set. */
    static TsExpression array(BodyExpression.Call call, Expressions translator) {
        BodyExpression collection = call.receiver().orElseThrow();
        return Iteration.isAny(collection)
                ? new TsExpression.ArrayLiteral(
                        List.of(new TsExpression.Spread(Iteration.unordered(collection, translator))))
                : translator.receiver(call);
    }

    private static void requireKnown(BodyExpression.Call call) {
        BodyExpression collection = call.receiver().orElseThrow();
        if (Iteration.isAny(collection) && ListTypes.viewed(collection).isEmpty()) {
            throw Untranslatable.construct(
                    "a change of what may be a list or a set", "declare it as a `List` or a `Set`", call.position());
        }
    }

    public static Value contains(BodyExpression.Call call, Expressions translator) {
        BodyExpression collection = call.receiver().orElseThrow();
        if (ListTypes.viewed(collection).isPresent() || kind(call).isSet()) {
            boolean values = collection instanceof BodyExpression.Call view
                    && view.method().name().equals("values");
            return values
                    ? Maps.containsValue(
                            new BodyExpression.Call(
                                    call.method(),
                                    ((BodyExpression.Call) collection).receiver(),
                                    call.arguments(),
                                    false,
                                    call.type(),
                                    call.position()),
                            translator)
                    : Sets.contains(call, translator);
        }
        return kind(call) == CollectionKind.HEAP
                ? Heaps.contains(call, translator)
                : ListSearches.contains(call, translator);
    }

    /** {@code collection.addAll(values)}, of a set; that of a list is a statement. */
    public static Value addAll(BodyExpression.Call call, Expressions translator) {
        requireKnown(call);
        if (!kind(call).isSet()) {
            throw Lists.changeAsValue(call);
        }
        return Sets.bulk(call, translator);
    }

    /** {@code collection.clear()}, of a set; that of a list is a statement. */
    public static Value clear(BodyExpression.Call call, Expressions translator) {
        requireKnown(call);
        if (!kind(call).isSet()) {
            throw Lists.changeAsValue(call);
        }
        return Sets.clear(call, translator);
    }

    /** {@code collection.containsAll(values)}. */
    public static Value containsAll(BodyExpression.Call call, Expressions translator) {
        boolean array = ListTypes.viewed(call.receiver().orElseThrow()).isEmpty()
                && (kind(call).isArray() || kind(call) == CollectionKind.COLLECTION);
        return array ? ListSearches.bulk(call, translator) : Sets.containsAll(call, translator);
    }

    /** {@code collection.remove(value)}. */
    public static Value remove(BodyExpression.Call call, Expressions translator) {
        requireKnown(call);
        if (kind(call).isSet()) {
            return Sets.remove(call, translator);
        }
        return kind(call) == CollectionKind.HEAP
                ? Heaps.remove(call, translator)
                : ListSearches.remove(call, translator);
    }

    /** {@code collection.removeIf(test)}. */
    public static Value removeIf(BodyExpression.Call call, Expressions translator) {
        BodyExpression collection = call.receiver().orElseThrow();
        boolean entries = collection instanceof BodyExpression.Call view
                && ListTypes.viewed(view).isPresent()
                && view.method().name().equals("entrySet");
        if (entries) {
            return Entries.removeIf(call, translator);
        } else if (kind(call) == CollectionKind.HEAP) {
            return Heaps.removeIf(call, translator);
        }
        requireKnown(call);
        return kind(call).isSet() ? Sets.removeIf(call, translator) : Lists.removeIf(call, translator);
    }

    /** {@code collection.stream()}: the array that its elements are in. */
    public static Value stream(BodyExpression.Call call, Expressions translator) {
        BodyExpression collection = call.receiver().orElseThrow();
        if (ListTypes.viewed(collection).isEmpty() && Iteration.isArray(collection)) {
            return Value.of(translator.receiver(call));
        }
        return Value.of(Iteration.elements(collection, translator));
    }

    /** Whether a method of the JDK takes the elements of a collection, such as {@code String.join(", ", set)}. */
    public static boolean isListed(BodyExpression.Call call, int argument) {
        List<JavaType> declared = call.invocation().declaredParameterTypes();
        return argument < declared.size()
                && CollectionKind.of(declared.get(argument))
                        .filter(CollectionKind.COLLECTION::equals)
                        .isPresent()
                && CollectionKind.of(call.arguments().get(argument).type()).isPresent();
    }
}
