package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TreePrinter.Hint;
import dev.convex4j.processor.typescript.TsExpression.Arrow;
import dev.convex4j.processor.typescript.TsExpression.Assign;
import dev.convex4j.processor.typescript.TsExpression.Await;
import dev.convex4j.processor.typescript.TsExpression.Binary;
import dev.convex4j.processor.typescript.TsExpression.Call;
import dev.convex4j.processor.typescript.TsExpression.Conditional;
import dev.convex4j.processor.typescript.TsExpression.Identifier;
import dev.convex4j.processor.typescript.TsExpression.NonNull;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsExpression.Unary;
import java.util.List;
import java.util.Set;

/** Prints whatever has a left and a right side: assignments, variables, properties of objects, type aliases. */
final class AssignmentPrinter {
    private static final Set<String> OPERATORS = Set.of(
            "=", "+=", "-=", "*=", "/=", "%=", "**=", "<<=", ">>=", ">>>=", "&=", "|=", "^=", "&&=", "||=", "??=");

    /** Moving a value below a key of fewer columns than this gains too little. */
    static final int LONG_KEY = 5;

    private final TreePrinter printer;

    /** Where an assignment breaks. */
    private enum Layout {
        BREAK_AFTER_OPERATOR,
        NEVER_BREAK_AFTER_OPERATOR,
        /** Breaks after the operator unless the start of the right side fits. */
        FLUID,
        BREAK_LEFT,
        CHAIN,
        CHAIN_TAIL,
        CHAIN_TAIL_OF_ARROWS
    }

    AssignmentPrinter(TreePrinter printer) {
        this.printer = printer;
    }

    Doc print(Position position, Assign assign) {
        if (!OPERATORS.contains(assign.operator())) {
            throw new IllegalArgumentException("not an assignment operator: " + assign.operator());
        }
        Doc left = printer.print(position.child(Place.TARGET, assign.target()));
        return print(position, left, " " + assign.operator(), position.child(Place.VALUE, assign.value()));
    }

    Doc print(Position position, Doc left, String operator, Position right) {
        Layout layout = layout(position, left, right);
        Doc value = right.node() instanceof Arrow
                ? printer.print(right, layout == Layout.CHAIN_TAIL_OF_ARROWS ? Hint.CHAIN_TAIL : Hint.ASSIGNED)
                : printer.print(right);
        return switch (layout) {
            case BREAK_AFTER_OPERATOR ->
                Docs.group(Docs.group(left), operator, Docs.group(Docs.indent(Docs.LINE, value)));
            case NEVER_BREAK_AFTER_OPERATOR -> Docs.group(Docs.group(left), operator, " ", value);
            case FLUID -> {
                Doc.GroupId id = new Doc.GroupId();
                yield Docs.group(
                        Docs.group(left),
                        operator,
                        Docs.group(Docs.indent(Docs.LINE), false, id),
                        new Doc.IndentIfBreak(value, id));
            }
            case BREAK_LEFT -> Docs.group(left, operator, " ", Docs.group(value));
            case CHAIN -> Docs.concat(Docs.group(left), operator, Docs.LINE, value);
            case CHAIN_TAIL -> Docs.concat(Docs.group(left), operator, Docs.indent(Docs.LINE, value));
            case CHAIN_TAIL_OF_ARROWS -> Docs.concat(Docs.group(left), operator, value);
        };
    }

    private Layout layout(Position position, Doc left, Position right) {
        Object value = right.node();
        boolean tail = !(value instanceof Assign);
        if (isInChain(position, tail)) {
            boolean arrows = value instanceof Arrow arrow
                    && Shapes.arrowExpression(arrow)
                            .filter(Arrow.class::isInstance)
                            .isPresent();
            return tail ? arrows ? Layout.CHAIN_TAIL_OF_ARROWS : Layout.CHAIN_TAIL : Layout.CHAIN;
        }
        if (value instanceof Assign inner && inner.value() instanceof Assign) {
            return Layout.BREAK_AFTER_OPERATOR;
        }
        if (value instanceof Call call && call.callee().equals(new Identifier("require"))) {
            return Layout.NEVER_BREAK_AFTER_OPERATOR;
        }
        boolean leftBreaks = left.canBreak();
        if (position.node() instanceof TsStatement.Variable variable
                && (isComplexPattern(variable) || isComplexType(variable) || (value instanceof Arrow && leftBreaks))) {
            return Layout.BREAK_LEFT;
        }
        boolean shortKey = position.node() instanceof Property
                && left instanceof Doc.Text text
                && TextWidth.of(text.text()) < LONG_KEY;
        if (breaksAfterOperator(right, shortKey)) {
            return Layout.BREAK_AFTER_OPERATOR;
        }
        if (position.node() instanceof TsDeclaration.TypeAlias alias && hasConstraints(alias)) {
            return Layout.BREAK_LEFT;
        }
        boolean unbreakable = value instanceof TsExpression.TemplateLiteral
                || value instanceof TsExpression.BooleanLiteral
                || value instanceof TsExpression.ClassExpression
                || Shapes.isNumber(value);
        return !leftBreaks && (shortKey || unbreakable) ? Layout.NEVER_BREAK_AFTER_OPERATOR : Layout.FLUID;
    }

