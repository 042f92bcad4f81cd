package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.Position.Place;
import dev.convex4j.processor.typescript.TsExpression.Arrow;
import dev.convex4j.processor.typescript.TsExpression.Assign;
import dev.convex4j.processor.typescript.TsExpression.Await;
import dev.convex4j.processor.typescript.TsExpression.Binary;
import dev.convex4j.processor.typescript.TsExpression.Call;
import dev.convex4j.processor.typescript.TsExpression.ClassExpression;
import dev.convex4j.processor.typescript.TsExpression.Conditional;
import dev.convex4j.processor.typescript.TsExpression.New;
import dev.convex4j.processor.typescript.TsExpression.NonNull;
import dev.convex4j.processor.typescript.TsExpression.Spread;
import dev.convex4j.processor.typescript.TsExpression.Unary;
import dev.convex4j.processor.typescript.TsExpression.Update;
import org.jspecify.annotations.Nullable;

/** Decides which expressions and types stand in parentheses, from what they are and where they stand. */
final class Parentheses {
    private Parentheses() {}

    static boolean areNeeded(Position position) {
        Object node = position.node();
        if (position.parentNode() instanceof TsDeclaration.ExportDefault) {
            return node instanceof TsExpression.Sequence || node instanceof ClassExpression;
        }
        if (position.place() == Place.SUPERCLASS && areNeededBySuperclass(node)) {
            return true;
        }
        if (node instanceof TsType type) {
            return areNeededByType(position, type);
        }
        if (node instanceof TsExpression.ObjectLiteral) {
            return startsStatementOrBody(position);
        }
        if (node instanceof TsExpression.StringLiteral) {
            return position.isIn(Place.EXPRESSION, TsStatement.ExpressionStatement.class) && standsInBlock(position);
        }
        if (node instanceof TsExpression.NumberLiteral) {
            return position.place() == Place.OBJECT;
        }
        if (node instanceof TsExpression.Sequence) {
            return !(position.parentNode() instanceof TsStatement.For);
        }
        if (node instanceof ClassExpression) {
            Position start = start(position);
            return position.isIn(Place.CALLEE, New.class)
                    || start.isIn(Place.EXPRESSION, TsStatement.ExpressionStatement.class)
                    || start.parentNode() instanceof TsDeclaration.ExportDefault;
        }
        if (node instanceof Unary || node instanceof Update) {
            return areNeededByUnary(position, node);
        }
        if (node instanceof Binary || Shapes.isCast(node)) {
            return areNeededByBinary(position, node);
        }
        if (node instanceof Await) {
            return areNeededByAwait(position);
        }
        if (node instanceof Assign) {
            return areNeededByAssignment(position);
        }
        if (node instanceof Conditional) {
            return areNeededByConditional(position);
        }
        if (node instanceof Arrow) {
            return areNeededByArrow(position);
        }
        return position.isIn(Place.CALLEE, New.class) && hasCall(node);
    }

    /** At the start of a block, a text would be a directive. */
    private static boolean standsInBlock(Position text) {
        @Nullable
        Position outer = text.ancestor(
                node -> !(node instanceof TsStatement.ExpressionStatement || node instanceof TsStatement.Commented));
        return outer == null
                || !(outer.node() instanceof TsStatement.Case || outer.node() instanceof TsStatement.Labeled);
    }

    /** Whether an expression is what a call, a construction, a member access or a {@code !} applies to. */
    private static boolean isHead(Position position) {
        return position.place() == Place.CALLEE
                || position.place() == Place.OBJECT
                || position.parentNode() instanceof NonNull;
    }

    /** A brace at the start of a statement or of an arrow's body would open a block. */
    private static boolean startsStatementOrBody(Position position) {
        Position start = start(position);
        boolean isBody = start.place() == Place.BODY
                && !(start.node() instanceof Assign || start.node() instanceof TsExpression.Sequence);
        return isBody || start.isIn(Place.EXPRESSION, TsStatement.ExpressionStatement.class);
    }

    /** The outermost expression that starts with a position. */
    private static Position start(Position position) {
        Position current = position;
        while (isLeftmost(current)) {
            Position parent = current.parent();
            if (parent == null) {
                return current;
            }
            current = parent;
        }
        return current;
    }

    private static boolean areNeededBySuperclass(Object node) {
        return node instanceof Arrow
                || node instanceof Assign
                || node instanceof Await
                || node instanceof Binary
                || node instanceof Conditional
                || node instanceof New
                || node instanceof TsExpression.ObjectLiteral
                || node instanceof TsExpression.Sequence
                || node instanceof Unary
                || node instanceof Update
                || node instanceof NonNull
                || Shapes.isCast(node);
    }

    private static boolean isLeftmost(Position position) {
        Object parent = position.parentNode();
        return switch (position.place()) {
            case LEFT, TARGET, OBJECT, CAST -> true;
            case CALLEE -> parent instanceof Call;
            case TEST -> parent instanceof Conditional;
            case OPERAND -> parent instanceof Update update && !update.prefix();
            default -> false;
        };
    }

    private static boolean areNeededByUnary(Position position, Object node) {
        Object parent = position.parentNode();
        if (parent instanceof Unary outer) {
            boolean sign = outer.operator().equals("+") || outer.operator().equals("-");
            String inner = node instanceof Unary unary
                    ? unary.operator()
                    : node instanceof Update update && update.prefix()
                            ? update.operator().substring(1)
                            : "";
            return sign && inner.equals(outer.operator());
        }
        if (position.place() == Place.LEFT && parent instanceof Binary binary) {
            String operator = binary.operator();
            boolean keyword = operator.equals("in") || operator.equals("instanceof");
            return operator.equals("**") || (keyword && node instanceof Unary);
        }
        return isHead(position);
    }

