package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.nullness.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds {@code null} on its way to where it has no meaning: over a boundary whose type doesn't allow it, into a collection
 * of the JDK, or in the place of an {@code Optional}.
 */
public final class NullRefusals implements BodyVisitor {
    /** Methods that only look for their argument, or use it. */
    private static final Set<String> LOOK_UPS = Set.of(
            "contains", "indexOf", "lastIndexOf", "get", "containsKey", "containsValue", "remove", "equals", "sort");

    /** Methods of lists and maps that put their last argument into them. */
    private static final Set<String> STORING =
            Set.of("add", "addFirst", "addLast", "put", "putIfAbsent", "replace", "set", "setValue", "getOrDefault");

    /** Methods that copy what another collection holds, or compare it. */
    private static final Set<String> COPYING = Set.of("addAll", "putAll", "equals");

    /** Methods that call a function with what a collection holds. */
    private static final Set<String> CALLING = Set.of("forEach", "removeIf");

    /** Collections that are made of others with {@code null} in them as well. */
    private static final Set<String> COPIES = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap");

    /** Classes whose methods take collections with {@code null} in them. */
    private static final Set<String> TAKING = Set.of("java.util.Objects", "java.lang.String", "java.util.Optional");

    /** What a collection with {@code null} in it can be asked, told and changed by. */
    private static final Set<String> USES = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "clear",
            "computeIfAbsent",
            "computeIfPresent",
            "contains",
            "containsKey",
            "containsValue",
            "entrySet",
            "equals",
            "forEach",
            "get",
            "getKey",
            "getOrDefault",
            "getValue",
            "indexOf",
            "isEmpty",
            "iterator",
            "keySet",
            "lastIndexOf",
            "merge",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "removeIf",
            "replace",
            "set",
            "setValue",
            "size",
            "stream",
            "toString",
            "values");

    private final TranslationContext context;
    private final MethodKey member;
    private final JavaType resultType;
    private final Optional<FunctionModel> function;
    private final List<Finding> findings = new ArrayList<>();

    private NullRefusals(TranslationContext context, MethodBody body) {
        this.context = context;
        this.member = body.key();
        this.resultType = body.returnType();
        this.function = context.program().backend().functions().stream()
                .filter(each -> each.key().equals(member))
                .findFirst();
    }

    public static List<Finding> of(MethodBody body, TranslationContext context) {
        NullRefusals refusals = new NullRefusals(context, body);
        BodyWalker.walk(body, refusals);
        return List.copyOf(refusals.findings);
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.Return result && result.value().isPresent() && !insideLambda) {
            BodyExpression value = result.value().get();
            optional(resultType, value);
            function.ifPresent(translated -> crossing(translated.returns(), value));
            if (function.isPresent() && !(function.get().returns() instanceof ConvexType.Nullable)) {
                refuse(
                        value,
                        "the result of `" + member.name() + "` may be `null`",
                        "its type says that there always is a value",
                        "return an `Optional`, or declare the result `@Nullable`");
            }
        } else if (statement instanceof BodyStatement.LocalVariable variable) {
            variable.value().ifPresent(value -> optional(variable.type(), value));
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Assign assign
                && assign.operator().isEmpty()) {
            optional(assign.target().type(), assign.value());
        } else if (expression instanceof BodyExpression.New creation) {
            creation(creation);
        } else if (expression instanceof BodyExpression.Call call) {
            for (int i = 0; i < call.arguments().size(); i++) {
                optional(call.invocation().targetType(i), call.arguments().get(i));
            }
            call(call);
        }
    }

    private void optional(JavaType slot, BodyExpression value) {
        if (Types.isOptional(slot)) {
            refuse(
                    value,
                    "an `Optional` is `null` here",
                    "an empty `Optional` is `undefined` or `null` in TypeScript, so that both would be one value",
                    "Optional.empty()");
        }
    }

    private void creation(BodyExpression.New creation) {
        boundary(creation.constructor().owner()).ifPresent(fields -> {
            for (int i = 0; i < Math.min(fields.size(), creation.arguments().size()); i++) {
                field(
                        fields.get(i),
                        creation.arguments().get(i),
                        creation.invocation().targetType(i));
            }
        });
        if (CollectionKind.of(creation.constructor().owner()).isPresent()) {
            creation.arguments().forEach(this::collected);
            if (!COPIES.contains(creation.constructor().owner())) {
                creation.arguments().forEach(this::holding);
            }
        }
    }

    /** The fields of a record that crosses the boundary of a function or lies in a table. */
    private Optional<List<Field>> boundary(String className) {
        Optional<TableModel> table = context.program().backend().tables().stream()
                .filter(each -> each.className().equals(className))
                .findFirst();
        return table.map(TableModel::fields)
                .or(() -> Optional.ofNullable(
                                context.program().backend().records().get(className))
                        .map(RecordModel::fields));
    }

    private void call(BodyExpression.Call call) {
        Optional<StubMember> stub =
                context.stubs().method(call.method().owner(), call.method().name());
        if (stub.isPresent()) {
            stub(stub.get(), call);
        } else if (CollectionKind.of(call.method().owner()).isPresent()) {
            collection(call);
        } else if (isFilling(call)) {
            return;
        } else if (!context.program().isOwnClass(call.method().owner())
                && !TAKING.contains(call.method().owner())) {
            call.arguments().stream()
                    .filter(argument -> !(argument.type() instanceof JavaType.Array)
                            && !argument.type().isClass("java.util.stream.Collector"))
                    .forEach(this::holding);
        }
    }

    /** {@code Collections.addAll(list, array)}, where the list's type says what the array holds. */
    private boolean isFilling(BodyExpression.Call call) {
        return call.method().owner().equals("java.util.Collections")
                && call.method().name().equals("addAll")
                && isTaking(call.arguments().get(0));
    }

    private void collection(BodyExpression.Call call) {
        String name = call.method().name();
        boolean fixed = call.receiver().isEmpty();
        if (!fixed) {
            used(call, call.receiver().get());
        }
        int last = call.arguments().size() - 1;
        for (int i = 0; i <= last; i++) {
            BodyExpression argument = call.arguments().get(i);
            boolean taken = i == last && !fixed && takesNull(call);
            boolean array = argument.type() instanceof JavaType.Array;
            if (!taken && !array && (fixed || !COPYING.contains(name))) {
                holding(argument);
            }
            if (!taken && !fixed && !LOOK_UPS.contains(name)) {
                collected(argument);
            }
        }
    }

    /** Whether a collection takes {@code null} as its last argument, and its type in TypeScript says so. */
    private boolean takesNull(BodyExpression.Call call) {
        return STORING.contains(call.method().name())
                && isTaking(call.receiver().orElseThrow());
    }

    private boolean isTaking(BodyExpression collection) {
        return CollectionKind.of(collection.type())
                        .filter(each -> each == CollectionKind.LIST || each.isMap() || each == CollectionKind.ENTRY)
                        .isPresent()
                && context.nullness().isKnown(collection, member);
    }

    private void used(BodyExpression.Call call, BodyExpression collection) {
        boolean reference = CALLING.contains(call.method().name())
                && call.arguments().stream()
                        .anyMatch(argument -> argument instanceof BodyExpression.MethodReference function
                                && !context.program()
                                        .isOwnClass(function.method().owner())
                                && !function.method().owner().equals("java.util.Objects"));
        if (reference || !USES.contains(call.method().name())) {
            holding(collection, "`" + call.method().name() + "` is called on a collection that may hold `null`");
        }
    }

    private void holding(BodyExpression collection) {
        holding(collection, "`null` may be in this collection");
    }

    /** What goes over a boundary holds {@code null} only where its type there has it. */
    private void crossing(ConvexType type, BodyExpression value) {
        boolean fits = value.type() instanceof JavaType.Primitive
                || isWithin(context.nullness().contents(value, member), type);
        if (!fits) {
            findings.addAll(Untranslatable.meaning(
                            "`null` may be in this collection",
                            "its type says that there are only values, and Convex checks it.",
                            "declare what may be there, `List<@Nullable T>`, or make a new list of what is there:"
                                    + " `if (value != null) list.add(value)`",
                            value.position())
                    .findings());
        }
    }

    private static boolean isWithin(Contents contents, ConvexType type) {
        if (type instanceof ConvexType.Nullable nullable) {
            return isWithin(contents, nullable.value());
        }
        Optional<ConvexType> element = type instanceof ConvexType.ListOf list
                ? Optional.of(list.element())
                : type instanceof ConvexType.MapOf map ? Optional.of(map.value()) : Optional.empty();
        return element.map(inner -> (!contents.mayBeNull() || inner instanceof ConvexType.Nullable)
                        && isWithin(contents.inner(), inner))
                .orElseGet(() -> !contents.mayBeNullWithin());
    }

    private void holding(BodyExpression collection, String what) {
        if (!(collection.type() instanceof JavaType.Primitive)
                && context.nullness().contents(collection, member).mayBeNullWithin()) {
            findings.addAll(Untranslatable.meaning(
                            what,
                            "what is done with it here doesn't mean the same in TypeScript for `null`.",
                            "make a new list of what is there: `if (value != null) list.add(value)`",
                            collection.position())
                    .findings());
        }
    }

    private void stub(StubMember stub, BodyExpression.Call call) {
        if (stub instanceof StubMember.PatchVerb verb && !call.arguments().isEmpty()) {
            field(verb.field(), call.arguments().get(0), call.invocation().targetType(0));
        } else if (stub instanceof StubMember.DraftField draft
                && !call.arguments().isEmpty()) {
            field(draft.field(), call.arguments().get(0), call.invocation().targetType(0));
        } else if (stub instanceof StubMember.Wither wither) {
            wither.field(call.method())
                    .ifPresent(changed -> field(
                            changed, call.arguments().get(1), call.invocation().targetType(1)));
        } else if (stub instanceof StubMember.CallOption option
                && !call.arguments().isEmpty()) {
            field(option.parameter(), call.arguments().get(0), call.invocation().targetType(0));
        } else if (stub instanceof StubMember.FunctionCall made) {
            List<Field> required = made.function().parameters().stream()
                    .filter(parameter -> !parameter.optional())
                    .toList();
            for (int i = 0; i < Math.min(required.size(), call.arguments().size()); i++) {
                field(
                        required.get(i),
                        call.arguments().get(i),
                        call.invocation().targetType(i));
            }
        }
    }

    /** @param target the type that the value is converted to: unboxing {@code null} throws in both */
    private void field(Field field, BodyExpression value, JavaType target) {
        crossing(field.type(), value);
        if (!(field.type() instanceof ConvexType.Nullable)
                && !(target instanceof JavaType.Primitive)
                && !Types.isOptional(value.type())) {
            refuse(
                    value,
                    "`" + field.javaName() + "` may be `null` here",
                    "its type says that there always is a value",
                    "declare it `@Nullable` or `Optional`, or test the value before");
        }
    }

    private void collected(BodyExpression value) {
        refuse(
                value,
                "a `null` may get into a collection here",
                "the types of collections in TypeScript say that there are only values",
                "leave it out, or use a value that stands for nothing");
    }

    private void refuse(BodyExpression value, String what, String why, String instead) {
        if (!(value.type() instanceof JavaType.Primitive) && context.nullness().mayBeNull(value, member)) {
            findings.addAll(Untranslatable.meaning(what, why + ".", instead, value.position())
                    .findings());
        }
    }
}
