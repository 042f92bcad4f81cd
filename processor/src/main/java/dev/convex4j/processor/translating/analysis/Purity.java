package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells expressions whose evaluation can't be noticed: they write nothing, throw nothing and wait for nothing. */
public final class Purity {
    /** Classes whose translated methods neither write nor throw. */
    private static final Set<String> PURE_CLASSES = Set.of(
            "dev.convex4j.runtime.Page", "dev.convex4j.runtime.VectorHit", Types.STRING, Types.ID, "java.util.Objects");

    /** The methods of big numbers that neither write nor throw. */
    private static final Set<String> OF_BIG_NUMBERS = Set.of(
            "abs",
            "add",
            "compareTo",
            "equals",
            "gcd",
            "max",
            "min",
            "multiply",
            "negate",
            "scale",
            "signum",
            "subtract",
            "toString",
            "unscaledValue");

    /** The methods that neither write nor throw of other classes. */
    private static final Map<String, Set<String>> PURE_METHODS = Map.ofEntries(
            Map.entry(Types.OPTIONAL, Set.of("of", "ofNullable", "empty", "isPresent", "isEmpty", "orElse", "stream")),
            Map.entry(Types.LIST, Set.of("of", "size", "isEmpty", "contains", "stream")),
            Map.entry("java.util.Collection", Set.of("size", "isEmpty", "stream")),
            Map.entry("java.util.Map", Set.of("get", "getOrDefault", "containsKey", "size", "isEmpty", "entry")),
            Map.entry("java.util.Map.Entry", Set.of("getKey", "getValue")),
            Map.entry("java.util.Set", Set.of("contains", "size", "isEmpty")),
            Map.entry("java.math.BigDecimal", OF_BIG_NUMBERS),
            Map.entry("java.math.BigInteger", OF_BIG_NUMBERS),
            Map.entry("java.util.Arrays", Set.of("stream")),
            Map.entry("java.util.stream.Stream", Set.of("of", "empty", "concat")),
            Map.entry("java.util.stream.IntStream", Set.of("of", "empty", "concat", "range", "rangeClosed")),
            Map.entry("java.util.stream.LongStream", Set.of("of", "empty", "concat", "range", "rangeClosed")),
            Map.entry("java.util.stream.DoubleStream", Set.of("of", "empty", "concat")),
            Map.entry("java.lang.Math", Set.of("abs", "ceil", "floor", "max", "min", "pow", "round", "signum", "sqrt")),
            Map.entry("java.lang.Enum", Set.of("name", "ordinal", "toString", "compareTo")));

    /** The methods of all classes of {@code java.time} that neither write nor throw: they read, or compare. */
    private static final Set<String> OF_TIMES = Set.of(
            "abs",
            "atZone",
            "between",
            "compareTo",
            "equals",
            "isAfter",
            "isBefore",
            "isEqual",
            "isLeapYear",
            "isNegative",
            "isZero",
            "lengthOfMonth",
            "negated",
            "toInstant",
            "toString");

    private static final Set<String> TIME_PREFIXES =
            Set.of("get", "toEpoch", "toLocal", "toDays", "toHours", "toM", "toSeconds");

    /** The methods of all boxes that neither write nor throw. */
    private static final Set<String> OF_BOXES = Set.of(
            "compare",
            "compareTo",
            "intValue",
            "longValue",
            "doubleValue",
            "isDigit",
            "isLetter",
            "isLetterOrDigit",
            "isWhitespace",
            "isUpperCase",
            "isLowerCase",
            "max",
            "min",
            "sum",
            "toString",
            "toUpperCase",
            "toLowerCase");

    /** The methods of pure classes that throw for some arguments. */
    private static final Map<String, Set<String>> THROWING_METHODS = Map.of(
            Types.STRING,
            Set.of(
                    "charAt",
                    "codePointAt",
                    "codePointBefore",
                    "codePointCount",
                    "copyValueOf",
                    "offsetByCodePoints",
                    "repeat",
                    "replaceAll",
                    "replaceFirst",
                    "subSequence",
                    "substring"),
            "java.util.Objects",
            Set.of(
                    "checkFromIndexSize",
                    "checkFromToIndex",
                    "checkIndex",
                    "requireNonNull",
                    "requireNonNullElse",
                    "requireNonNullElseGet"));

    private Purity() {}

    /** Whether an expression can't be noticed. */
    public static boolean isPure(BodyExpression expression, TranslationContext context) {
        return isPure(expression, context, call -> false);
    }

    /** As {@link #isPure}, and calls of the user's own methods that can't be noticed either count too. */
    public static boolean isQuiet(BodyExpression expression, TranslationContext context) {
        return isPure(expression, context, new QuietMethods(context, call -> false)::isQuiet);
    }

    /** Whether statements can't be noticed but by what they return. */
    public static boolean areQuiet(List<BodyStatement> statements, TranslationContext context) {
        return new QuietMethods(context, call -> false).areQuiet(statements);
    }

