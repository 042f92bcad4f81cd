package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
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
        JavaType made = created(call.arguments().get(0));
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

    /** What {@code TreeMap::new}, or {@code () -> new TreeMap<>()}, makes. */
    static JavaType created(BodyExpression supplier) {
        Optional<JavaType> made = Optional.empty();
        if (supplier instanceof BodyExpression.MethodReference reference
                && reference.method().name().equals("<init>")
                && reference.method().parameterTypes().isEmpty()) {
            made = Optional.of(reference.function().resultType());
        } else if (supplier instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body
                && body.value() instanceof BodyExpression.New creation
                && creation.arguments().isEmpty()) {
            made = Optional.of(creation.type());
        }
        return made.filter(type -> CollectionKind.of(type).isPresent()).orElseThrow(() -> notKnown(supplier));
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
