package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.TsExpression.Binary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree: a node, its parent and what it is to the parent. How a node is printed depends on all three, and
 * one node may stand in several places, so that what is known of a node is known by its position. Positions are compared
 * by identity.
 */
final class Position {
    private final Object node;
    private final @Nullable Position parent;
    private final Place place;
    private final int index;
    /** Asked for twice, a child is the same position. */
    private final Map<Slot, Position> children = new HashMap<>();

    /** What a node is to its parent. */
    enum Place {
        ROOT,
        STATEMENT,
        DECLARATION,
        /** The expression of an expression statement, a {@code return}, a {@code throw}, a spread or an interpolation. */
        EXPRESSION,
        /** What is called or constructed. */
        CALLEE,
        ARGUMENT,
        /** What a member is taken of. */
        OBJECT,
        INDEX,
        LEFT,
        RIGHT,
        /** The condition of a conditional, or of a statement. */
        TEST,
        CONSEQUENT,
        ALTERNATE,
        OPERAND,
        /** What a cast or a {@code !} applies to. */
        CAST,
        /** What is assigned to. */
        TARGET,
        /** What is assigned, in a declaration too. */
        VALUE,
        ELEMENT,
        PROPERTY,
        /** What a class extends. */
        SUPERCLASS,
        /** What a class implements, or an interface extends. */
        INTERFACE,
        TYPE_PARAMETER,
        /** The expression after the arrow. */
        BODY,
        /** The first part of a {@code for} statement. */
        INITIALIZER,
        UPDATE,
        PARAMETER,
        /** The type of a parameter or variable, and the value of a type alias. */
        TYPE,
        RESULT,
        TYPE_ARGUMENT,
        MEMBER
    }

    private record Slot(Place place, int index) {}

    private Position(Object node, @Nullable Position parent, Place place, int index) {
        this.node = node;
        this.parent = parent;
        this.place = place;
        this.index = index;
    }

    static Position root(Object node) {
        return new Position(node, null, Place.ROOT, 0);
    }

    Object node() {
        return node;
    }

    Place place() {
        return place;
    }

    /** Which one it is of those that are the same to the parent. */
    int index() {
        return index;
    }

    /** The node above; the node itself at the root, which is like no parent that anyone asks for. */
    Object parentNode() {
        return parent == null ? node : parent.node;
    }

    /** The node two above. */
    Object grandparentNode() {
        return parent == null ? node : parent.parentNode();
    }

    @Nullable
    Position parent() {
        return parent;
    }

    boolean isIn(Place expected, Class<?> parentType) {
        return place == expected && parentType.isInstance(parentNode());
    }

    /** The nearest position above whose node is as asked for. */
    @Nullable
    Position ancestor(Predicate<Object> wanted) {
        Position position = parent;
        while (position != null && !wanted.test(position.node)) {
            position = position.parent;
        }
        return position;
    }

    Position child(Place childPlace, Object child) {
        return child(childPlace, 0, child);
    }

    Position child(Place childPlace, int index, Object child) {
        return children.computeIfAbsent(
                new Slot(childPlace, index), slot -> new Position(normal(child, slot), this, childPlace, index));
    }

    List<Position> children(Place childPlace, List<?> nodes) {
        List<Position> positions = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            positions.add(child(childPlace, i, nodes.get(i)));
        }
        return positions;
    }

    /** Replaces what can't be written as it stands in the tree by the same in the shape that a parser would give it. */
    private Object normal(Object node, Slot slot) {
        if (node instanceof TsExpression.NumberLiteral number && number.value() < 0) {
            return new TsExpression.Unary("-", new TsExpression.NumberLiteral(-number.value()));
        }
        if (node instanceof TsExpression.BigIntLiteral number && number.value().signum() < 0) {
            return new TsExpression.Unary(
                    "-", new TsExpression.BigIntLiteral(number.value().negate()));
        }
        if (node instanceof TsExpression.Member member && !Names.isIdentifier(member.name())) {
            return new TsExpression.Index(
                    member.target(), new TsExpression.StringLiteral(member.name()), member.optional());
        }
        if (node instanceof Binary binary) {
            return TypeArgumentLookalikes.without(leftAssociative(binary), this, slot.place(), slot.index());
        }
        return node instanceof TsType type ? TypePrinter.normal(type) : node;
    }

    /** {@code a && (b && c)} is written without parentheses, and then is {@code (a && b) && c}. */
    private static Binary leftAssociative(Binary binary) {
        Binary result = binary;
        while (Operators.isLogical(result.operator())
                && result.right() instanceof Binary right
                && right.operator().equals(result.operator())) {
            Binary left = leftAssociative(new Binary(result.operator(), result.left(), right.left()));
            result = new Binary(result.operator(), left, right.right());
        }
        return result;
    }
}
