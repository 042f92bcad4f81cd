package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Types;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Tells initial values that can be left out where nothing reads them: computing them certainly does nothing and throws
 * nothing. What isn't known to be so isn't.
 */
public final class Uneventful {
    /** Whose constructors without arguments, or with a harmless one, only make a new object. */
    private static final Set<String> FILLED = Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet");

    private static final Set<String> CREATED = Set.of(
            "java.lang.Enum",
            "java.lang.Object",
            "java.lang.Record",
            "java.lang.StringBuilder",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.TreeMap",
            "java.util.TreeSet");

    private static final Map<String, Set<String>> FACTORIES = Map.of(
            Types.LIST,
            Set.of("of"),
            Types.OPTIONAL,
            Set.of("of", "empty"),
            "java.time.Duration",
            Set.of("ofNanos", "ofMillis", "ofSeconds", "ofMinutes", "ofHours", "ofDays"),
            "java.time.Instant",
            Set.of("ofEpochSecond", "ofEpochMilli"),
            "java.util.Collections",
            Set.of("emptyList", "emptyMap", "emptySet", "reverseOrder"),
            "java.util.Comparator",
            Set.of(
                    "naturalOrder",
                    "reverseOrder",
                    "comparing",
                    "comparingInt",
                    "comparingLong",
                    "comparingDouble",
                    "reversed",
                    "thenComparing",
                    "thenComparingInt",
                    "thenComparingLong",
                    "thenComparingDouble"),
            Types.STRING,
            Set.of("valueOf", "length", "trim", "strip", "toUpperCase", "toLowerCase", "isEmpty", "concat"));

    private final Program program;
    private final Set<MethodKey> open = new HashSet<>();
    private final Set<String> initialized = new LinkedHashSet<>();

    /** The locals that hold a constant of an enum, and those that hold a collection of their own. */
    private final Set<Integer> constants = new HashSet<>();

    private final Set<Integer> collections = new HashSet<>();

    public Uneventful(Program program) {
        this.program = program;
    }

    /** The user's classes that the expressions and bodies looked at so far have Java initialise. */
    public Set<String> initialized() {
        return Set.copyOf(initialized);
    }

    public boolean is(BodyExpression value) {
        if (value instanceof BodyExpression.Literal
                || value instanceof BodyExpression.Local
                || value instanceof BodyExpression.This
                || value instanceof BodyExpression.Lambda
                || value instanceof BodyExpression.ArrayConstructorReference
                || value instanceof BodyExpression.ClassLiteral) {
            return true;
        } else if (value instanceof BodyExpression.EnumConstant constant) {
            return initializes(constant.owner());
        } else if (value instanceof BodyExpression.StaticField field) {
            return field.constant().isPresent() || initializes(field.owner());
        } else if (value instanceof BodyExpression.MethodReference reference) {
            return reference.receiver().isEmpty();
        } else if (value instanceof BodyExpression.InstanceField field) {
            return field.target() instanceof BodyExpression.This
                    || (field.target() instanceof BodyExpression.Local local && constants.contains(local.id()));
        } else if (value instanceof BodyExpression.New creation) {
            return creation.outer().isEmpty()
                    && are(creation.arguments())
                    && creates(creation.constructor(), creation.arguments());
        } else if (value instanceof BodyExpression.NewAnonymous creation) {
            return creation.outer().isEmpty()
                    && are(creation.arguments())
                    && creates(creation.superConstructor(), creation.arguments())
                    && runs(new MethodKey(creation.className(), MethodBody.INSTANCE_INITIALIZER, List.of()));
        } else if (value instanceof BodyExpression.NewArray creation) {
            return are(creation.elements()) && creation.dimensions().stream().allMatch(Uneventful::isSize);
        } else if (value instanceof BodyExpression.Call call) {
            return call.receiver().map(this::isPresent).orElse(true) && are(call.arguments()) && calls(call);
        }
        return isOperation(value);
    }

    private boolean isOperation(BodyExpression value) {
        if (value instanceof BodyExpression.Unary unary) {
            return isOperand(unary.operand());
        } else if (value instanceof BodyExpression.Binary binary) {
            return isOperand(binary.left()) && isOperand(binary.right()) && !mayDivideByZero(binary);
        } else if (value instanceof BodyExpression.Conditional conditional) {
            return isOperand(conditional.condition())
                    && isBranch(conditional.whenTrue(), conditional.type())
                    && isBranch(conditional.whenFalse(), conditional.type());
        }
        return value instanceof BodyExpression.Cast cast
                && (cast.type().equals(cast.operand().type())
                        ? is(cast.operand())
                        : Promotion.unboxed(cast.type()).isPresent() && isOperand(cast.operand()));
    }

