package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.InPlace;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.StaticState;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.functions.Lambdas;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code List}: an array. Only a list that Java surely lets change is changed. */
public final class Lists {
    /** The changes whose value in TypeScript isn't Java's, so that they stand alone. */
    private static final Set<String> ADDING = Set.of("add", "offer", "offerFirst", "offerLast");

    private static final Set<String> WITHOUT_VALUE =
            Set.of("add", "addAll", "addFirst", "addLast", "clear", "offer", "offerFirst", "offerLast", "push");

    /** The classes whose methods make collections without {@code null}. */
    private static final Set<String> FIXING = Set.of(Types.LIST, "java.util.Set");

    private Lists() {}

    public static Value create(BodyExpression.Call call, Expressions translator) {
        return Value.of(new TsExpression.ArrayLiteral(List.of()));
    }

    /** {@code new ArrayList<>(100)}: the capacity is never seen, but that Java throws for one below zero. */
    public static Value createSized(BodyExpression.Call call, Expressions translator) {
        BodyExpression capacity = call.arguments().get(0);
        if (!call.method().owner().equals("java.util.ArrayList")) {
            Builders.requireCapacity(capacity, translator);
        }
        return Builders.isCapacity(capacity, translator)
                ? create(call, translator)
                : Value.of(Code.call(
                        Helpers.java(InPlace.SIZED_LIST, translator), translator.into(capacity, Primitive.INT)));
    }

    /** A new list with the elements of another one. */
    public static Value copy(BodyExpression.Call call, Expressions translator) {
        Entries.requireSteady(call.arguments().get(0), translator);
        TsExpression values = Iteration.iterable(call.arguments().get(0), translator);
        boolean own = values instanceof TsExpression.ArrayLiteral
                || Iteration.isNew(call.arguments().get(0));
        return Value.of(own ? values : spread(values));
    }

