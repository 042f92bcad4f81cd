package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Marked;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.EnumTexts;
import dev.convex4j.processor.translating.classes.Enums;
import dev.convex4j.processor.translating.classes.Equals;
import dev.convex4j.processor.translating.classes.Hierarchies;
import dev.convex4j.processor.translating.classes.LiteralTypes;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.InPlace;
import dev.convex4j.processor.translating.core.Literals;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** {@code <}, {@code ==} and their like. */
public final class Comparisons {
    /** The greatest number up to which a double has every whole one. */
    private static final BigInteger MAX_SAFE = BigInteger.valueOf(9_007_199_254_740_991L);

    private static final TsType NUMBER = new TsType.Keyword("number");

    private Comparisons() {}

    /** {@code <}, {@code <=}, {@code >}, {@code >=}: always between numbers. */
    static TsExpression order(BodyExpression.Binary binary, Expressions translator) {
        Sides sides = numbers(binary, translator);
        return Code.binary(binary.operator(), sides.left(), sides.right());
    }

    /** {@code ==} and {@code !=}. */
    static TsExpression equality(BodyExpression.Binary binary, Expressions translator) {
        String operator = binary.operator().equals("==") ? "===" : "!==";
        if (Types.isBoolean(binary.operandType())) {
            return ofBooleans(binary, operator.equals("==="), translator);
        }
        if (binary.left() instanceof BodyExpression.EnumConstant
                && binary.right() instanceof BodyExpression.EnumConstant) {
            boolean same = ConstantValues.same(binary.left(), binary.right()).orElse(false);
            return new TsExpression.BooleanLiteral(same == operator.equals("==="));
        }
        Optional<TsExpression> classes = SameClass.of(binary, translator);
        if (classes.isPresent()) {
            return classes.get();
        }
        Sides sides = sides(binary, translator);
        if (sides.narrowed()) {
            boolean known = Marked.is(binary.left()) || Marked.is(binary.right());
            return Code.binary(
                    operator,
                    known ? ComparedNames.widened(sides.left(), NUMBER) : widened(sides, binary),
                    sides.right());
        }
        return Code.binary(
                operator,
                isEnum(binary.left().type(), translator) && ComparedNames.isLiteral(sides.right())
                        ? wide(sides.left(), binary.left(), translator)
                        : typed(number(widened(sides, binary)), binary.left(), translator),
                typed(number(sides.right()), binary.right(), translator));
    }

    /** TypeScript refuses to compare anything with {@code NaN} itself, which Java allows, and finds no number equal to. */
    private static TsExpression number(TsExpression side) {
        return side.equals(Code.name("NaN")) ? ComparedNames.widened(side, NUMBER) : side;
    }

    /** A value that is compared with several constants, of which TypeScript may know that it can't be some of them. */
    public static TsExpression wide(TsExpression code, BodyExpression value, Expressions translator) {
        boolean chosen = value instanceof BodyExpression.SwitchExpression
                || EnumTexts.isOne(value, translator.context())
                || LiteralTypes.saysLess(value.type(), code, translator.context());
        return chosen || isMadeOfLiterals(code) || isMadeOfConstants(value)
                ? InPlace.typed(code, value, translator)
                : typed(code, value, translator);
    }

    /** Whether all that a value is made of is known before the program runs, constants of the module among it. */
    private static boolean isMadeOfConstants(BodyExpression value) {
        List<BodyExpression> operands = BodyWalker.operands(value);
        return operands.isEmpty()
                ? value instanceof BodyExpression.StaticField
                        || value instanceof BodyExpression.Literal
                        || value instanceof BodyExpression.EnumConstant
                : operands.stream().allMatch(Comparisons::isMadeOfConstants);
    }

    /** Whether TypeScript may compute a value itself, whose type is then that one value. */
    private static boolean isMadeOfLiterals(TsExpression code) {
        if (code instanceof TsExpression.TemplateLiteral template) {
            return template.values().stream().allMatch(Comparisons::isMadeOfLiterals);
        }
        return ComparedNames.isLiteral(code)
                || isOfArrayInPlace(code)
                || (code instanceof TsExpression.Binary sum
                        && isMadeOfLiterals(sum.left())
                        && isMadeOfLiterals(sum.right()));
    }

    /** {@code get([a, b], i)}: what TypeScript knows of the elements, it knows of each that is read. */
    private static boolean isOfArrayInPlace(TsExpression code) {
        return code instanceof TsExpression.Call call
                && !call.arguments().isEmpty()
                && call.arguments().get(0) instanceof TsExpression.ArrayLiteral;
    }