    private boolean isBranch(BodyExpression branch, JavaType type) {
        return type instanceof JavaType.Primitive ? isOperand(branch) : is(branch);
    }

    /** A text or a primitive: unboxing may throw, and another object's text is made by code of its own. */
    private boolean isOperand(BodyExpression value) {
        return (value.type() instanceof JavaType.Primitive || Types.isString(value.type())) && is(value);
    }

    private static boolean mayDivideByZero(BodyExpression.Binary binary) {
        boolean divides = binary.operator().equals("/") || binary.operator().equals("%");
        boolean whole =
                binary.operandType() == JavaType.Primitive.INT || binary.operandType() == JavaType.Primitive.LONG;
        return divides
                && whole
                && ConstantValues.knownInteger(binary.right())
                        .filter(divisor -> divisor != 0)
                        .isEmpty();
    }

    private static boolean isSize(BodyExpression dimension) {
        return ConstantValues.knownInteger(dimension)
                .filter(size -> size >= 0 && size <= 0xFFFF)
                .isPresent();
    }

    private boolean are(List<BodyExpression> values) {
        return values.stream().allMatch(this::is);
    }

    /** Whether the value is certainly no null. */
    private boolean isPresent(BodyExpression value) {
        boolean made = value instanceof BodyExpression.New
                || value instanceof BodyExpression.Lambda
                || value instanceof BodyExpression.MethodReference
                || value instanceof BodyExpression.EnumConstant
                || value instanceof BodyExpression.NewArray
                || (value instanceof BodyExpression.Binary)
                || value.type() instanceof JavaType.Primitive
                || (value instanceof BodyExpression.Literal literal
                        && literal.value().isPresent())
                || (value instanceof BodyExpression.StaticField field && isKnownPresent(field))
                || (value instanceof BodyExpression.Call call && isFactory(call.method()));
        return made && is(value);
    }

    private boolean isKnownPresent(BodyExpression.StaticField field) {
        BodyExpression value = program.constants().get(field.owner() + "." + field.name());
        boolean outside = !program.isOwnClass(field.owner());
        return field.constant().isPresent()
                || outside
                || (value != null && !(value instanceof BodyExpression.StaticField) && isPresent(value));
    }

    private static boolean isFactory(MethodKey method) {
        return FACTORIES.getOrDefault(method.owner(), Set.of()).contains(method.name());
    }

    private boolean calls(BodyExpression.Call call) {
        String owner = call.method().owner();
        String name = call.method().name();
        if (owner.equals("java.util.regex.Pattern")) {
            return name.equals("compile")
                    && call.arguments().size() == 1
                    && isPattern(call.arguments().get(0));
        } else if (owner.equals("java.util.Map") || owner.equals("java.util.Set")) {
            int step = owner.equals("java.util.Map") && !name.equals("ofEntries") ? 2 : 1;
            return name.equals("of") && !call.varargs() && areKeys(call.arguments(), step) && presentAll(call);
        } else if (program.isOwnClass(owner)) {
            return call.receiver().isEmpty() && initializes(owner) && runs(call.method());
        }
        return isFactory(call.method()) && presentAll(call);
    }

    private boolean presentAll(BodyExpression.Call call) {
        return call.arguments().stream().allMatch(this::isPresent);
    }

    private static boolean isPattern(BodyExpression text) {
        try {
            return ConstantValues.known(text)
                    .map(String::valueOf)
                    .map(Pattern::compile)
                    .isPresent();
        } catch (PatternSyntaxException wrong) {
            return false;
        }
    }

    /** Two equal keys make {@code Map.of} and {@code Set.of} throw. */
    private static boolean areKeys(List<BodyExpression> arguments, int step) {
        Set<Object> keys = new HashSet<>();
        for (int i = 0; i < arguments.size(); i += step) {
            Optional<Object> key = arguments.get(i) instanceof BodyExpression.EnumConstant constant
                    ? Optional.of(constant.owner() + "." + constant.name())
                    : ConstantValues.known(arguments.get(i));
            if (key.isEmpty() || !keys.add(key.get())) {
                return false;
            }
        }
        return true;
    }

