package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.TextFunctions;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Crossings;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.nullness.Contents;
import dev.convex4j.processor.translating.operators.Equality;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code Map}: JavaScript's own, or a helper class with the same methods where its keys are no plain values. */
public final class Maps {
    /** The classes whose static methods make collections without {@code null}. */
    private static final Set<String> FIXING = Set.of("java.util.Map", "java.util.Set");

    private Maps() {}

    /** {@code new LinkedHashMap<>()}, {@code new HashMap<>(other)}, {@code new TreeMap<>(comparator)}. */
    public static Value create(BodyExpression.Call call, Expressions translator) {
        if (CollectionKind.of(call.type())
                .filter(CollectionKind.SORTED_MAP::equals)
                .isPresent()) {
            return Sorted.map(call, translator);
        }
        List<BodyExpression> arguments = call.arguments();
        if (arguments.isEmpty() || arguments.get(0).type() == JavaType.Primitive.INT) {
            arguments.forEach(capacity -> Builders.requireCapacity(capacity, translator));
            return Value.of(made(call, List.of(), translator));
        }
        BodyExpression other = arguments.get(0);
        Iteration.requireOrderedInto(call, other, translator);
        return copyOf(call, translator);
    }

    /** {@code Map.copyOf(other)}, whose order nobody sees. */
    public static Value copyOf(BodyExpression.Call call, Expressions translator) {
        BodyExpression other = call.arguments().get(0);
        TsExpression code = translator.code(other);
        if (Crossings.isFresh(code)) {
            return Value.of(code);
        }
        boolean inferred = call.type() instanceof JavaType.Declared made
                && other.type() instanceof JavaType.Declared copied
                && made.arguments().equals(copied.arguments())
                && !(code instanceof TsExpression.New);
        return Value.of(
                inferred
                        ? new TsExpression.New(callee(call, translator), List.of(), List.of(code))
                        : made(call, List.of(code), translator));
    }

    private static TsExpression made(BodyExpression.Call call, List<TsExpression> arguments, Expressions translator) {
        return new TsExpression.New(callee(call, translator), typeArguments(call, translator), arguments);
    }

    private static TsExpression callee(BodyExpression.Call call, Expressions translator) {
        JavaType key = typeArgument(call.type(), 0, call.position());
        return Keys.areNative(key, call.position(), translator)
                ? Code.name("Map")
                : Helpers.java("KeyedMap", translator);
    }

    public static List<TsType> typeArguments(BodyExpression.Call call, Expressions translator) {
        List<TsType> types = new ArrayList<>();
        for (JavaType type : ((JavaType.Declared) call.type()).arguments()) {
            types.add(TypeNames.of(type, translator.module(), translator.context(), call.position()));
        }
        Contents contents = translator.context().nullness().contents(call, translator.member());
        return ((TsType.Reference) Nulls.contents(new TsType.Reference("", types), contents)).arguments();
    }

    public static JavaType typeArgument(JavaType type, int index, Position position) {
        if (type instanceof JavaType.Declared declared && declared.arguments().size() > index) {
            return declared.arguments().get(index);
        }
        throw Untranslatable.construct(
                "a raw `" + Types.display(type) + "`", "say what it holds, such as `Map<String, Integer>`", position);
    }

    /** {@code Map.of("a", 1)} and {@code Map.ofEntries(..)}. */
    public static Value of(BodyExpression.Call call, Expressions translator) {
        List<TsExpression> entries = new ArrayList<>();
        List<BodyExpression> keys = new ArrayList<>();
        for (int i = 0; i + 1 < call.arguments().size(); i += 2) {
            keys.add(call.arguments().get(i));
            entries.add(new TsExpression.ArrayLiteral(
                    List.of(element(call, i, translator), element(call, i + 1, translator))));
        }
        return filled(call, keys, entries, translator);
    }

    public static Value ofEntries(BodyExpression.Call call, Expressions translator) {
        if (!call.varargs() && call.arguments().size() == 1) {
            throw Untranslatable.construct(
                    "a map of the entries of an array", "put them into a `LinkedHashMap` in a loop", call.position());
        }
        List<BodyExpression> keys = new ArrayList<>();
        for (BodyExpression entry : call.arguments()) {
            boolean written = entry instanceof BodyExpression.Call made
                    && made.method().name().equals("entry");
            keys.add(written ? ((BodyExpression.Call) entry).arguments().get(0) : entry);
        }
        List<TsExpression> entries = new ArrayList<>();
        for (TsExpression entry : translator.codes(call.arguments())) {
            entries.add(entry instanceof TsExpression.As pair ? pair.value() : entry);
        }
        return filled(call, keys, entries, translator);
    }

    private static Value filled(
            BodyExpression.Call call, List<BodyExpression> keys, List<TsExpression> entries, Expressions translator) {
        if (entries.isEmpty()) {
            return Value.of(made(call, List.of(), translator));
        }
        TsExpression list = new TsExpression.ArrayLiteral(List.copyOf(entries));
        return Value.of(
                areDistinct(keys)
                        ? made(call, List.of(list), translator)
                        : distinct("withEntries", made(call, List.of(), translator), list, call, translator));
    }

