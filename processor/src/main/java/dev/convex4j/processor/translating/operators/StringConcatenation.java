package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.KindValues;
import dev.convex4j.processor.translating.classes.OnlyUses;
import dev.convex4j.processor.translating.classes.Texts;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.TextTemplate;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;

/** {@code "a" + b}: a template string. */
public final class StringConcatenation {
    static final String BUILDER = "java.lang.StringBuilder";

    private StringConcatenation() {}

    public static TsExpression of(BodyExpression.Binary binary, Expressions translator) {
        return of(Operations.concatenated(binary), translator);
    }

    /** What {@code text += value} appends. */
    static TsExpression appended(BodyExpression value, Expressions translator) {
        boolean text = Types.isText(value.type())
                || Promotion.unboxed(value.type())
                        .filter(Primitive.CHAR::equals)
                        .isPresent();
        return text && !Nulls.mayBe(value, translator) ? translator.code(value) : of(List.of(value), translator);
    }

    /** The text of the operands one after the other. */
    public static TsExpression of(List<BodyExpression> operands, Expressions translator) {
        List<BodyExpression> parts = operands.stream()
                .filter(operand -> !constantText(operand).equals(Optional.of("")))
                .toList();
        if (parts.size() == 1
                && Texts.isMade(parts.get(0).type(), translator.context())
                && !Nulls.mayBe(parts.get(0), translator)) {
            return Texts.of(parts.get(0), translator);
        }
        TextTemplate template = new TextTemplate();
        for (BodyExpression operand : operands) {
            template.add(constantText(operand).map(Code::text).orElseGet(() -> text(operand, translator)));
        }
        return template.code();
    }

    /** The text of values one after the other, each of which JavaScript writes as Java does. */
    public static TsExpression joined(List<TsExpression> parts) {
        TextTemplate template = new TextTemplate();
        parts.forEach(template::add);
        return template.code();
    }

    /** The text of a constant; older JDKs write some floating numbers in another way. */
    private static Optional<String> constantText(BodyExpression operand) {
        if (operand.type() instanceof JavaType.Null) {
            return Optional.of("null");
        }
        return ConstantValues.ofLiterals(operand)
                .filter(value -> !(value instanceof Double) && !(value instanceof Float))
                .map(String::valueOf);
    }

    /** What a template string makes the text of: the value itself, unless JavaScript's text is another one. */
    private static TsExpression text(BodyExpression operand, Expressions translator) {
        JavaType type = operand.type();
        if (isMixed(operand)) {
            return translator.code(textOfEach((BodyExpression.Conditional) operand));
        } else if (isMade(operand, translator)) {
            return Texts.of(operand, translator);
        }
        TsExpression code = translator.code(operand);
        Optional<Primitive> kind = Promotion.unboxed(type);
        if (kind.filter(Numbers::isFloating).isPresent()) {
            return ofFloating(operand, code, kind.get() == Primitive.FLOAT ? "floatText" : "doubleText", translator);
        } else if (kind.isPresent() || Types.isText(type) || type.isClass(Types.ID)) {
            return kind.filter(Primitive.LONG::equals).isPresent()
                    ? LongArithmetic.widened(code).orElse(code)
                    : code;
        }
        Optional<TsExpression> variable = type instanceof JavaType.Variable
                ? OnlyUses.text(type, code, operand.position(), translator)
                : Optional.empty();
        if (variable.isPresent()) {
            return variable.get();
        } else if (KindValues.areOpen(operand, translator)) {
            return Texts.of(operand, translator);
        }
        throw Untranslatable.meaning(
                "the text of a `" + Types.display(type) + "` is not the same on Convex",
                "`toString()` of such a value has no twin in TypeScript.",
                "join texts, booleans, numbers and ids only",
                operand.position());
    }

    private static boolean isMade(BodyExpression value, Expressions translator) {
        return Texts.isMade(value.type(), translator.context())
                || (!(value.type() instanceof JavaType.Variable)
                        && !isMixed(value)
                        && KindValues.areOpen(value, translator));
    }

    /** {@code found ? count : "-"}: all that Java knows of its type is what numbers and texts have in common. */
    private static boolean isMixed(BodyExpression operand) {
        return operand instanceof BodyExpression.Conditional
                && (operand.type() instanceof JavaType.Intersection
                        || operand.type().isClass("java.lang.Object"));
    }

    private static BodyExpression textOfEach(BodyExpression.Conditional choice) {
        return new BodyExpression.Conditional(
                choice.condition(),
                asText(choice.whenTrue()),
                asText(choice.whenFalse()),
                choice.type(),
                choice.position());
    }

    /** A value that a template string writes as Java does. */
    private static BodyExpression asText(BodyExpression value) {
        JavaType type = value.type();
        boolean plain = type instanceof JavaType.Null
                || Types.isText(type)
                || type.isClass(Types.ID)
                || Promotion.unboxed(type)
                        .filter(kind -> !Numbers.isFloating(kind))
                        .isPresent();
        if (isMixed(value)) {
            return textOfEach((BodyExpression.Conditional) value);
        }
        JavaType text = new JavaType.Declared(Types.STRING, List.of());
        if (plain) {
            return value;
        } else if (type instanceof Primitive number) {
            MethodKey valueOf = new MethodKey(Types.STRING, "valueOf", List.of(number.word()));
            return new BodyExpression.Call(valueOf, Optional.empty(), List.of(value), false, text, value.position());
        }
        BodyExpression empty = new BodyExpression.Literal(Optional.of(""), text, value.position());
        return new BodyExpression.Binary("+", empty, value, text, value.position());
    }

    private static TsExpression ofFloating(
            BodyExpression operand, TsExpression code, String helper, Expressions translator) {
        TsExpression text = Code.call(Helpers.java(helper, translator), code);
        if (!Nulls.mayBe(operand, translator)) {
            return text;
        } else if (!(code instanceof TsExpression.Identifier)) {
            return Code.call(
                    Helpers.java("textOrNull", translator), Nulls.looked(code), Helpers.java(helper, translator));
        }
        return new TsExpression.Conditional(
                Code.binary("===", code, new TsExpression.NullLiteral()), Code.text("null"), text);
    }
}