    private boolean creates(MethodKey constructor, List<BodyExpression> arguments) {
        String owner = constructor.owner();
        if (!program.classes().containsKey(owner)) {
            boolean generated = program.isOwnClass(owner);
            boolean known = CREATED.contains(owner)
                    && arguments.stream().allMatch(this::isPresent)
                    && arguments.stream().noneMatch(argument -> argument.type() instanceof JavaType.Primitive);
            return known || generated;
        }
        MethodKey fields = new MethodKey(owner, MethodBody.INSTANCE_INITIALIZER, List.of());
        return initializes(owner) && runs(fields) && runs(constructor);
    }

    private boolean initializes(String owner) {
        if (program.classes().containsKey(owner)) {
            initialized.add(owner);
        }
        return true;
    }

    /** Whether each constant of an enum is created without any event. */
    public boolean areCreated(ClassShape shape) {
        return shape.constants().stream()
                .allMatch(constant -> are(constant.arguments())
                        && creates(constant.constructor(), constant.arguments())
                        && isBodyCreated(constant));
    }

    /** Whether the class body of an enum's constant only has methods, and fields of harmless values. */
    public boolean isBodyCreated(ClassShape.Constant constant) {
        return constant.body()
                .map(body -> runs(new MethodKey(body, MethodBody.INSTANCE_INITIALIZER, List.of())))
                .orElse(true);
    }

    /** A method without a body here is one that javac writes; a recursive one may never end. */
    private boolean runs(MethodKey method) {
        if (!program.methods().containsKey(method)) {
            return true;
        }
        boolean first = open.add(method);
        boolean result = first
                && Objects.requireNonNull(program.methods().get(method)).statements().stream()
                        .allMatch(this::runs);
        if (first) {
            open.remove(method);
        }
        return result;
    }

    private boolean runs(BodyStatement statement) {
        if (statement instanceof BodyStatement.Return result) {
            return result.value().map(this::is).orElse(true);
        } else if (statement instanceof BodyStatement.LocalVariable local) {
            if (local.value().filter(Uneventful::isNewCollection).isPresent() && !local.reassigned()) {
                collections.add(local.id());
            }
            return local.value().map(this::is).orElse(true);
        } else if (statement instanceof BodyStatement.Block block) {
            return block.statements().stream().allMatch(this::runs);
        } else if (statement instanceof BodyStatement.ConstructorCall call) {
            return call.outer().isEmpty() && are(call.arguments()) && creates(call.constructor(), call.arguments());
        }
        if (statement instanceof BodyStatement.ForEach loop) {
            return isAllConstants(loop.values())
                    && constants.add(loop.variable().id())
                    && loop.body().stream().allMatch(this::runs);
        } else if (statement instanceof BodyStatement.ExpressionStatement run
                && run.expression() instanceof BodyExpression.Call call
                && isFilling(call)) {
            return are(call.arguments());
        }
        return statement instanceof BodyStatement.ExpressionStatement run
                && run.expression() instanceof BodyExpression.Assign assignment
                && assignment.operator().isEmpty()
                && assignment.target() instanceof BodyExpression.InstanceField field
                && field.target() instanceof BodyExpression.This
                && Promotion.unboxed(assignment.target().type())
                        .equals(Promotion.unboxed(assignment.value().type()))
                && is(assignment.value());
    }

    private boolean isAllConstants(BodyExpression values) {
        return values instanceof BodyExpression.Call call
                && call.method().name().equals("values")
                && call.arguments().isEmpty()
                && Optional.ofNullable(program.classes().get(call.method().owner()))
                        .filter(shape -> shape.kind() == ClassShape.Kind.ENUM)
                        .isPresent();
    }

    private static boolean isNewCollection(BodyExpression value) {
        return value instanceof BodyExpression.New creation
                && FILLED.contains(creation.constructor().owner())
                && creation.arguments().isEmpty();
    }

    /** A key's hash code may be code of the user's. */
    private boolean isFilling(BodyExpression.Call call) {
        boolean adds =
                call.method().name().equals("put") || call.method().name().equals("add");
        return adds
                && call.receiver().orElse(null) instanceof BodyExpression.Local local
                && collections.contains(local.id())
                && call.arguments().stream().allMatch(this::isSimple);
    }

    private boolean isSimple(BodyExpression argument) {
        boolean constant = argument.type() instanceof JavaType.Declared declared
                && Optional.ofNullable(program.classes().get(declared.name()))
                        .filter(shape -> shape.kind() == ClassShape.Kind.ENUM)
                        .isPresent();
        return constant || argument.type() instanceof JavaType.Primitive || Types.isString(argument.type());
    }
}
