package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Arguments;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.FunctionValues;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The methods of {@code Map} that change it. */
public final class MapChanges {
    /** The changes whose value is a helper's, by the helper. */
    private static final Map<String, String> HELPERS =
            Map.of("put", "putValue", "remove", "removeKey", "replace", "replaceValue");

    /** The changes that JavaScript's maps have themselves, where nobody wants the value before. */
    private static final Map<String, String> NATIVE = Map.of("put", "set", "remove", "delete", "clear", "clear");

    private static final Set<String> SUMS = Set.of("java.lang.Integer", "java.lang.Long");

    private MapChanges() {}

    /** Whether a change is written in another way where its value isn't wanted. */
    static boolean isStatement(BodyExpression.Call call) {
        boolean pair = call.method().name().equals("put");
        return (NATIVE.containsKey(call.method().name()) && call.arguments().size() <= (pair ? 2 : 1))
                || sum(call).isPresent();
    }

    static TsExpression statement(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, "map", "new LinkedHashMap<>(map)", translator);
        Optional<BodyExpression> sum = sum(call);
        if (sum.isPresent() && isPure(call, translator)) {
            return counted(call, sum.get(), translator);
        } else if (sum.isPresent()) {
            return merge(call, translator).code();
        }
        List<TsExpression> arguments = new ArrayList<>();
        TsExpression map = translator.receiver(call);
        if (!call.arguments().isEmpty()) {
            arguments.add(
                    call.method().name().equals("put")
                            ? Maps.element(call, 0, translator)
                            : Maps.key(call, translator));
        }
        if (call.arguments().size() > 1) {
            arguments.add(Maps.element(call, 1, translator));
        }
        return Code.call(
                Code.member(map, Objects.requireNonNull(NATIVE.get(call.method().name()))), arguments);
    }

    private static boolean isPure(BodyExpression.Call call, Expressions translator) {
        BodyExpression map = call.receiver().orElseThrow();
        return Purity.isPure(map, translator.context())
                && !Nulls.areIn(map, translator)
                && isShort(call.arguments().get(0), translator)
                && Purity.isPure(call.arguments().get(1), translator.context());
    }

    /** Whether an expression may as well be written twice. */
    private static boolean isShort(BodyExpression key, Expressions translator) {
        boolean read = key instanceof BodyExpression.Call call
                && call.arguments().isEmpty()
                && call.receiver()
                        .filter(BodyExpression.Local.class::isInstance)
                        .isPresent();
        return Purity.isPure(key, translator.context())
                && (read
                        || key instanceof BodyExpression.Local
                        || key instanceof BodyExpression.Literal
                        || key instanceof BodyExpression.EnumConstant);
    }

    /** What {@code map.merge(key, x, Integer::sum)} adds. */
    private static Optional<BodyExpression> sum(BodyExpression.Call call) {
        return call.method().name().equals("merge")
                        && call.arguments().get(2) instanceof BodyExpression.MethodReference reference
                        && reference.method().name().equals("sum")
                        && SUMS.contains(reference.method().owner())
                ? Optional.of(call.arguments().get(1))
                : Optional.empty();
    }

    /** {@code map.set(key, (map.get(key) ?? 0) + 1)}. */
    private static TsExpression counted(BodyExpression.Call call, BodyExpression added, Expressions translator) {
        BodyExpression.Call get = new BodyExpression.Call(
                new MethodKey("java.util.Map", "getOrDefault", List.of("java.lang.Object", "java.lang.Object")),
                call.receiver(),
                List.of(call.arguments().get(0), zero(call)),
                false,
                call.type(),
                call.position());
        Primitive kind = call.type().isClass("java.lang.Long") ? Primitive.LONG : Primitive.INT;
        BodyExpression sum = new BodyExpression.Binary("+", get, added, kind, call.position());
        TsExpression map = translator.receiver(call);
        return Code.invoke(map, "set", Maps.element(call, 0, translator), translator.into(sum, kind));
    }

    private static BodyExpression zero(BodyExpression.Call call) {
        boolean wide = call.type().isClass("java.lang.Long");
        return new BodyExpression.Literal(
                Optional.of(wide ? (Object) 0L : (Object) 0), wide ? Primitive.LONG : Primitive.INT, call.position());
    }

    /** A change whose value is wanted. */
    public static Value change(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, "map", "new LinkedHashMap<>(map)", translator);
        String name = call.method().name();
        if (name.equals("clear")) {
            return Value.of(statement(call, translator));
        } else if (name.equals("remove") && call.arguments().size() > 1) {
            throw Untranslatable.library(
                    "Map.remove(key, value)",
                    "compare the value before: `if (value.equals(map.get(key)))`",
                    call.position());
        }
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(translator.receiver(call));
        arguments.add(name.equals("remove") ? Maps.key(call, translator) : Maps.element(call, 0, translator));
        if (call.arguments().size() > 1) {
            arguments.add(Maps.element(call, 1, translator));
        }
        TsExpression changed = Code.call(Helpers.java(HELPERS.getOrDefault(name, name), translator), arguments);
        boolean present = name.equals("remove") && !Nulls.mayBe(call, translator);
        return Value.of(present ? new TsExpression.NonNull(changed) : changed);
    }

    public static Value putAll(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, "map", "new LinkedHashMap<>(map)", translator);
        BodyExpression other = call.arguments().get(0);
        Iteration.requireOrderedInto(call.receiver().orElseThrow(), other, translator);
        return Value.of(
                Code.call(Helpers.java("putAll", translator), translator.receiver(call), translator.code(other)));
    }

    /** {@code computeIfAbsent}, {@code computeIfPresent}, {@code compute}. */
    public static Value compute(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, "map", "new LinkedHashMap<>(map)", translator);
        return Value.of(Code.call(
                Helpers.java(call.method().name(), translator),
                translator.receiver(call),
                Maps.element(call, 0, translator),
                function(call.arguments().get(1), translator)));
    }

    public static Value merge(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, "map", "new LinkedHashMap<>(map)", translator);
        return Value.of(Code.call(
                Helpers.java("merge", translator),
                translator.receiver(call),
                Maps.element(call, 0, translator),
                Maps.element(call, 1, translator),
                function(call.arguments().get(2), translator)));
    }

    public static Value replaceAll(BodyExpression.Call call, Expressions translator) {
        Lists.requireChangeable(call, "map", "new LinkedHashMap<>(map)", translator);
        BodyExpression map = call.receiver().orElseThrow();
        if (!isUnobserved(call.arguments().get(0), translator)) {
            Iteration.requireOrdered(map, translator);
        }
        return Value.of(Code.call(
                Helpers.java("replaceValues", translator),
                translator.receiver(call),
                function(call.arguments().get(0), translator)));
    }

    /** Whether it can't be noticed in which order a function is called with several elements. */
    static boolean isUnobserved(BodyExpression function, Expressions translator) {
        return function instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof LambdaBody.OfExpression body
                && Purity.isPure(body.value(), translator.context());
    }

    /** {@code map.forEach((key, value) -> ..)}: JavaScript passes the value first. */
    public static Value forEach(BodyExpression.Call call, Expressions translator) {
        BodyExpression function = call.arguments().get(0);
        Iteration.requireOrdered(call.receiver().orElseThrow(), translator);
        TsExpression map = translator.receiver(call);
        TsExpression code = Arguments.bare(translator.code(function));
        if (code instanceof TsExpression.Arrow arrow) {
            List<TsParameter> swapped =
                    List.of(arrow.parameters().get(1), arrow.parameters().get(0));
            return Value.of(Code.invoke(
                    map, "forEach", new TsExpression.Arrow(arrow.async(), swapped, arrow.returnType(), arrow.body())));
        }
        TsExpression swapped =
                Code.arrow(List.of("value", "key"), Code.call(code, Code.name("key"), Code.name("value")));
        return Value.of(Code.invoke(map, "forEach", swapped));
    }

    /** A function whose result goes into the map, which {@code null} would not. */
    private static TsExpression function(BodyExpression function, Expressions translator) {
        requireValues(function, translator);
        TsExpression code = Arguments.bare(translator.code(function));
        return code instanceof TsExpression.Arrow arrow && function instanceof BodyExpression.Lambda lambda
                ? withoutUnused(arrow, lambda)
                : code;
    }

    /** {@code () => []} for {@code key -> new ArrayList<>()}. */
    private static TsExpression withoutUnused(TsExpression.Arrow arrow, BodyExpression.Lambda lambda) {
        Set<Integer> used = new HashSet<>();
        BodyWalker.walk(lambda, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.Local local) {
                    used.add(local.id());
                }
            }
        });
        int count = lambda.parameters().size();
        while (count > 0 && !used.contains(lambda.parameters().get(count - 1).id())) {
            count--;
        }
        return new TsExpression.Arrow(
                arrow.async(), arrow.parameters().subList(0, count), arrow.returnType(), arrow.body());
    }

    private static void requireValues(BodyExpression function, Expressions translator) {
        if (function instanceof BodyExpression.Lambda lambda) {
            if (lambda.body() instanceof LambdaBody.OfExpression body) {
                requireValue(body.value(), translator);
            } else if (lambda.body() instanceof LambdaBody.OfBlock body) {
                BodyWalker.walk(body.statements(), new BodyVisitor() {
                    @Override
                    public void enter(BodyStatement statement, boolean insideLambda) {
                        if (!insideLambda && statement instanceof BodyStatement.Return result) {
                            result.value().ifPresent(value -> requireValue(value, translator));
                        }
                    }
                });
            }
        } else if (function instanceof BodyExpression.MethodReference reference) {
            List<BodyExpression> parameters = new ArrayList<>();
            for (JavaType type : reference.parameterTypes()) {
                parameters.add(new BodyExpression.Local(
                        "value", translator.scope().syntheticId(), type, reference.position()));
            }
            requireValue(FunctionValues.call(reference, parameters), translator);
        }
    }

    private static void requireValue(BodyExpression value, Expressions translator) {
        if (Nulls.mayBe(value, translator)) {
            throw Untranslatable.meaning(
                    "this function may give `null`",
                    "Java takes the key out of the map then.",
                    "decide before whether to call `put` or `remove`",
                    value.position());
        }
    }
}
