package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.List;

/** Assignments as expressions (JLS 15.14.2, 15.14.3, 15.15.1, 15.15.2, 15.26), which statements use too. */
final class AssignmentProductions {
    private static final Kind[] COMPOUND = {
        Kind.PLUS_ASSIGNMENT,
        Kind.MINUS_ASSIGNMENT,
        Kind.MULTIPLY_ASSIGNMENT,
        Kind.DIVIDE_ASSIGNMENT,
        Kind.REMAINDER_ASSIGNMENT,
        Kind.AND_ASSIGNMENT,
        Kind.OR_ASSIGNMENT,
        Kind.XOR_ASSIGNMENT,
        Kind.LEFT_SHIFT_ASSIGNMENT,
        Kind.RIGHT_SHIFT_ASSIGNMENT,
        Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT
    };

    private AssignmentProductions() {}

    static List<Production<Want, Node>> all() {
        Grammar.Table<Want, Node> table = new Grammar.Table<>();
        table.row(
                "assignment",
                "15.26.1",
                Feature.ASSIGNMENT_VALUES,
                1,
                Want::hasPlace,
                AssignmentProductions::assignment,
                Kind.ASSIGNMENT);
        table.row(
                "compound assignment",
                "15.26.2",
                Feature.ASSIGNMENT_VALUES,
                2,
                want -> want.hasPlace() && isCompound(want.type()),
                AssignmentProductions::compound,
                COMPOUND);
        table.leaf(
                "increment",
                "15.14.2",
                Feature.ASSIGNMENT_VALUES,
                2,
                want -> want.hasPlace() && want.type().unboxed().isNumeric(),
                AssignmentProductions::increment,
                Kind.PREFIX_INCREMENT,
                Kind.PREFIX_DECREMENT,
                Kind.POSTFIX_INCREMENT,
                Kind.POSTFIX_DECREMENT);
        return table.rows();
    }

    static Node assignment(Want want) {
        Want calm = want.type().canGrow() && want.scope().repeats() > 1
                ? want.in(want.scope().calmed())
                : want;
        return assign(want, "=", calm.assigned(want.type()));
    }

    /** Operators whose result comes back by the hidden cast. */
    static boolean isCompound(Type type) {
        boolean smallBox = type.isBox() && type.element().isSmall();
        return (type.isPrimitive() || type.isBox() && !smallBox) || type.equals(Type.STRING);
    }

    static Node compound(Want want) {
        Type type = want.type().unboxed();
        if (type.equals(Type.STRING)) {
            Want calm = want.scope().repeats() > 1 ? want.in(want.scope().calmed()) : want;
            Type added = want.world().type(each -> Texts.hasText(each, want.world()));
            return assign(want, "+=", calm.exact(Texts.hasText(added, want.world()) ? added : Type.STRING));
        }
        if (type.equals(Type.BOOLEAN)) {
            return assign(want, want.dice().any("&=", "|=", "^="), want.operand(Type.BOOLEAN));
        }
        return number(want, type);
    }

    private static Node number(Want want, Type type) {
        boolean box = want.type().isBox();
        if (type.isIntegral() && want.dice().oneIn(2)) {
            String operator = want.dice().any("&=", "|=", "^=", "<<=", ">>=", ">>>=");
            Type other = want.world().type(each -> box ? each.equals(type) : each.isIntegral());
            return assign(want, operator, want.operand(other));
        }
        String operator = want.dice().any("+=", "-=", "*=", "+=", "-=", "/=", "%=");
        // A box takes back only its own type.
        Type other = want.world().type(each -> box ? each.equals(type) : each.isNumeric());
        Node value = want.operand(other);
        boolean division = operator.equals("/=") || operator.equals("%=");
        if (division
                && type.isIntegral()
                && other.isIntegral()
                && (want.scope().calm() || !want.dice().oneIn(12))) {
            int precedence = Precedence.of("|");
            value = Node.expression(Type.promoted(other, Type.INT), precedence, "$ | 1", List.of(precedence), value);
        }
        return assign(want, operator, value);
    }

    private static Node assign(Want want, String operator, Node value) {
        return Node.expression(
                want.type(),
                Precedence.ASSIGNMENT,
                "$ " + operator + " $",
                List.of(Precedence.PRIMARY, Precedence.ASSIGNMENT),
                want.place().orElseThrow(),
                value);
    }

    static Node increment(Want want) {
        String operator = want.dice().any("++", "--");
        Node place = want.place().orElseThrow();
        return want.dice().oneIn(2)
                ? Node.expression(want.type(), Precedence.UNARY, operator + "$", List.of(Precedence.PRIMARY), place)
                : Node.expression(want.type(), Precedence.POSTFIX, "$" + operator, List.of(Precedence.PRIMARY), place);
    }
}