    /** What throws for two equal keys, or elements, and says their text. */
    static TsExpression distinct(
            String helper, TsExpression made, TsExpression list, BodyExpression.Call call, Expressions translator) {
        TsExpression text =
                TextFunctions.of(typeArgument(call.type(), 0, call.position()), call.position(), translator);
        List<TsExpression> arguments = TextFunctions.isString(text) ? List.of(made, list) : List.of(made, list, text);
        return Code.call(Helpers.java(helper, translator), arguments);
    }

    /** Whether it is plain to see that no two values are equal. */
    static boolean areDistinct(List<BodyExpression> values) {
        Set<Object> constants = new HashSet<>();
        return values.size() == 1
                || values.stream()
                        .allMatch(value -> value instanceof BodyExpression.EnumConstant constant
                                ? constants.add(constant.name())
                                : ConstantValues.ofLiterals(value)
                                        .filter(constants::add)
                                        .isPresent());
    }

    static TsExpression element(BodyExpression.Call call, int index, Expressions translator) {
        BodyExpression element = call.arguments().get(index);
        Lists.requireNoOptional(element);
        TsExpression code = translator.into(element, call.invocation().targetType(index));
        return FIXING.contains(call.method().owner()) && call.receiver().isEmpty()
                ? Nulls.checked(element, code, translator)
                : code;
    }

    /** {@code Map.entry(key, value)}: a pair. */
    public static Value entry(BodyExpression.Call call, Expressions translator) {
        boolean takesNull = !call.type().isClass("java.util.Map.Entry");
        if (takesNull && call.arguments().stream().anyMatch(each -> Nulls.mayBe(each, translator))) {
            throw Untranslatable.meaning(
                    "this key or value may be `null`",
                    "An entry in TypeScript has no `null`.",
                    "give it another value, or declare a record of your own",
                    call.position());
        }
        return Value.of(new TsExpression.As(
                new TsExpression.ArrayLiteral(List.of(element(call, 0, translator), element(call, 1, translator))),
                TypeNames.of(call.type(), translator.module(), translator.context(), call.position())));
    }

    static JavaType keyType(BodyExpression.Call call) {
        BodyExpression map = call.receiver().orElseThrow();
        return typeArgument(map.type(), 0, call.position());
    }

    static TsExpression key(BodyExpression.Call call, Expressions translator) {
        return Keys.looked(call.arguments().get(0), keyType(call), translator);
    }

    /** {@code map.get(key)}: no value is {@code null}. */
    public static Value get(BodyExpression.Call call, Expressions translator) {
        TsExpression looked = looked(translator.receiver(call), key(call, translator), translator);
        boolean there = !Types.isOptional(call.type()) && !Nulls.mayBe(call, translator);
        return Value.of(
                there ? new TsExpression.NonNull(looked) : Code.binary("??", looked, new TsExpression.NullLiteral()));
    }

    /** What lies under a key; a map that is an object yet isn't made one for this alone. */
    private static TsExpression looked(TsExpression map, TsExpression key, Expressions translator) {
        return Crossings.plain(map)
                .map(plain -> Code.call(Helpers.java("lookUp", translator), plain, key))
                .orElseGet(() -> Code.invoke(map, "get", key));
    }

    public static Value getOrDefault(BodyExpression.Call call, Expressions translator) {
        TsExpression map = translator.receiver(call);
        TsExpression key = key(call, translator);
        TsExpression value = element(call, 1, translator);
        return Value.of(
                Purity.isPure(call.arguments().get(1), translator.context())
                                && !Nulls.areIn(call.receiver().orElseThrow(), translator)
                        ? Code.binary("??", looked(map, key, translator), value)
                        : Code.call(Helpers.java("getOrDefault", translator), map, key, value));
    }

    public static Value containsKey(BodyExpression.Call call, Expressions translator) {
        TsExpression map = translator.receiver(call);
        TsExpression key = key(call, translator);
        return Value.of(Crossings.plain(map)
                .map(plain -> Code.invoke(Code.name("Object"), "hasOwn", plain, key))
                .orElseGet(() -> Code.invoke(map, "has", key)));
    }

    public static Value containsValue(BodyExpression.Call call, Expressions translator) {
        JavaType type = typeArgument(call.receiver().orElseThrow().type(), 1, call.position());
        BodyExpression value = call.arguments().get(0);
        Equality.requireSameValue(type, value.type(), call.position(), translator);
        TsExpression values = Code.invoke(translator.receiver(call), "values");
        return Value.of(Code.invoke(
                new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(values))),
                "includes",
                translator.code(value)));
    }

    /** The keys, the values or the entries of a map, which change with it. */
    public static Value view(BodyExpression.Call call, Expressions translator) {
        String name = call.method().name();
        throw Untranslatable.construct(
                "`" + name + "()` as a value of its own",
                "loop over it, or make a copy: `new " + (name.equals("keySet") ? "LinkedHashSet" : "ArrayList")
                        + "<>(map." + name + "())`",
                call.position());
    }
}