    private static boolean areNeededByBinary(Position position, Object node) {
        Object parent = position.parentNode();
        if (parent instanceof Update) {
            return true;
        }
        if (node instanceof Binary binary && binary.operator().equals("in") && isInForInitializer(position)) {
            return true;
        }
        if (Shapes.isCast(parent)) {
            return !Shapes.isCast(node);
        }
        if (parent instanceof Conditional) {
            return Shapes.isCast(node)
                    || (node instanceof Binary binary && binary.operator().equals("??"));
        }
        if (parent instanceof Unary || parent instanceof Spread || parent instanceof Await || isHead(position)) {
            return true;
        }
        if (parent instanceof TsExpression.Property.Spread) {
            return true;
        }
        if (parent instanceof Assign) {
            return position.place() == Place.TARGET && Shapes.isCast(node);
        }
        return parent instanceof Binary outer && areNeededInBinary(position, node, outer);
    }

    private static boolean areNeededInBinary(Position position, Object node, Binary outer) {
        if (!(node instanceof Binary inner)) {
            return true;
        }
        String operator = inner.operator();
        if (Shapes.isLogical(outer) && Shapes.isLogical(inner)) {
            // Needed between ?? and the others; between && and || it tells readers what belongs together.
            return !outer.operator().equals(operator);
        }
        int precedence = Operators.precedence(operator);
        int outerPrecedence = Operators.precedence(outer.operator());
        if (outerPrecedence > precedence) {
            return true;
        }
        if (outerPrecedence == precedence) {
            return position.place() == Place.RIGHT || !Operators.flattens(outer.operator(), operator);
        }
        if (operator.equals("%")) {
            return outer.operator().equals("+") || outer.operator().equals("-");
        }
        return Operators.isBitwise(outer.operator());
    }

    private static boolean isInForInitializer(Position position) {
        @Nullable Position current = position;
        while (current != null) {
            if (current.place() == Place.INITIALIZER) {
                return true;
            }
            current = current.parent();
        }
        return false;
    }

    private static boolean areNeededByAwait(Position position) {
        Object parent = position.parentNode();
        return parent instanceof Unary
                || parent instanceof Spread
                || parent instanceof TsExpression.Property.Spread
                || parent instanceof Binary
                || Shapes.isCast(parent)
                || position.isIn(Place.TEST, Conditional.class)
                || isHead(position);
    }

    private static boolean areNeededByAssignment(Position position) {
        Object parent = position.parentNode();
        return switch (position.place()) {
            case INITIALIZER, UPDATE -> false;
            default ->
                !(parent instanceof Assign
                        || (parent instanceof TsExpression.Sequence && isInForHead(position.parent()))
                        || parent instanceof TsStatement.ExpressionStatement);
        };
    }

    private static boolean isInForHead(@Nullable Position sequence) {
        return sequence != null && (sequence.place() == Place.INITIALIZER || sequence.place() == Place.UPDATE);
    }

    private static boolean areNeededByConditional(Position position) {
        Object parent = position.parentNode();
        return parent instanceof Unary
                || parent instanceof Spread
                || parent instanceof TsExpression.Property.Spread
                || parent instanceof Binary
                || parent instanceof Await
                || Shapes.isCast(parent)
                || position.isIn(Place.TEST, Conditional.class)
                || isHead(position);
    }

    private static boolean areNeededByArrow(Position position) {
        Object parent = position.parentNode();
        return parent instanceof Binary
                || parent instanceof Unary
                || parent instanceof Await
                || Shapes.isCast(parent)
                || position.isIn(Place.TEST, Conditional.class)
                || isHead(position);
    }

    /** {@code new a.b().c()} would construct {@code a.b}. */
    private static boolean hasCall(Object callee) {
        Object node = callee;
        while (true) {
            if (node instanceof Call) {
                return true;
            } else if (node instanceof TsExpression.Member member) {
                node = member.target();
            } else if (node instanceof TsExpression.Index index) {
                node = index.target();
            } else if (node instanceof NonNull nonNull) {
                node = nonNull.value();
            } else {
                return false;
            }
        }
    }

    /** Whether a type starts with {@code readonly}. */
    private static boolean isReadonly(TsType type) {
        return (type instanceof TsType.ArrayType array && array.readonly())
                || (type instanceof TsType.Tuple tuple && tuple.readonly());
    }

    private static boolean areNeededByType(Position position, TsType type) {
        Object parent = position.parentNode();
        boolean accessed = position.isIn(Place.OBJECT, TsType.IndexedAccess.class);
        boolean inArray = parent instanceof TsType.ArrayType || accessed;
        boolean inOperator = parent instanceof TsType.KeyOf;
        if (type instanceof TsType.FunctionType) {
            return inArray
                    || inOperator
                    || parent instanceof TsType.Union
                    || parent instanceof TsType.Intersection
                    || position.isIn(Place.RESULT, Arrow.class);
        }
        if (type instanceof TsType.Union || type instanceof TsType.Intersection) {
            return inArray || inOperator || parent instanceof TsType.Union || parent instanceof TsType.Intersection;
        }
        if (type instanceof TsType.KeyOf || isReadonly(type)) {
            return inArray || inOperator;
        }
        return type instanceof TsType.TypeQuery && inArray;
    }
}
