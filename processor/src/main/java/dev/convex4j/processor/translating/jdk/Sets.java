package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code Set}: JavaScript's own, or a helper class with the same methods where its elements are no plain values. */
public final class Sets {
    private static final Map<String, String> BULK = Map.of("addAll", "addEach", "removeAll", "deleteEach");

    private Sets() {}

    /** {@code new LinkedHashSet<>()}, {@code new HashSet<>(list)}. */
    public static Value create(BodyExpression.Call call, Expressions translator) {
        if (CollectionKind.of(call.type())
                .filter(CollectionKind.SORTED_SET::equals)
                .isPresent()) {
            return Sorted.set(call, translator);
        }
        List<BodyExpression> arguments = call.arguments();
        if (arguments.isEmpty() || arguments.get(0).type() == JavaType.Primitive.INT) {
            arguments.forEach(capacity -> Builders.requireCapacity(capacity, translator));
            return Value.of(made(call, List.of(), translator));
        }
        Iteration.requireOrderedInto(call, arguments.get(0), translator);
        return copy(call, translator);
    }

    /** {@code Set.copyOf(list)}, whose order nobody sees. */
    public static Value copy(BodyExpression.Call call, Expressions translator) {
        TsExpression values = Iteration.unordered(call.arguments().get(0), translator);
        return Value.of(made(call, List.of(values), translator));
    }

    private static TsExpression made(BodyExpression.Call call, List<TsExpression> arguments, Expressions translator) {
        JavaType element = Maps.typeArgument(call.type(), 0, call.position());
        boolean plain = Types.isString(element) || Promotion.unboxed(element).isPresent();
        boolean inferred = !arguments.isEmpty() && (plain || !(arguments.get(0) instanceof TsExpression.ArrayLiteral));
        List<TsType> types = inferred && !isEmpty(arguments.get(0)) ? List.of() : Maps.typeArguments(call, translator);
        TsExpression callee = Keys.areNative(element, call.position(), translator)
                ? Code.name("Set")
                : Helpers.java("KeyedSet", translator);
        return new TsExpression.New(callee, types, arguments);
    }

    private static boolean isEmpty(TsExpression code) {
        return code instanceof TsExpression.ArrayLiteral array
                && array.elements().isEmpty();
    }

