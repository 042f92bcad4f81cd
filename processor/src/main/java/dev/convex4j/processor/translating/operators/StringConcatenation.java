package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.classes.Texts;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code "a" + b}: a template string. */
public final class StringConcatenation {
    private StringConcatenation() {}

    public static TsExpression of(BodyExpression.Binary binary, Expressions translator) {
        return of(Operations.concatenated(binary), translator);
    }

    /** What {@code text += value} appends. */
    static TsExpression appended(BodyExpression value, Expressions translator) {
        boolean text = Types.isString(value.type())
                || Promotion.unboxed(value.type())
                        .filter(Primitive.CHAR::equals)
                        .isPresent();
        return text ? translator.code(value) : of(List.of(value), translator);
    }

    /** The text of the operands one after the other. */
    public static TsExpression of(List<BodyExpression> operands, Expressions translator) {
        List<String> texts = new ArrayList<>(List.of(""));
        List<TsExpression> values = new ArrayList<>();
        if (operands.size() == 2
                && constantText(operands.get(0)).equals(Optional.of(""))
                && Texts.isMade(operands.get(1).type(), translator.context())) {
            return Texts.of(operands.get(1), translator);
        }
        for (BodyExpression operand : operands) {
            Optional<String> known = constantText(operand);
            append(known.map(Code::text).orElseGet(() -> text(operand, translator)), texts, values);
        }
        return template(texts, values);
    }

    /** The text of values one after the other, each of which JavaScript writes as Java does. */
    public static TsExpression joined(List<TsExpression> parts) {
        List<String> texts = new ArrayList<>(List.of(""));
        List<TsExpression> values = new ArrayList<>();
        parts.forEach(part -> append(part, texts, values));
        return template(texts, values);
    }

    private static TsExpression template(List<String> texts, List<TsExpression> values) {
        return values.isEmpty()
                ? new TsExpression.StringLiteral(texts.get(0))
                : new TsExpression.TemplateLiteral(List.copyOf(texts), List.copyOf(values));
    }

    /** Adds a value; one that is a template or a literal itself continues this one. */
    private static void append(TsExpression value, List<String> texts, List<TsExpression> values) {
        List<String> added = List.of("", "");
        List<TsExpression> parts = List.of(value);
        if (value instanceof TsExpression.TemplateLiteral template) {
            added = template.texts();
            parts = template.values();
        } else if (value instanceof TsExpression.StringLiteral literal) {
            added = List.of(literal.value());
            parts = List.of();
        } else if (value instanceof TsExpression.BooleanLiteral literal) {
            added = List.of(String.valueOf(literal.value()));
            parts = List.of();
        }
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + added.get(0));
        texts.addAll(added.subList(1, added.size()));
        values.addAll(parts);
    }

    /** The text of a constant; older JDKs write some floating numbers in another way. */
    private static Optional<String> constantText(BodyExpression operand) {
        return ConstantValues.ofLiterals(operand)
                .filter(value -> !(value instanceof Double) && !(value instanceof Float))
                .map(String::valueOf);
    }

    /** What a template string makes the text of: the value itself, unless JavaScript's text is another one. */
    private static TsExpression text(BodyExpression operand, Expressions translator) {
        JavaType type = operand.type();
        if (Texts.isMade(type, translator.context())) {
            return Texts.of(operand, translator);
        }
        TsExpression code = translator.code(operand);
        Optional<Primitive> kind = Promotion.unboxed(type);
        if (kind.filter(Numbers::isFloating).isPresent()) {
            return ofFloating(operand, code, kind.get() == Primitive.FLOAT ? "floatText" : "doubleText", translator);
        } else if (kind.isPresent() || Types.isString(type) || type.isClass(Types.ID)) {
            return code;
        }
        throw Untranslatable.meaning(
                "the text of a `" + Types.display(type) + "` is not the same on Convex",
                "`toString()` of such a value has no twin in TypeScript.",
                "join texts, booleans, numbers and ids only",
                operand.position());
    }

    private static TsExpression ofFloating(
            BodyExpression operand, TsExpression code, String helper, Expressions translator) {
        TsExpression text = Code.call(Helpers.java(helper, translator), code);
        if (!Nulls.mayBe(operand, translator)) {
            return text;
        } else if (!Purity.isPure(operand, translator.context())) {
            throw Untranslatable.construct(
                    "the text of a computed number that may be `null`",
                    "assign it to a local variable first",
                    operand.position());
        }
        return new TsExpression.Conditional(
                Code.binary("===", code, new TsExpression.NullLiteral()), Code.text("null"), text);
    }
}