    /** As {@link #isQuiet}, where {@code known} says of some calls that they can't be noticed, their operands among them. */
    public static boolean isQuiet(
            BodyExpression expression, TranslationContext context, Predicate<BodyExpression.Call> known) {
        return isPure(expression, context, new QuietMethods(context, known)::isQuiet);
    }

    /** As {@link #areQuiet(List, TranslationContext)}, with calls that are known not to be noticed. */
    public static boolean areQuiet(
            List<BodyStatement> statements, TranslationContext context, Predicate<BodyExpression.Call> known) {
        return new QuietMethods(context, known).areQuiet(statements);
    }

    /** @param known tells of a call that it, with its operands, can't be noticed */
    static boolean isPure(BodyExpression expression, TranslationContext context, Predicate<BodyExpression.Call> known) {
        if (expression instanceof BodyExpression.Literal
                || expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.Local
                || expression instanceof BodyExpression.StaticField
                || expression instanceof BodyExpression.EnumConstant
                || expression instanceof BodyExpression.This
                || expression instanceof BodyExpression.OuterThis) {
            return true;
        } else if (context.nullness().mayThrow(expression)) {
            return false;
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return isPure(field.target(), context, known);
        } else if (expression instanceof BodyExpression.Unary unary) {
            return isPure(unary.operand(), context, known);
        } else if (expression instanceof BodyExpression.Cast cast) {
            return Promotion.unboxed(cast.type()).isPresent()
                    && Promotion.unboxed(cast.operand().type()).isPresent()
                    && isPure(cast.operand(), context, known);
        } else if (expression instanceof BodyExpression.Binary binary) {
            return !mayDivideByZero(binary)
                    && isPure(binary.left(), context, known)
                    && isPure(binary.right(), context, known);
        } else if (expression instanceof BodyExpression.Conditional conditional) {
            return areAllPure(
                    List.of(conditional.condition(), conditional.whenTrue(), conditional.whenFalse()), context, known);
        } else if (expression instanceof BodyExpression.New creation) {
            return context.program()
                            .records()
                            .containsKey(creation.constructor().owner())
                    && !context.hierarchy().isWritten(creation.constructor())
                    && areAllPure(creation.arguments(), context, known);
        } else if (expression instanceof BodyExpression.Call call) {
            return isPureCall(call, context, known);
        } else {
            return false;
        }
    }

    private static boolean mayDivideByZero(BodyExpression.Binary binary) {
        return (binary.type() == Primitive.INT || binary.type() == Primitive.LONG)
                && (binary.operator().equals("/") || binary.operator().equals("%"))
                && ConstantValues.knownInteger(binary.right())
                        .filter(divisor -> divisor != 0)
                        .isEmpty();
    }

    public static boolean areAllPure(List<BodyExpression> expressions, TranslationContext context) {
        return areAllPure(expressions, context, call -> false);
    }

    private static boolean areAllPure(
            List<BodyExpression> expressions, TranslationContext context, Predicate<BodyExpression.Call> known) {
        return expressions.stream().allMatch(expression -> isPure(expression, context, known));
    }

    private static boolean isPureCall(
            BodyExpression.Call call, TranslationContext context, Predicate<BodyExpression.Call> known) {
        boolean operands = call.receiver()
                        .map(receiver -> isPure(receiver, context, known))
                        .orElse(true)
                && areAllPure(call.arguments(), context, known);
        boolean throwing = THROWING_METHODS
                .getOrDefault(call.method().owner(), Set.of())
                .contains(call.method().name());
        if (known.test(call)) {
            return true;
        }
        return operands
                && !throwing
                && (RecordAccess.isAccessor(call, context)
                        || RecordAccess.isDocumentValue(call, context)
                        || PURE_CLASSES.contains(call.method().owner())
                        || isOfBox(call)
                        || isOfTime(call)
                        || PURE_METHODS
                                .getOrDefault(call.method().owner(), Set.of())
                                .contains(call.method().name()));
    }

    private static boolean isOfBox(BodyExpression.Call call) {
        return Promotion.unboxed(new JavaType.Declared(call.method().owner())).isPresent()
                && OF_BOXES.contains(call.method().name());
    }

    /** A duration is added as any number is. */
    private static boolean isOfTime(BodyExpression.Call call) {
        String owner = call.method().owner();
        String name = call.method().name();
        boolean amount = owner.equals("java.time.Duration") && name.startsWith("of");
        boolean shifted = (owner.equals("java.time.Duration") || owner.equals("java.time.Instant"))
                && (name.equals("plus") || name.equals("minus"))
                && call.arguments().size() == 1;
        return owner.startsWith("java.time.")
                && (amount
                        || shifted
                        || OF_TIMES.contains(name)
                        || (!name.equals("get") && TIME_PREFIXES.stream().anyMatch(name::startsWith)));
    }
}