    /** {@code Set.of("a", "b")}. */
    public static Value of(BodyExpression.Call call, Expressions translator) {
        if (call.arguments().isEmpty()) {
            return Value.of(made(call, List.of(), translator));
        } else if (!call.varargs() && call.arguments().get(0).type() instanceof JavaType.Array) {
            throw Untranslatable.construct(
                    "a set of the elements of an array", "new LinkedHashSet<>(Arrays.asList(array))", call.position());
        }
        List<TsExpression> elements = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            elements.add(Maps.element(call, i, translator));
        }
        TsExpression list = new TsExpression.ArrayLiteral(List.copyOf(elements));
        return Value.of(
                Maps.areDistinct(call.arguments())
                        ? made(call, List.of(list), translator)
                        : Maps.distinct("withElements", made(call, List.of(), translator), list, call, translator));
    }

    private static JavaType elementType(BodyExpression.Call call) {
        return Maps.typeArgument(call.receiver().orElseThrow().type(), 0, call.position());
    }

    private static TsExpression looked(BodyExpression.Call call, Expressions translator) {
        return Keys.looked(call.arguments().get(0), elementType(call), translator);
    }

    /** The set itself, or the map whose keys it is. */
    private static TsExpression receiver(BodyExpression.Call call, Expressions translator) {
        BodyExpression set = call.receiver().orElseThrow();
        Optional<BodyExpression> map = ListTypes.viewed(set);
        if (map.isEmpty()) {
            return translator.receiver(call);
        }
        String view = ((BodyExpression.Call) set).method().name();
        if (!view.equals("keySet") || call.method().name().startsWith("add")) {
            throw Untranslatable.construct(
                    "`" + call.method().name() + "` on the " + (view.equals("values") ? "values" : "entries")
                            + " of a map",
                    "loop over them, or look for the keys",
                    call.position());
        }
        return translator.code(map.get());
    }

    public static Value contains(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.invoke(receiver(call, translator), "has", looked(call, translator)));
    }

    public static Value containsAll(BodyExpression.Call call, Expressions translator) {
        TsExpression set = receiver(call, translator);
        BodyExpression others = call.arguments().get(0);
        requireSameElements(call, others.type(), others.position());
        TsExpression elements = Iteration.isArray(others)
                ? translator.code(others)
                : new TsExpression.ArrayLiteral(
                        List.of(new TsExpression.Spread(Iteration.unordered(others, translator))));
        return Value.of(Code.invoke(
                elements, "every", Code.arrow(List.of("each"), Code.invoke(set, "has", Code.name("each")))));
    }

    private static void requireSameElements(BodyExpression.Call call, JavaType others, Position position) {
        JavaType element = Maps.typeArgument(others, 0, position);
        if (!Keys.isAlike(element, elementType(call))) {
            throw Keys.neverEqual(element, elementType(call), position);
        }
    }

    private static void requireChangeable(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, "set", "Set<String> copy = new LinkedHashSet<>(names)", translator);
    }

    /** Whether a change is written in another way where its value isn't wanted. */
    static boolean isStatement(BodyExpression.Call call) {
        return call.method().name().equals("add");
    }

    /** {@code set.add(x)} whose value isn't wanted. */
    static TsExpression statement(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        return Code.invoke(receiver(call, translator), "add", Maps.element(call, 0, translator));
    }

    public static Value add(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        return Value.of(Code.call(
                Helpers.java("addNew", translator), receiver(call, translator), Maps.element(call, 0, translator)));
    }

    public static Value remove(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        return Value.of(Code.invoke(receiver(call, translator), "delete", looked(call, translator)));
    }

    public static Value clear(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        return Value.of(Code.invoke(receiver(call, translator), "clear"));
    }

    /** {@code addAll} and {@code removeAll}. */
    public static Value bulk(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        BodyExpression others = call.arguments().get(0);
        String name = call.method().name();
        if (name.equals("addAll")) {
            Iteration.requireOrderedInto(call.receiver().orElseThrow(), others, translator);
        } else {
            requireSameElements(call, others.type(), others.position());
        }
        return Value.of(Code.call(
                Helpers.java(BULK.getOrDefault(name, name), translator),
                receiver(call, translator),
                Iteration.unordered(others, translator)));
    }

    /** {@code set.retainAll(others)}: those that the others have. */
    public static Value retainAll(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        BodyExpression others = call.arguments().get(0);
        requireSameElements(call, others.type(), others.position());
        boolean viewed = ListTypes.viewed(others).isPresent();
        boolean set = !viewed
                && CollectionKind.of(others.type())
                        .filter(CollectionKind::isSet)
                        .isPresent();
        if (!set || !(others instanceof BodyExpression.Local)) {
            return Value.of(Code.call(
                    Helpers.java("retainEach", translator),
                    receiver(call, translator),
                    set || (!viewed && Iteration.isArray(others))
                            ? translator.code(others)
                            : new TsExpression.ArrayLiteral(
                                    List.of(new TsExpression.Spread(Iteration.unordered(others, translator))))));
        }
        TsExpression test = Code.not(Code.invoke(translator.code(others), "has", Code.name("each")));
        return Value.of(Code.call(
                Helpers.java("deleteIf", translator), receiver(call, translator), Code.arrow(List.of("each"), test)));
    }

    public static Value removeIf(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        BodyExpression test = call.arguments().get(0);
        if (!Lambdas.isPure(test, translator)) {
            Iteration.requireOrdered(call.receiver().orElseThrow(), translator);
        }
        return Value.of(Code.call(
                Helpers.java("deleteIf", translator), receiver(call, translator), Lambdas.callback(test, translator)));
    }
}
