package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;

/** Texts and values, one after the other: what becomes a template string, or a literal where all is known. */
public final class TextTemplate {
    private final List<String> texts = new ArrayList<>(List.of(""));
    private final List<TsExpression> values = new ArrayList<>();

    /** Adds a value; one that is a template or a literal itself continues this one. */
    public TextTemplate add(TsExpression value) {
        if (value instanceof TsExpression.TemplateLiteral template) {
            add(template.texts().get(0));
            texts.addAll(template.texts().subList(1, template.texts().size()));
            values.addAll(template.values());
        } else if (value instanceof TsExpression.StringLiteral literal) {
            add(literal.value());
        } else if (value instanceof TsExpression.Call call
                && call.callee().equals(Code.name("String"))
                && call.arguments().size() == 1) {
            // A template does the same with its values.
            add(call.arguments().get(0));
        } else if (value instanceof TsExpression.BooleanLiteral literal) {
            add(String.valueOf(literal.value()));
        } else if (value instanceof TsExpression.NumberLiteral number && (int) number.value() == number.value()) {
            add(String.valueOf((int) number.value()));
        } else if (value instanceof TsExpression.BigIntLiteral number) {
            add(number.value().toString());
        } else {
            texts.add("");
            values.add(value);
        }
        return this;
    }

    public TextTemplate add(String text) {
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + text);
        return this;
    }

    public TsExpression code() {
        return values.isEmpty()
                ? Code.text(texts.get(0))
                : new TsExpression.TemplateLiteral(List.copyOf(texts), List.copyOf(values));
    }
}