    /** What TypeScript knows more of than its type, see {@code KnownValues}, as a value of its type. */
    static TsExpression typed(TsExpression code, BodyExpression operand, Expressions translator) {
        boolean known = (Marked.is(operand) && isKept(code)) || EnumTexts.isOne(operand, translator.context());
        return known ? InPlace.typed(code, operand, translator) : code;
    }

    /** Whether the code still is what was marked, and not what a conversion has made of it. */
    private static boolean isKept(TsExpression code) {
        return code instanceof TsExpression.Identifier
                || code instanceof TsExpression.Imported
                || code instanceof TsExpression.Member
                || code instanceof TsExpression.Index
                || code instanceof TsExpression.Conditional
                || code instanceof TsExpression.TemplateLiteral
                || (code instanceof TsExpression.Call call && ComparedNames.passesOn(call));
    }

    /** {@code a == b} or {@code a != b}, which is {@code a ^ b}; with a constant, the other one or its opposite. */
    static TsExpression ofBooleans(BodyExpression.Binary binary, boolean same, Expressions translator) {
        Optional<Object> left = ConstantValues.ofLiterals(binary.left());
        Optional<Object> right = ConstantValues.ofLiterals(binary.right());
        if (left.isPresent() || right.isPresent()) {
            TsExpression other = Nulls.unboxed(left.isPresent() ? binary.right() : binary.left(), translator);
            return left.or(() -> right).orElseThrow().equals(same) ? other : Operations.negate(other);
        }
        TsExpression first = Nulls.unboxed(binary.left(), translator);
        TsExpression second = Nulls.unboxed(binary.right(), translator);
        // Only now some are known to be constants.
        if (first instanceof TsExpression.BooleanLiteral literal) {
            return literal.value() == same ? second : Operations.negate(second);
        } else if (second instanceof TsExpression.BooleanLiteral literal) {
            return literal.value() == same ? first : Operations.negate(first);
        }
        return Code.binary(same ? "===" : "!==", typedTruth(first, binary.left()), typedTruth(second, binary.right()));
    }

    private static TsExpression typedTruth(TsExpression code, BodyExpression operand) {
        return Marked.is(operand) && isKept(code) ? ComparedNames.widened(code, new TsType.Keyword("boolean")) : code;
    }

    /** @param narrowed whether two longs are compared as the numbers that they are made of */
    private record Sides(TsExpression left, TsExpression right, boolean narrowed) {
        Sides(TsExpression left, TsExpression right) {
            this(left, right, false);
        }
    }

    private static Sides sides(BodyExpression.Binary binary, Expressions translator) {
        JavaType left = binary.left().type();
        JavaType right = binary.right().type();
        boolean primitives = left instanceof Primitive || right instanceof Primitive;
        if (primitives && Numbers.kind(left).isPresent() && Numbers.kind(right).isPresent()) {
            return numbers(binary, translator);
        }
        if (isNull(binary.left()) || isNull(binary.right())) {
            return nulls(binary, translator);
        }
        boolean enums = (isEnum(left, translator) && isEnum(right, translator))
                || Equals.isOneOf(left, right, translator.context());
        Sides sides = new Sides(translator.code(binary.left()), translator.code(binary.right()));
        boolean instances =
                isIdentified(left, right, translator.context()) || isIdentified(right, left, translator.context());
        boolean arrays = left instanceof JavaType.Array && right instanceof JavaType.Array;
        boolean builders = left.isClass(StringConcatenation.BUILDER) && right.isClass(StringConcatenation.BUILDER);
        if (!primitives && !enums && !instances && !arrays && !builders) {
            throw Untranslatable.meaning(
                    "`" + binary.operator() + "` compares the identity of two objects",
                    "Java compares references here, and TypeScript values have none that would be the same.",
                    "a.equals(b)",
                    binary.position());
        }
        return sides;
    }

    /** Whether one side is an object of a class, which is the same on both sides or not. */
    private static boolean isIdentified(JavaType object, JavaType other, TranslationContext context) {
        return Hierarchies.isInstance(object, context)
                && (Hierarchies.isInstance(other, context)
                        || other.isClass("java.lang.Object")
                        || other instanceof JavaType.Variable);
    }

    private static boolean isNull(BodyExpression expression) {
        return expression instanceof BodyExpression.Literal literal
                && literal.value().isEmpty();
    }

