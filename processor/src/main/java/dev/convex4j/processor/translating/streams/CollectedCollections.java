package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.jdk.Keys;
import dev.convex4j.processor.translating.jdk.Maps;
import dev.convex4j.processor.translating.jdk.Sorted;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** Collections that streams are collected into. */
final class CollectedCollections {
    private final Expressions translator;

    CollectedCollections(Expressions translator) {
        this.translator = translator;
    }

    TsExpression set(Elements elements, JavaType type, BodyExpression.Call call) {
        TsExpression callee = Keys.areNative(elements.type(), call.position(), translator)
                ? Code.name("Set")
                : Helpers.java("KeyedSet", translator);
        boolean empty = elements.array() instanceof TsExpression.ArrayLiteral array
                && array.elements().isEmpty();
        return new TsExpression.New(
                callee,
                empty ? Maps.typeArguments(creation(type, call), translator) : List.of(),
                List.of(elements.array()));
    }

    /** {@code toCollection(TreeSet::new)}. */
    TsExpression supplied(Elements elements, JavaType type, BodyExpression.Call call) {
        JavaType made = created(call.arguments().get(0), translator);
        CollectionKind kind = CollectionKind.of(made).orElseThrow();
        if (kind.isArray()) {
            return elements.own();
        } else if (kind == CollectionKind.SET) {
            return set(elements, type, call);
        } else if (made.isClass("java.util.TreeSet")) {
            return new TsExpression.New(
                    Helpers.java("TreeSet", translator),
                    List.of(),
                    List.of(Sorted.natural(elements.type(), call.position(), translator), elements.array()));
        }
        throw notKnown(call.arguments().get(0));
    }

    /** What {@code TreeMap::new}, or {@code () -> new TreeMap<>()}, makes, also where it is the value of a variable. */
    static JavaType created(BodyExpression supplier, Expressions translator) {
        List<BodyExpression> known = translator
                .context()
                .lists()
                .functions(supplier, translator.member())
                .orElse(List.of(supplier));
        List<Optional<JavaType>> made =
                known.stream().map(CollectedCollections::made).distinct().toList();
        // What a type variable stands for is what the caller says, whatever comes here.
        return Optional.of(made)
                .filter(types -> types.size() == 1
                        && CollectionKind.of(Types.argument(supplier.type())).isPresent())
                .flatMap(types -> types.get(0))
                .filter(type -> CollectionKind.of(type).isPresent())
                .orElseThrow(() -> notKnown(supplier));
    }

    private static Optional<JavaType> made(BodyExpression supplier) {
        if (supplier instanceof BodyExpression.MethodReference reference
                && reference.method().name().equals("<init>")
                && reference.method().parameterTypes().isEmpty()) {
            // The function may say less of what it makes: a `Set`.
            return Optional.of(new JavaType.Declared(
                    reference.method().owner(),
                    reference.function().resultType() instanceof JavaType.Declared result
                            ? result.arguments()
                            : List.of()));
        } else if (supplier instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body
                && body.value() instanceof BodyExpression.New creation
                && (creation.arguments().isEmpty() || isOfEnumClass(creation))) {
            return Optional.of(creation.type());
        }
        return Optional.empty();
    }

    /** {@code new EnumMap<>(Color.class)}, whose order is the one that its type says. */
    private static boolean isOfEnumClass(BodyExpression.New creation) {
        return creation.constructor().owner().equals("java.util.EnumMap")
                && creation.constructor().parameterTypes().equals(List.of("java.lang.Class"));
    }

    private static Untranslatable notKnown(BodyExpression supplier) {
        return Untranslatable.construct(
                "this supplier of a collection", "name its class: `LinkedHashMap::new`", supplier.position());
    }

    /** {@code new HashMap<K, V>()} of a type. */
    static BodyExpression.Call creation(JavaType type, BodyExpression at) {
        String name = ((JavaType.Declared) type).name();
        return new BodyExpression.Call(
                new MethodKey(name, "<init>", List.of()), Optional.empty(), List.of(), false, type, at.position());
    }
}
