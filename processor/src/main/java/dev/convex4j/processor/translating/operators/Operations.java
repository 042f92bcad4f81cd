package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.ConstantInts;
import dev.convex4j.processor.translating.analysis.IntRanges;
import dev.convex4j.processor.translating.analysis.Presence;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.classes.Enums;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TypeHints;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Operators. What JavaScript's operator would compute differently is computed in Java's way, or refused. */
public final class Operations {
    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=");
    private static final Set<String> UNKNOWN_NUMBERS =
            Set.of("java.lang.Long", "java.lang.Character", "java.lang.Float", "java.lang.Byte", "java.lang.Short");

    private Operations() {}

    public static TsExpression unary(BodyExpression.Unary unary, Expressions translator) {
        requireKnownNumber(unary.type(), unary.position());
        Optional<Integer> constant = ConstantInts.of(unary);
        if (constant.isPresent()) {
            return new TsExpression.NumberLiteral(constant.get());
        }
        TsExpression operand = translator.code(unary.operand());
        return switch (unary.operator()) {
            case "!" -> negate(operand);
            case "+" -> operand;
            case "-" -> {
                TsExpression negative = new TsExpression.Unary("-", operand);
                yield unary.type() == Primitive.INT ? asInt(negative) : negative;
            }
            case "~" -> new TsExpression.Unary("~", operand);
            default -> throw notTranslated(unary.operator(), unary.position());
        };
    }

    /** {@code !value}, read naturally where {@code value} is itself a comparison with {@code ===}. */
    public static TsExpression negate(TsExpression value) {
        if (value instanceof TsExpression.Binary binary && binary.operator().equals("===")) {
            return Code.binary("!==", binary.left(), binary.right());
        } else if (value instanceof TsExpression.Binary binary
                && binary.operator().equals("!==")) {
            return Code.binary("===", binary.left(), binary.right());
        }
        return Code.not(value);
    }

    public static TsExpression binary(BodyExpression.Binary binary, Expressions translator) {
        String operator = binary.operator();
        if (operator.equals("+") && Types.isString(binary.type())) {
            return StringConcatenation.of(binary, translator);
        } else if (operator.equals("&&") || operator.equals("||")) {
            return logical(binary, translator);
        }
        requireKnownNumber(binary.left().type(), binary.left().position());
        requireKnownNumber(binary.right().type(), binary.right().position());
        if (COMPARISONS.contains(operator)) {
            return Code.binary(operator, translator.code(binary.left()), translator.code(binary.right()));
        } else if (operator.equals("==") || operator.equals("!=")) {
            return equality(binary, translator);
        }
        return arithmetic(binary, translator);
    }

    private static TsExpression logical(BodyExpression.Binary binary, Expressions translator) {
        TsExpression left = translator.code(binary.left());
        Scope.Frame frame = translator.scope().enter();
        translator
                .scope()
                .assumePresent(Presence.when(binary.left(), binary.operator().equals("&&")));
        TsExpression right = translator.code(binary.right());
        translator.scope().leave(frame);
        return Code.binary(binary.operator(), left, right);
    }

    private static TsExpression equality(BodyExpression.Binary binary, Expressions translator) {
        JavaType left = binary.left().type();
        JavaType right = binary.right().type();
        boolean primitives = left instanceof Primitive || right instanceof Primitive;
        boolean enums = isEnum(left, translator) && isEnum(right, translator);
        if (!primitives && !enums) {
            // A null operand has a message of its own.
            translator.code(binary.left());
            translator.code(binary.right());
            throw Untranslatable.meaning(
                    "`" + binary.operator() + "` compares the identity of two objects",
                    "Java compares references here, and TypeScript values have none that would be the same.",
                    "a.equals(b)",
                    binary.position());
        }
        String operator = binary.operator().equals("==") ? "===" : "!==";
        return Code.binary(operator, translator.code(binary.left()), translator.code(binary.right()));
    }

    private static boolean isEnum(JavaType type, Expressions translator) {
        return type instanceof JavaType.Declared declared && Enums.isEnum(declared.name(), translator.context());
    }