    private static boolean hasConstraints(TsDeclaration.TypeAlias alias) {
        return alias.typeParameters().size() > 1
                && alias.typeParameters().stream()
                        .anyMatch(parameter -> parameter.constraint().isPresent());
    }

    /** Three and more assignments in one expression break together; of two, each is laid out for itself. */
    private static boolean isInChain(Position position, boolean tail) {
        if (!(position.node() instanceof Assign)) {
            return false;
        }
        if (position.parentNode() instanceof TsStatement.Variable) {
            return !tail;
        }
        Object user = position.grandparentNode();
        return position.parentNode() instanceof Assign && !(tail && user instanceof TsStatement.ExpressionStatement);
    }

    private static boolean isComplexPattern(TsStatement.Variable variable) {
        return variable.target().binding() instanceof TsParameter.Binding.ObjectPattern pattern
                && pattern.elements().size() > 2
                && pattern.elements().stream().anyMatch(e -> !e.key().equals(e.name()));
    }

    private static boolean isComplexType(TsStatement.Variable variable) {
        List<TsType> arguments =
                variable.target().type().map(TypePrinter::argumentsOf).orElse(List.of());
        return arguments.size() > 1
                && arguments.stream()
                        .anyMatch(type -> !TypePrinter.argumentsOf(type).isEmpty());
    }

    private boolean breaksAfterOperator(Position right, boolean shortKey) {
        Object value = right.node();
        if (value instanceof TsExpression.Sequence) {
            return true;
        }
        if (value instanceof Binary && !Shapes.inlinesRight(value)) {
            return true;
        }
        if (value instanceof Conditional conditional) {
            Object test = right.child(Place.TEST, conditional.condition()).node();
            if (test instanceof Binary && !Shapes.inlinesRight(test)) {
                return true;
            }
        }
        if (shortKey) {
            return false;
        }
        Position operand = right;
        while (true) {
            if (operand.node() instanceof Unary unary) {
                operand = operand.child(Place.OPERAND, unary.operand());
            } else if (operand.node() instanceof Await await) {
                operand = operand.child(Place.OPERAND, await.value());
            } else if (operand.node() instanceof NonNull nonNull) {
                operand = operand.child(Place.CAST, nonNull.value());
            } else {
                return operand.node() instanceof TsExpression.StringLiteral || isPlainChain(operand, false);
            }
        }
    }

    /** A chain in which no call has arguments worth breaking. */
    private boolean isPlainChain(Position position, boolean inside) {
        Object node = position.node();
        if (node instanceof NonNull nonNull) {
            return isPlainChain(position.child(Place.CAST, nonNull.value()), true);
        }
        if (node instanceof Call call) {
            List<TsExpression> arguments = call.arguments();
            boolean plainArguments =
                    arguments.isEmpty() || (arguments.size() == 1 && printer.shapes.isShortArgument(arguments.get(0)));
            return plainArguments
                    && !(printer.calls.print(position) instanceof Doc.Chain)
                    && !hasComplexTypeArguments(position, call)
                    && isPlainChain(position.child(Place.CALLEE, call.callee()), true);
        }
        if (node instanceof TsExpression.Member member) {
            return isPlainChain(position.child(Place.OBJECT, member.target()), true);
        }
        if (node instanceof TsExpression.Index index) {
            return isPlainChain(position.child(Place.OBJECT, index.target()), true);
        }
        return inside && printer.shapes.name(node).isPresent();
    }

    private boolean hasComplexTypeArguments(Position position, Call call) {
        List<TsType> types = call.typeArguments();
        return types.size() > 1
                || printer.calls.typeArguments(position).willBreak()
                || types.stream()
                        .map(TypePrinter::normal)
                        .anyMatch(type -> type instanceof TsType.Union
                                || type instanceof TsType.Intersection
                                || type instanceof TsType.ObjectType);
    }
}
