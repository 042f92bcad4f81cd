package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Presence;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Literals;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Operators. What JavaScript's operator would compute differently is computed in Java's way, or refused. */
public final class Operations {
    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=");

    private Operations() {}

    public static TsExpression unary(BodyExpression.Unary unary, Expressions translator) {
        Optional<Object> constant = ConstantValues.ofLiterals(unary);
        if (constant.isPresent()) {
            return Literals.of(constant.get());
        } else if (unary.operator().equals("!")) {
            return negate(Nulls.unboxed(unary.operand(), translator));
        }
        Primitive kind = kind(unary, unary.operator(), unary.position());
        if (kind == Primitive.INT) {
            return IntArithmetic.of(unary, translator);
        } else if (kind == Primitive.LONG) {
            return LongArithmetic.of(unary, translator);
        }
        TsExpression operand = Nulls.unboxed(unary.operand(), translator);
        return switch (unary.operator()) {
            case "+" -> operand;
            case "-" -> new TsExpression.Unary("-", operand);
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
        }
        Optional<Object> constant = ConstantValues.ofLiterals(binary);
        if (constant.isPresent()) {
            return Literals.of(constant.get());
        } else if (operator.equals("&&") || operator.equals("||")) {
            return shortCircuit(binary, translator);
        } else if (COMPARISONS.contains(operator)) {
            return Comparisons.order(binary, translator);
        } else if (operator.equals("==") || operator.equals("!=")) {
            return Comparisons.equality(binary, translator);
        } else if (Types.isBoolean(binary.type())) {
            return logical(binary, translator);
        }
        return arithmetic(binary, translator);
    }

    private static TsExpression shortCircuit(BodyExpression.Binary binary, Expressions translator) {
        TsExpression left = Nulls.unboxed(binary.left(), translator);
        Scope.Frame frame = translator.scope().enter();
        translator
                .scope()
                .assumePresent(Presence.when(binary.left(), binary.operator().equals("&&")));
        TsExpression right = Nulls.unboxed(binary.right(), translator);
        translator.scope().leave(frame);
        return junction(binary.operator(), left, right);
    }

    /** {@code &}, {@code |} and {@code ^} between booleans, which always evaluate both sides. */
    private static TsExpression logical(BodyExpression.Binary binary, Expressions translator) {
        if (binary.operator().equals("^")) {
            return Comparisons.ofBooleans(binary, false, translator);
        }
        TsExpression left = Nulls.unboxed(binary.left(), translator);
        TsExpression right = Nulls.unboxed(binary.right(), translator);
        boolean and = binary.operator().equals("&");
        return Purity.isPure(binary.right(), translator.context()) && !Nulls.mayBe(binary.right(), translator)
                ? junction(and ? "&&" : "||", left, right)
                : Code.call(Helpers.java(and ? "and" : "or", translator), left, right);
    }

    /**
     * A half that is a literal is no longer one: TypeScript would take what can't come after it for out of reach, and forget
     * there what was tested before.
     */
    private static TsExpression junction(String operator, TsExpression left, TsExpression right) {
        return Code.binary(operator, open(left), open(right));
    }

    private static TsExpression open(TsExpression half) {
        return half instanceof TsExpression.BooleanLiteral
                ? ComparedNames.widened(half, new TsType.Keyword("boolean"))
                : half;
    }

    private static TsExpression arithmetic(BodyExpression.Binary binary, Expressions translator) {
        Primitive kind = kind(binary, binary.operator(), binary.position());
        if (kind == Primitive.INT) {
            return IntArithmetic.of(binary, translator);
        } else if (kind == Primitive.LONG) {
            return LongArithmetic.of(binary, translator);
        }
        TsExpression value = Code.binary(
                binary.operator(),
                Conversions.as(binary.left(), kind, translator),
                Conversions.as(binary.right(), kind, translator));
        // The remainder of two floats is one.
        boolean exact = kind == Primitive.DOUBLE || binary.operator().equals("%");
        return exact ? value : Literals.fround(value);
    }

    private static Primitive kind(BodyExpression operation, String operator, Position position) {
        return Numbers.kind(operation.type()).orElseThrow(() -> notTranslated(operator, position));
    }

    static Untranslatable notTranslated(String operator, Position position) {
        return Untranslatable.construct("the operator `" + operator + "`", "use another operator", position);
    }

    /** The operands of a {@code +} that is a String, from left to right; those of another one inside are among them. */
    public static List<BodyExpression> concatenated(BodyExpression.Binary binary) {
        List<BodyExpression> operands = new ArrayList<>();
        for (BodyExpression operand : List.of(binary.left(), binary.right())) {
            if (operand instanceof BodyExpression.Binary inner
                    && inner.operator().equals("+")
                    && Types.isString(inner.type())) {
                operands.addAll(concatenated(inner));
            } else {
                operands.add(operand);
            }
        }
        return operands;
    }
}