    private static TsExpression arithmetic(BodyExpression.Binary binary, Expressions translator) {
        Optional<Integer> constant = ConstantInts.of(binary);
        if (constant.isPresent()) {
            return new TsExpression.NumberLiteral(constant.get());
        }
        String operator = binary.operator();
        if (binary.type() == Primitive.DOUBLE && Set.of("+", "-", "*", "/", "%").contains(operator)) {
            return Code.binary(operator, translator.code(binary.left()), translator.code(binary.right()));
        } else if (binary.type() == Primitive.INT && (operator.equals("+") || operator.equals("-"))) {
            TsExpression sum = sum(binary, translator);
            return IntRanges.isBelowLength(binary) ? sum : asInt(sum);
        } else if (binary.type() == Primitive.INT && operator.equals("*")) {
            return Code.invoke(
                    Code.name("Math"), "imul", translator.code(binary.left()), translator.code(binary.right()));
        }
        if (binary.type() == Primitive.INT) {
            return integer(binary, translator);
        }
        throw notTranslated(operator, binary.position());
    }

    /** The operators of ints that JavaScript has too; {@code | 0} cuts a quotient off, and makes minus zero plain. */
    private static TsExpression integer(BodyExpression.Binary binary, Expressions translator) {
        TsExpression left = translator.code(binary.left());
        TsExpression right = translator.code(binary.right());
        String operator = binary.operator();
        return switch (operator) {
            case "&", "|", "^", "<<", ">>" -> Code.binary(operator, left, right);
            case ">>>" -> asInt(Code.binary(operator, left, right));
            case "/", "%" -> {
                boolean safe = ConstantInts.of(binary.right())
                        .filter(divisor -> divisor != 0)
                        .isPresent();
                String helper = operator.equals("/") ? "divide" : "remainder";
                yield safe
                        ? asInt(Code.binary(operator, left, right))
                        : Code.call(Helpers.java(helper, translator), left, right);
            }
            default -> throw notTranslated(operator, binary.position());
        };
    }

    /** An additive chain of ints without the wrap: a double holds any such sum exactly. */
    private static TsExpression sum(BodyExpression expression, Expressions translator) {
        if (expression instanceof BodyExpression.Binary binary
                && binary.type() == Primitive.INT
                && (binary.operator().equals("+") || binary.operator().equals("-"))
                && ConstantInts.of(binary).isEmpty()) {
            // The operands' own types are checked here, since only the outermost sum comes through `binary`.
            requireKnownNumber(binary.left().type(), binary.left().position());
            requireKnownNumber(binary.right().type(), binary.right().position());
            return Code.binary(binary.operator(), sum(binary.left(), translator), sum(binary.right(), translator));
        }
        return translator.code(expression);
    }

    /** Wraps to 32 bits, as Java's {@code int} does. */
    public static TsExpression asInt(TsExpression value) {
        return Code.binary("|", value, new TsExpression.NumberLiteral(0));
    }

    /** Refuses the number types whose values look different in TypeScript. */
    public static void requireKnownNumber(JavaType type, Position position) {
        boolean unknownPrimitive = Set.<JavaType>of(
                        Primitive.LONG, Primitive.CHAR, Primitive.FLOAT, Primitive.BYTE, Primitive.SHORT)
                .contains(type);
        boolean unknownBox = type instanceof JavaType.Declared declared && UNKNOWN_NUMBERS.contains(declared.name());
        if (unknownPrimitive || unknownBox) {
            throw Untranslatable.type(type, TypeHints.instead(type), position);
        }
    }

    private static Untranslatable notTranslated(String operator, Position position) {
        return Untranslatable.construct(
                "the operator `" + operator + "`", "use `&&`, `||` or `!=` between booleans", position);
    }

    /** The operands of a chain of {@code +} that is a String, from left to right. */
    public static List<BodyExpression> concatenated(BodyExpression.Binary binary) {
        List<BodyExpression> operands = new ArrayList<>();
        if (binary.left() instanceof BodyExpression.Binary left
                && left.operator().equals("+")
                && Types.isString(left.type())) {
            operands.addAll(concatenated(left));
        } else {
            operands.add(binary.left());
        }
        operands.add(binary.right());
        return operands;
    }
}
