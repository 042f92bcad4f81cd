package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
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

    /** The text of the operands one after the other. */
    public static TsExpression of(List<BodyExpression> operands, Expressions translator) {
        List<String> texts = new ArrayList<>(List.of(""));
        List<TsExpression> values = new ArrayList<>();
        for (BodyExpression operand : operands) {
            requireSameText(operand, translator);
            TsExpression code = translator.code(operand);
            Optional<String> known = constantText(code);
            if (known.isPresent()) {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + known.get());
            } else {
                values.add(code);
                texts.add("");
            }
        }
        return values.isEmpty()
                ? new TsExpression.StringLiteral(texts.get(0))
                : new TsExpression.TemplateLiteral(List.copyOf(texts), List.copyOf(values));
    }

    /** The text of a literal; a number literal among the operands is an int. */
    private static Optional<String> constantText(TsExpression code) {
        if (code instanceof TsExpression.StringLiteral literal) {
            return Optional.of(literal.value());
        } else if (code instanceof TsExpression.BooleanLiteral literal) {
            return Optional.of(String.valueOf(literal.value()));
        } else if (code instanceof TsExpression.NumberLiteral literal) {
            return Optional.of(String.valueOf((int) literal.value()));
        }
        return Optional.empty();
    }

    private static void requireSameText(BodyExpression operand, Expressions translator) {
        JavaType type = operand.type();
        Operations.requireKnownNumber(type, operand.position());
        boolean same = Types.isString(type) || Types.isBoolean(type) || Types.isInt(type) || type.isClass(Types.ID);
        if (!same) {
            // A refusal inside the operand comes first: it is the nearer one.
            translator.translate(operand);
            throw Untranslatable.meaning(
                    "the text of a `" + Types.display(type) + "` is not the same on Convex",
                    "`toString()` of such a value has no twin in TypeScript.",
                    "join texts, booleans, ints and ids only",
                    operand.position());
        }
    }
}
