package dev.convex4j.processor.translating.library;

import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A TypeScript expression with places: {@code $this} for the receiver, {@code $1}, {@code $2}, .. for the arguments. Every
 * place occurs once at most, receiver first and arguments in order, so that filling it keeps Java's order of evaluation.
 */
public final class Template {
    private final String text;
    private final TsExpression expression;

    private Template(String text, TsExpression expression) {
        this.text = text;
        this.expression = expression;
    }

    /**
     * Parses a template.
     *
     * @param resolve what a name at the start of an expression stands for, such as an import
     * @throws IllegalArgumentException if the text is no template
     */
    public static Template parse(String text, UnaryOperator<TsExpression> resolve) {
        return new Template(text, new TemplateParser(text, resolve).parse());
    }

    /** Fills the places; {@code receiver} is ignored where the template has none. */
    public TsExpression fill(TsExpression receiver, List<TsExpression> arguments) {
        return fill(expression, receiver, arguments);
    }

    @Override
    public String toString() {
        return text;
    }

    private TsExpression fill(TsExpression node, TsExpression receiver, List<TsExpression> arguments) {
        UnaryOperator<TsExpression> fill = inner -> fill(inner, receiver, arguments);
        if (node instanceof TsExpression.Identifier identifier) {
            return place(identifier, receiver, arguments);
        } else if (node instanceof TsExpression.Member member) {
            return new TsExpression.Member(fill.apply(member.target()), member.name(), member.optional());
        } else if (node instanceof TsExpression.Index index) {
            return new TsExpression.Index(fill.apply(index.target()), fill.apply(index.index()), index.optional());
        } else if (node instanceof TsExpression.Call call) {
            return new TsExpression.Call(
                    fill.apply(call.callee()),
                    call.arguments().stream().map(fill).toList());
        } else if (node instanceof TsExpression.New creation) {
            return new TsExpression.New(
                    fill.apply(creation.callee()),
                    creation.arguments().stream().map(fill).toList());
        } else if (node instanceof TsExpression.Unary unary) {
            return new TsExpression.Unary(unary.operator(), fill.apply(unary.operand()));
        } else if (node instanceof TsExpression.Binary binary) {
            return new TsExpression.Binary(binary.operator(), fill.apply(binary.left()), fill.apply(binary.right()));
        } else if (node instanceof TsExpression.ArrayLiteral array) {
            return new TsExpression.ArrayLiteral(
                    array.elements().stream().map(fill).toList());
        } else if (node instanceof TsExpression.ObjectLiteral object) {
            return new TsExpression.ObjectLiteral(object.properties().stream()
                    .map(property -> property(property, fill))
                    .toList());
        } else {
            return node;
        }
    }

    private static Property property(Property property, UnaryOperator<TsExpression> fill) {
        if (property instanceof Property.KeyValue keyValue) {
            return new Property.KeyValue(keyValue.key(), fill.apply(keyValue.value()));
        }
        throw new IllegalStateException("no template has " + property);
    }

    private static TsExpression place(
            TsExpression.Identifier identifier, TsExpression receiver, List<TsExpression> arguments) {
        String name = identifier.name();
        if (!name.startsWith("$")) {
            return identifier;
        }
        return name.equals("$this") ? receiver : arguments.get(Integer.parseInt(name.substring(1)) - 1);
    }
}
