package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TsExpression.Assign;
import dev.convex4j.processor.typescript.TsExpression.Await;
import dev.convex4j.processor.typescript.TsExpression.Binary;
import dev.convex4j.processor.typescript.TsExpression.Call;
import dev.convex4j.processor.typescript.TsExpression.Conditional;
import dev.convex4j.processor.typescript.TsExpression.Member;
import dev.convex4j.processor.typescript.TsExpression.New;
import dev.convex4j.processor.typescript.TsExpression.NonNull;
import dev.convex4j.processor.typescript.TsExpression.Unary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints binary and conditional expressions. */
final class OperatorPrinter {
    private static final int BRANCH_INDENT = 2;

    private final TreePrinter printer;

    OperatorPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    Doc binary(Position position) {
        Object parent = position.parentNode();
        boolean inStatementHead =
                position.place() == Place.TEST && parent instanceof TsStatement && !(parent instanceof TsStatement.For);
        List<Doc> parts = chain(position, inStatementHead);
        if (inStatementHead) {
            return Docs.concat(parts);
        }
        boolean called = position.isIn(Place.CALLEE, Call.class);
        if (called || parent instanceof Unary || parent instanceof Member) {
            return ExpressionPrinter.breakableInParentheses(Docs.concat(parts));
        }
        Binary binary = (Binary) position.node();
        boolean continues =
                binary.left() instanceof Binary left && Operators.flattens(binary.operator(), left.operator());
        boolean inlines = Shapes.inlinesRight(binary);
        if (isIndentedByParent(position) || (inlines ? !continues : isAssigned(parent))) {
            return Docs.group(Docs.concat(parts));
        }
        return Docs.group(parts.get(0), Docs.indent(Docs.concat(parts.subList(1, parts.size()))));
    }

    private static boolean isIndentedByParent(Position position) {
        Object parent = position.parentNode();
        if (parent instanceof Conditional) {
            Object user = position.grandparentNode();
            return !(user instanceof TsStatement.Return || user instanceof TsStatement.Throw || user instanceof Call);
        }
        return parent instanceof TsStatement.Return
                || parent instanceof TsStatement.Throw
                || parent instanceof TsStatement.For
                || parent instanceof TsExpression.TemplateLiteral
                || position.place() == Place.BODY;
    }

    private static boolean isAssigned(Object parent) {
        return parent instanceof Assign
                || parent instanceof TsStatement.Variable
                || parent instanceof TsExpression.Property.KeyValue
                || parent instanceof TsClass.Member.Field;
    }

    /** The operands and operators of a chain whose parts all break where one does. */
    private List<Doc> chain(Position position, boolean inStatementHead) {
        if (!(position.node() instanceof Binary binary)) {
            return List.of(Docs.group(printer.print(position)));
        }
        Position left = position.child(Place.LEFT, binary.left());
        Position right = position.child(Place.RIGHT, binary.right());
        List<Doc> parts = new ArrayList<>();
        if (left.node() instanceof Binary inner && Operators.flattens(binary.operator(), inner.operator())) {
            parts.addAll(chain(left, inStatementHead));
        } else {
            parts.add(Docs.group(printer.print(left)));
        }
        Doc separator = Shapes.inlinesRight(binary) ? Docs.text(" ") : Docs.LINE;
        Doc end = Docs.concat(binary.operator(), separator, printer.print(right));
        // The only operator of its kind has a group of its own, so that a short right side doesn't stand alone.
        boolean alone = !(inStatementHead && Shapes.isLogical(binary))
                && !Shapes.isSameBinary(position.parentNode(), binary)
                && !Shapes.isSameBinary(left.node(), binary)
                && !Shapes.isSameBinary(right.node(), binary);
        parts.add(Docs.text(" "));
        parts.add(alone ? Docs.group(end) : end);
        return parts;
    }

    Doc sequence(Position position, TsExpression.Sequence sequence) {
        List<TsExpression> expressions = sequence.expressions();
        if (expressions.size() < 2) {
            throw new IllegalArgumentException("no sequence: " + expressions);
        }
        Object parent = position.parentNode();
        Doc first = printer.print(position.child(Place.LEFT, expressions.get(0)));
        List<Doc> rest = printer.printAll(position.children(Place.ELEMENT, expressions.subList(1, expressions.size())));
        if (parent instanceof TsStatement.ExpressionStatement || parent instanceof TsStatement.For) {
            List<Doc> parts = new ArrayList<>(List.of(first));
            rest.forEach(doc -> parts.add(Docs.concat(",", Docs.indent(Docs.LINE, doc))));
            return Docs.group(Docs.concat(parts));
        }
        List<Doc> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        Doc joined = Docs.join(Docs.concat(",", Docs.LINE), all);
        boolean ends = parent instanceof TsStatement.Return
                || parent instanceof TsStatement.Throw
                || position.place() == Place.BODY;
        return Docs.group(
                ends ? Docs.ifBreak(Docs.concat(Docs.indent(Docs.SOFT_LINE, joined), Docs.SOFT_LINE), joined) : joined);
    }

    Doc conditional(Position position, Conditional conditional) {
        Object parent = position.parentNode();
        boolean isTest = position.isIn(Place.TEST, Conditional.class);
        boolean isBranch = parent instanceof Conditional && !isTest;
        Doc test = printer.print(position.child(Place.TEST, conditional.condition()));
        Position whenTrue = position.child(Place.CONSEQUENT, conditional.whenTrue());
        Position whenFalse = position.child(Place.ALTERNATE, conditional.whenFalse());
        boolean nested = whenTrue.node() instanceof Conditional;
        Doc branches = Docs.concat(
                Docs.LINE,
                "? ",
                nested ? Docs.ifBreak(Docs.EMPTY, Docs.text("(")) : "",
                Docs.align(BRANCH_INDENT, printer.print(whenTrue)),
                nested ? Docs.ifBreak(Docs.EMPTY, Docs.text(")")) : "",
                Docs.LINE,
                ": ",
                Docs.align(BRANCH_INDENT, printer.print(whenFalse)));
        boolean indented = isIndentedChain(position);
        Doc doc = Docs.concat(
                position.place() == Place.ALTERNATE ? Docs.align(BRANCH_INDENT, test) : test,
                isBranch ? branches : Docs.indent(branches),
                parent instanceof Member && !indented ? Docs.SOFT_LINE : Docs.EMPTY);
        // The branches of nested conditionals all break where one does.
        Doc result = isBranch ? doc : Docs.group(doc);
        return isTest || indented ? ExpressionPrinter.breakableInParentheses(result) : result;
    }

    /** Whether a conditional starts a chain of calls that is assigned, returned or awaited as a whole. */
    private static boolean isIndentedChain(Position position) {
        Position child = position;
        @Nullable Position parent = position.parent();
        while (parent != null && isLinkOf(parent.node(), child.place())) {
            child = parent;
            parent = parent.parent();
        }
        if (parent != null
                && ((parent.node() instanceof New && child.place() == Place.CALLEE) || Shapes.isCast(parent.node()))) {
            child = parent;
            parent = parent.parent();
        }
        return parent != null && child != position && isEnd(parent.node(), child.place());
    }

    private static boolean isLinkOf(Object parent, Place place) {
        return (parent instanceof Call && place == Place.CALLEE) || place == Place.OBJECT || parent instanceof NonNull;
    }

    private static boolean isEnd(Object parent, Place place) {
        return (place == Place.VALUE && (parent instanceof Assign || parent instanceof TsStatement.Variable))
                || parent instanceof TsStatement.Return
                || parent instanceof TsStatement.Throw
                || parent instanceof Unary
                || parent instanceof Await;
    }
}