    private static Sides nulls(BodyExpression.Binary binary, Expressions translator) {
        BodyExpression compared = isNull(binary.left()) ? binary.right() : binary.left();
        if (Types.isOptional(compared.type())) {
            throw Untranslatable.meaning(
                    "an `Optional` is compared with `null`",
                    "an empty `Optional` is `undefined` or `null` in TypeScript, so that the test would find it.",
                    "isEmpty()",
                    binary.position());
        }
        TsExpression left = translator.code(binary.left());
        TsExpression right = translator.code(binary.right());
        // What is looked up in a map is `undefined` there, and only turned into `null`.
        Optional<TsExpression> looked = Nulls.lookedUp(compared, isNull(binary.left()) ? right : left, translator);
        if (looked.isPresent()) {
            return isNull(binary.left())
                    ? new Sides(Code.UNDEFINED, looked.get())
                    : new Sides(looked.get(), Code.UNDEFINED);
        }
        return new Sides(left, right);
    }

    /** Both operands as the type that Java compares them in; characters stay texts where that says the same. */
    private static Sides numbers(BodyExpression.Binary binary, Expressions translator) {
        Primitive left = Numbers.kind(binary.left().type()).orElseThrow();
        Primitive right = Numbers.kind(binary.right().type()).orElseThrow();
        Optional<TsExpression> leftUnit = unit(binary.left());
        Optional<TsExpression> rightUnit = unit(binary.right());
        if (left == Primitive.CHAR && (right == Primitive.CHAR || rightUnit.isPresent())) {
            return new Sides(
                    Nulls.unboxed(binary.left(), translator),
                    rightUnit.orElseGet(() -> Nulls.unboxed(binary.right(), translator)));
        } else if (right == Primitive.CHAR && leftUnit.isPresent()) {
            return new Sides(leftUnit.get(), Nulls.unboxed(binary.right(), translator));
        }
        Primitive kind = Numbers.promoted(left, right);
        return narrowed(new Sides(as(binary.left(), kind, translator), as(binary.right(), kind, translator)));
    }

    private static TsExpression as(BodyExpression side, Primitive kind, Expressions translator) {
        return kind == Primitive.INT && side instanceof BodyExpression.Binary
                ? IntArithmetic.compared(side, translator)
                : Conversions.as(side, kind, translator);
    }

    /** Bigints that are made of numbers are compared as these: {@code minutes < 60} for {@code BigInt(minutes) < 60n}. */
    private static Sides narrowed(Sides sides) {
        boolean made = LongArithmetic.widened(sides.left()).isPresent()
                || LongArithmetic.widened(sides.right()).isPresent();
        Optional<TsExpression> left = asNumber(sides.left());
        Optional<TsExpression> right = asNumber(sides.right());
        return made && left.isPresent() && right.isPresent() ? new Sides(left.get(), right.get(), true) : sides;
    }

    private static Optional<TsExpression> asNumber(TsExpression code) {
        return code instanceof TsExpression.BigIntLiteral literal
                        && literal.value().abs().compareTo(MAX_SAFE) <= 0
                ? Optional.of(Literals.of(literal.value().doubleValue()))
                : LongArithmetic.widened(code);
    }

    /** A constant that is the code of a character, as that character. */
    private static Optional<TsExpression> unit(BodyExpression expression) {
        boolean narrow = Promotion.unary(Numbers.kind(expression.type()).orElseThrow()) == Primitive.INT;
        return Optional.of(expression)
                .filter(operand -> narrow && ConstantValues.ofLiterals(operand).isPresent())
                .flatMap(ConstantValues::knownInteger)
                .filter(code -> code >= Character.MIN_VALUE && code <= Character.MAX_VALUE)
                .map(code -> Literals.of((char) code.intValue()));
    }

    private static boolean isEnum(JavaType type, Expressions translator) {
        return type instanceof JavaType.Declared declared && Enums.isEnum(declared.name(), translator.context());
    }

    /** TypeScript refuses to compare two different literals; the wider type lets it. */
    private static TsExpression widened(Sides sides, BodyExpression.Binary binary) {
        Optional<String> keyword = Promotion.unboxed(binary.left().type())
                .flatMap(left -> Promotion.unboxed(binary.right().type()).map(right -> Numbers.promoted(left, right)))
                .map(kind -> isText(sides.left())
                        ? "string"
                        : kind == Primitive.LONG && !sides.narrowed() ? "bigint" : "number");
        boolean literals = ComparedNames.isLiteral(sides.left()) && ComparedNames.isLiteral(sides.right());
        return literals && keyword.isPresent()
                ? ComparedNames.widened(sides.left(), new TsType.Keyword(keyword.get()))
                : sides.left();
    }

    /** Whether a constant is compared as a character, be it that Java has its code. */
    private static boolean isText(TsExpression constant) {
        return constant instanceof TsExpression.Conditional choice
                ? isText(choice.whenTrue())
                : constant instanceof TsExpression.StringLiteral;
    }
}
