package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TsExpression.ArrayLiteral;
import dev.convex4j.processor.typescript.TsExpression.BigIntLiteral;
import dev.convex4j.processor.typescript.TsExpression.BooleanLiteral;
import dev.convex4j.processor.typescript.TsExpression.NullLiteral;
import dev.convex4j.processor.typescript.TsExpression.NumberLiteral;
import dev.convex4j.processor.typescript.TsExpression.ObjectLiteral;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsExpression.RegexLiteral;
import dev.convex4j.processor.typescript.TsExpression.StringLiteral;
import dev.convex4j.processor.typescript.TsExpression.TemplateLiteral;
import java.util.ArrayList;
import java.util.List;

/** Prints literals: scalar ones, arrays, objects, template strings. */
final class LiteralPrinter {
    private final TreePrinter printer;

    LiteralPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    Doc print(Position position, TsExpression literal) {
        if (literal instanceof ObjectLiteral object) {
            return object(position, object);
        }
        if (literal instanceof ArrayLiteral array) {
            return array(position, array);
        }
        if (literal instanceof TemplateLiteral template) {
            return template(position, template);
        }
        return Docs.text(scalar(literal));
    }

    private static String scalar(TsExpression literal) {
        if (literal instanceof StringLiteral string) {
            return Escapes.string(string.value());
        }
        if (literal instanceof NumberLiteral number) {
            return Escapes.number(number.value());
        }
        if (literal instanceof BigIntLiteral number) {
            return number.value() + "n";
        }
        if (literal instanceof BooleanLiteral bool) {
            return String.valueOf(bool.value());
        }
        if (literal instanceof RegexLiteral regex) {
            return Escapes.regex(regex.pattern(), regex.flags());
        }
        if (literal instanceof NullLiteral) {
            return "null";
        }
        throw new IllegalArgumentException("no expression: " + literal);
    }

    private Doc object(Position position, ObjectLiteral object) {
        if (object.properties().isEmpty()) {
            return Docs.text("{}");
        }
        List<Doc> properties = new ArrayList<>();
        for (Position property : position.children(Place.PROPERTY, object.properties())) {
            properties.add(Docs.group(property(property)));
        }
        Doc contents = Docs.concat(
                "{",
                new Doc.Watch(position),
                Docs.indent(Docs.LINE, Docs.join(Docs.concat(",", Docs.LINE), properties)),
                Docs.ifBreak(","),
                Docs.LINE,
                "}");
        return Docs.group(contents, object.expanded() || printer.isExpanded(position), null);
    }

    private Doc property(Position position) {
        if (position.node() instanceof Property.Spread spread) {
            return Docs.concat("...", printer.print(position.child(Place.EXPRESSION, spread.value())));
        }
        if (position.node() instanceof Property.Method method) {
            return printer.classes.method(position.child(Place.MEMBER, method.value()), method.value());
        }
        Property.KeyValue property = (Property.KeyValue) position.node();
        Position value = position.child(Place.VALUE, property.value());
        if (printer.shapes.isShorthand(property)) {
            return printer.print(value);
        }
        return printer.assignments.print(position, Docs.text(Escapes.propertyName(property.key())), ":", value);
    }

    private Doc array(Position position, ArrayLiteral array) {
        List<TsExpression> elements = array.elements();
        if (elements.isEmpty()) {
            return Docs.text("[]");
        }
        List<Position> positions = position.children(Place.ELEMENT, elements);
        Doc.GroupId id = new Doc.GroupId();
        Doc contents = isConcise(elements) ? numbers(positions, id) : elements(positions);
        return Docs.group(
                Docs.concat("[", Docs.indent(Docs.SOFT_LINE, contents), Docs.SOFT_LINE, "]"), isMatrix(elements), id);
    }

    private Doc elements(List<Position> positions) {
        List<Doc> docs = positions.stream()
                .map(element -> Docs.group(printer.print(element)))
                .toList();
        return Docs.concat(Docs.join(Docs.concat(",", Docs.LINE), docs), Docs.ifBreak(","));
    }

    private Doc numbers(List<Position> positions, Doc.GroupId id) {
        List<Doc> parts = new ArrayList<>();
        for (Position element : positions) {
            boolean last = element == positions.get(positions.size() - 1);
            Doc comma = last ? new Doc.IfBreak(Docs.text(","), Docs.EMPTY, id) : Docs.text(",");
            parts.add(Docs.concat(printer.print(element), comma));
            if (!last) {
                parts.add(Docs.LINE);
            }
        }
        return new Doc.Fill(parts);
    }

    /** Several numbers fill lines instead of taking one each. */
    static boolean isConcise(List<TsExpression> elements) {
        return elements.size() > 1 && elements.stream().allMatch(Shapes::isSignedNumber);
    }

    /** Several objects, or several arrays, of more than one element each: one a line, always. */
    private static boolean isMatrix(List<TsExpression> elements) {
        boolean arrays = elements.stream()
                .allMatch(e -> e instanceof ArrayLiteral a && a.elements().size() > 1);
        boolean objects = elements.stream()
                .allMatch(e -> e instanceof ObjectLiteral o && o.properties().size() > 1);
        return elements.size() > 1 && (arrays || objects);
    }

    private Doc template(Position position, TemplateLiteral template) {
        if (template.texts().size() != template.values().size() + 1) {
            throw new IllegalArgumentException("texts and values of a template don't alternate");
        }
        List<Doc> parts = new ArrayList<>();
        parts.add(Docs.text("`" + Escapes.template(template.texts().get(0))));
        for (int i = 0; i < template.values().size(); i++) {
            Position value =
                    position.child(Place.EXPRESSION, i, template.values().get(i));
            parts.add(Docs.group("${", interpolation(value), "}"));
            parts.add(Docs.text(Escapes.template(template.texts().get(i + 1))));
        }
        parts.add(Docs.text("`"));
        return Docs.concat(parts);
    }

    /** An interpolation has line breaks only where it can't do without, such as in a function. */
    private Doc interpolation(Position value) {
        Doc doc = printer.print(value);
        String onOneLine = DocPrinter.print(doc, DocPrinter.UNLIMITED, broken -> {});
        if (!onOneLine.contains("\n")) {
            return Docs.text(onOneLine);
        }
        Object node = value.node();
        boolean ownLines = printer.shapes.name(node).isPresent()
                || Shapes.isMember(node)
                || node instanceof TsExpression.Conditional
                || node instanceof TsExpression.Sequence
                || Shapes.isCast(node)
                || node instanceof TsExpression.Binary;
        return ownLines ? Docs.concat(Docs.indent(Docs.SOFT_LINE, doc), Docs.SOFT_LINE) : doc;
    }
}
