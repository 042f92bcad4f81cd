package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.graph.Yields;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The slots that the value of an expression comes from. */
final class Origins {
    /** The methods of the library that hand out what lies in something. */
    private static final Set<String> READING = Set.of(
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "element",
            "get",
            "getFirst",
            "getKey",
            "getLast",
            "getOrDefault",
            "getValue",
            "merge",
            "next",
            "orElse",
            "orElseGet",
            "or",
            "orElseThrow",
            "peek",
            "peekFirst",
            "peekLast",
            "poll",
            "pollFirst",
            "pollLast",
            "pop",
            "put",
            "putIfAbsent",
            "remove",
            "removeFirst",
            "removeLast",
            "set");

    /** The methods of the library that give collections which nobody may change. */
    private static final Set<String> FIXING = Set.of(
            "of",
            "ofEntries",
            "copyOf",
            "asList",
            "toList",
            "emptyList",
            "emptyMap",
            "emptySet",
            "singleton",
            "singletonList",
            "singletonMap",
            "nCopies");

    /** The methods of the library that give a collection itself, for nobody to change. */
    private static final Set<String> UNMODIFIABLE =
            Set.of("unmodifiableList", "unmodifiableMap", "unmodifiableSet", "unmodifiableCollection");

    private final Program program;
    private final Targets targets;

    Origins(Program program, Targets targets) {
        this.program = program;
        this.targets = targets;
    }

    /** @param root see {@link Slot.Local} */
    Set<Slot> of(BodyExpression expression, MethodKey root) {
        if (expression instanceof BodyExpression.Local local) {
            return Set.of(new Slot.Local(root, local.id()));
        } else if (ListTypes.isCreation(expression)) {
            return Set.of(new Slot.Created(expression.position(), !ListTypes.isUnordered(expression)));
        } else if (expression instanceof BodyExpression.New || expression instanceof BodyExpression.Literal) {
            return Set.of();
        } else if (expression instanceof BodyExpression.Conditional conditional) {
            return union(conditional.whenTrue(), conditional.whenFalse(), root);
        } else if (expression instanceof BodyExpression.Cast cast
                && ListTypes.isList(cast.operand().type())) {
            return of(cast.operand(), root);
        } else if (expression instanceof BodyExpression.Assign assign) {
            return of(assign.value(), root);
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return Set.of(new Slot.Field(field.owner(), field.name()));
        } else if (expression instanceof BodyExpression.StaticField field) {
            return constant(field);
        } else if (expression instanceof BodyExpression.ArrayAccess access) {
            return Set.of(ListTypes.element(access.type()));
        } else if (expression instanceof BodyExpression.SwitchExpression choice) {
            return yielded(choice, root);
        } else if (expression instanceof BodyExpression.Call call) {
            return call(call, root);
        }
        return Set.of(Slot.Foreign.UNKNOWN);
    }

    /** A constant, which nobody changes; its order is that of the value that it starts with. */
    private Set<Slot> constant(BodyExpression.StaticField field) {
        String name = field.owner() + "." + field.name();
        @Nullable BodyExpression value = program.constants().get(name);
        if (value == null) {
            return Set.of(Slot.Foreign.FIXED, Slot.Foreign.UNORDERED);
        }
        Set<Slot> slots = new HashSet<>(of(value, new MethodKey(name, "<constant>", List.of())));
        if (value instanceof BodyExpression.Call call
                && program.isOwnClass(call.method().owner())) {
            return with(Slot.Foreign.FIXED, slots);
        }
        boolean ordered = slots.stream()
                .allMatch(slot -> slot == Slot.Foreign.FIXED || (slot instanceof Slot.Created made && made.ordered()));
        return ordered ? Set.of(Slot.Foreign.FIXED) : Set.of(Slot.Foreign.FIXED, Slot.Foreign.UNORDERED);
    }

    private Set<Slot> union(BodyExpression first, BodyExpression second, MethodKey root) {
        Set<Slot> slots = new HashSet<>(of(first, root));
        slots.addAll(of(second, root));
        return slots;
    }

    private Set<Slot> yielded(BodyExpression.SwitchExpression choice, MethodKey root) {
        Set<Slot> slots = new HashSet<>();
        Yields.of(choice).forEach(value -> slots.addAll(of(value, root)));
        return slots;
    }

    private Set<Slot> call(BodyExpression.Call call, MethodKey root) {
        MethodKey method = call.method();
        Optional<BodyExpression> viewed = ListTypes.viewed(call);
        if (viewed.isPresent()) {
            return of(viewed.get(), root);
        }
        if (program.isOwnClass(method.owner())) {
            return result(method);
        } else if (!method.owner().startsWith("java.")) {
            return Set.of(Slot.Foreign.FIXED);
        } else if (method.owner().startsWith("java.util.function.")) {
            return Set.of(new Slot.Given(method));
        } else if (READING.contains(method.name())) {
            return Set.of(ListTypes.elementIn(method.owner(), call.type()));
        } else if (UNMODIFIABLE.contains(method.name())) {
            return with(Slot.Foreign.FIXED, of(call.arguments().get(0), root));
        }
        return Set.of(FIXING.contains(method.name()) ? fixed(call) : Slot.Foreign.UNKNOWN);
    }

    /** {@code Map.of} and {@code Set.of} have an order of their own in each run, unless there is but one element. */
    private static Slot fixed(BodyExpression.Call call) {
        boolean open = call.method().owner().equals("java.util.Set")
                || call.method().owner().equals("java.util.Map");
        int one = call.method().owner().equals("java.util.Map") ? 2 : 1;
        boolean several = call.arguments().size() > one || !call.method().name().equals("of");
        return open && several ? Slot.Foreign.UNORDERED : Slot.Foreign.FIXED;
    }

    private static Set<Slot> with(Slot slot, Set<Slot> others) {
        Set<Slot> slots = new HashSet<>(others);
        slots.add(slot);
        return slots;
    }

    /** What one of the user's methods gives. */
    Set<Slot> result(MethodKey method) {
        Set<Slot> slots = new HashSet<>();
        List<MethodBody> bodies = targets.of(method);
        bodies.forEach(body -> slots.add(new Slot.Result(body.key())));
        RecordShape shape = program.records().get(method.owner());
        if (bodies.isEmpty() && shape != null) {
            slots.add(new Slot.Field(method.owner(), method.name()));
        } else if (bodies.isEmpty() || isAbstract(method)) {
            slots.add(new Slot.Given(method));
        }
        return slots;
    }

    /** Whether a lambda may be what is called. */
    private boolean isAbstract(MethodKey method) {
        return !program.methods().containsKey(method);
    }
}