    private static TsExpression spread(TsExpression list) {
        return new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(list)));
    }

    public static Value of(BodyExpression.Call call, Expressions translator) {
        call.arguments().forEach(Lists::requireNoOptional);
        boolean array = !call.varargs()
                && call.arguments().size() == 1
                && call.invocation().parameterTypes().size() == 1
                && call.invocation().parameterTypes().get(0) instanceof JavaType.Array;
        if (array) {
            BodyExpression values = call.arguments().get(0);
            if (values instanceof BodyExpression.NewArray created && created.isInitialized()) {
                return translator.translate(values);
            }
            return Value.of(spread(Nulls.checkedElements(values, translator.code(values), translator)));
        }
        List<TsExpression> elements = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            TsExpression element =
                    translator.into(call.arguments().get(i), call.invocation().targetType(i));
            elements.add(
                    FIXING.contains(call.method().owner())
                            ? Nulls.checked(call.arguments().get(i), element, translator)
                            : element);
        }
        return Value.of(new TsExpression.ArrayLiteral(List.copyOf(elements)));
    }

    public static Value get(BodyExpression.Call call, Expressions translator) {
        TsExpression list = translator.receiver(call);
        TsExpression index = translator.into(call.arguments().get(0), Primitive.INT);
        return Value.of(
                translator.context().lists().isInRange(call.position())
                        ? new TsExpression.Index(list, index, false)
                        : Code.call(Helpers.java("get", translator), list, index));
    }

    /** Whether an expression changes a list in a way that TypeScript writes as a statement. */
    public static boolean isChange(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                && call.receiver().filter(Iteration::isArray).isPresent()
                && ListTypes.isMethodOfList(call.method())
                && (WITHOUT_VALUE.contains(call.method().name())
                        || call.method().name().equals("set"));
    }

    /** A change as a statement of its own. */
    public static TsExpression change(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        return switch (call.method().name()) {
            case "add" -> call.arguments().size() == 1 ? push(call, translator) : insert(call, translator);
            case "addLast", "offer", "offerLast" -> push(call, translator);
            case "addFirst", "offerFirst", "push" ->
                Code.invoke(translator.receiver(call), "unshift", element(call, 0, translator));
            case "addAll" -> pushAll(call, translator);
            case "clear" -> clear(call, translator);
            default -> setStatement(call, translator);
        };
    }

    private static TsExpression clear(BodyExpression.Call call, Expressions translator) {
        Optional<BodyExpression.Call> part = ListTypes.part(call.receiver().orElseThrow());
        return part.isPresent()
                ? ListParts.remove(part.get(), translator)
                : new TsExpression.Assign(
                        "=", Code.member(translator.receiver(call), "length"), new TsExpression.NumberLiteral(0));
    }

    private static TsExpression push(BodyExpression.Call call, Expressions translator) {
        return Code.invoke(translator.receiver(call), "push", element(call, 0, translator));
    }

    private static TsExpression insert(BodyExpression.Call call, Expressions translator) {
        return Code.call(
                Helpers.java("insert", translator),
                translator.receiver(call),
                translator.into(call.arguments().get(0), Primitive.INT),
                element(call, 1, translator));
    }

    private static TsExpression pushAll(BodyExpression.Call call, Expressions translator) {
        if (call.arguments().size() != 1) {
            return ListParts.insertAll(call, translator);
        }
        TsExpression list = translator.receiver(call);
        return Code.invoke(
                list, "push", unwrapped(Iteration.iterable(call.arguments().get(0), translator)));
    }

    /** {@code ...values} for {@code ...[...values]}. */
    static TsExpression unwrapped(TsExpression values) {
        boolean spread = values instanceof TsExpression.ArrayLiteral array
                && array.elements().size() == 1
                && array.elements().get(0) instanceof TsExpression.Spread;
        return spread ? ((TsExpression.ArrayLiteral) values).elements().get(0) : new TsExpression.Spread(values);
    }

    private static TsExpression setStatement(BodyExpression.Call call, Expressions translator) {
        if (!translator.context().lists().isInRange(call.position())) {
            return set(call, translator).code();
        }
        TsExpression place = new TsExpression.Index(
                translator.receiver(call), translator.into(call.arguments().get(0), Primitive.INT), false);
        return new TsExpression.Assign("=", place, element(call, 1, translator));
    }

    /** {@code list.set(i, x)}, whose value is the element before. */
    public static Value set(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        return Value.of(Code.call(
                Helpers.java("set", translator),
                translator.receiver(call),
                translator.into(call.arguments().get(0), Primitive.INT),
                element(call, 1, translator)));
    }

    public static Value removeAt(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        return Value.of(Code.call(
                Helpers.java("removeAt", translator),
                translator.receiver(call),
                translator.into(call.arguments().get(0), Primitive.INT)));
    }

    public static Value removeIf(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, translator);
        return Value.of(Code.call(
                Helpers.java("removeIf", translator),
                translator.receiver(call),
                Lambdas.callback(call.arguments().get(0), translator)));
    }

    /** {@code list.forEach(x -> ..)}; with something to wait for it needs a loop. */
    public static Value forEach(BodyExpression.Call call, Expressions translator) {
        BodyExpression list = call.receiver().orElseThrow();
        boolean view = ListTypes.viewed(list).isPresent();
        if (CollectionKind.of(list.type()).isEmpty()) {
            return Value.of(Code.call(
                    Helpers.java("forEachOf", translator),
                    translator.receiver(call),
                    Lambdas.callback(call.arguments().get(0), translator)));
        }
        if (list.type().isClass(Iterable.class.getName())) {
            return Value.of(Code.call(
                    Helpers.java("forEachIn", translator),
                    Iteration.iterable(list, translator),
                    Lambdas.callback(call.arguments().get(0), translator)));
        }
        Iteration.requireOrdered(list, translator);
        return Value.of(Code.invoke(
                view || Iteration.isAny(list) ? Iteration.array(list, translator) : translator.receiver(call),
                "forEach",
                Lambdas.callback(call.arguments().get(0), translator)));
    }

    /** Java's iterator fails when its list changes; JavaScript's goes on with the new elements. */
    public static void requireUnchanged(Position loop, Expressions translator) {
        translator.context().lists().changedDuring(loop).ifPresent(change -> {
            throw Untranslatable.meaning(
                    "`" + change.list() + "` may change while it is looped over",
                    "Java ends this with a `ConcurrentModificationException`.",
                    "collect the changes, and make them after the loop",
                    change.position());
        });
    }

    /** {@code list.add(x)} and the like, which are true whatever they add: {@code list.push(x) > 0}. */
    public static Value added(BodyExpression.Call call, Expressions translator) {
        boolean adds = call.arguments().size() == 1
                && ADDING.contains(call.method().name())
                && call.receiver().filter(Iteration::isArray).isPresent();
        if (!adds) {
            throw changeAsValue(call);
        }
        return Value.of(Code.binary(">", change(call, translator), new TsExpression.NumberLiteral(0)));
    }

    public static Untranslatable changeAsValue(BodyExpression call) {
        String name = ((BodyExpression.Call) call).method().name();
        return Untranslatable.construct(
                "the result of `" + name + "`", "make it a statement of its own", call.position());
    }

    static TsExpression element(BodyExpression.Call call, int index, Expressions translator) {
        BodyExpression element = call.arguments().get(index);
        requireNoOptional(element);
        return translator.into(element, call.invocation().targetType(index));
    }

    /** Refuses a change of a list that Java may not let change. */
    public static void requireChangeable(BodyExpression.Call call, Expressions translator) {
        requireChangeable(call, "list", "List<Post> copy = new ArrayList<>(posts)", translator);
    }

    /** @param kind what the collection is, as in {@code Map.of} */
    static void requireChangeable(BodyExpression.Call call, String kind, String copy, Expressions translator) {
        StaticState.requireOwn(call.position(), translator);
        boolean refused = translator.context().lists().mayBeFixed(call.position())
                || (translator.context().lists().isChecked(call.position()) && !isCheckable(call, translator));
        if (refused) {
            call.receiver().ifPresent(held -> StaticState.requireNotHeld(held, call.position(), translator));
            String type = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
            throw Untranslatable.meaning(
                    "this " + kind + " may not be changed",
                    "a " + kind + " that came from a document, an argument or `" + type + ".of` is immutable in Java.",
                    copy + "; // then change the copy",
                    call.position());
        }
    }

    /** Whether it can't be noticed that the collection is tested before the arguments are evaluated. */
    private static boolean isCheckable(BodyExpression.Call call, Expressions translator) {
        return call.receiver().filter(list -> ListTypes.viewed(list).isEmpty()).isPresent()
                && call.arguments().stream()
                        .allMatch(argument -> argument instanceof BodyExpression.Lambda
                                || argument instanceof BodyExpression.MethodReference
                                || Purity.isPure(argument, translator.context()));
    }

    /** The collection that a call changes, tested where it may be a fixed one. */
    public static TsExpression tested(TsExpression receiver, BodyExpression.Call call, Expressions translator) {
        boolean tested = ListTypes.isChange(call.method())
                && translator.context().lists().isChecked(call.position());
        return tested ? Code.call(Helpers.java("changeable", translator), receiver) : receiver;
    }

    /** A new collection, marked where the program may try to change it. */
    public static Value marked(Value created, BodyExpression.Call call, Expressions translator) {
        return translator.context().lists().isMarked(call.position())
                ? Value.of(Code.call(Helpers.java("immutable", translator), created.code()))
                : created;
    }

    static void requireNoOptional(BodyExpression element) {
        if (Types.isOptional(element.type())) {
            throw Untranslatable.construct(
                    "a list of `Optional`", "add only the values that are present", element.position());
        }
    }
}
