package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.List;

/** Operators that give a {@code boolean} (JLS 15.15.6, 15.20 to 15.24). */
final class BooleanProductions {
    private BooleanProductions() {}

    static List<Production<Want, Node>> all() {
        Grammar.Table<Want, Node> table = new Grammar.Table<>();
        logic(table);
        comparisons(table);
        return table.rows();
    }

    private static boolean wanted(Want want) {
        return want.type().equals(Type.BOOLEAN);
    }

    private static void logic(Grammar.Table<Want, Node> table) {
        table.row(
                "not",
                "15.15.6",
                Feature.BASE,
                2,
                BooleanProductions::wanted,
                want -> Node.expression(
                        Type.BOOLEAN, Precedence.UNARY, "!$", List.of(Precedence.UNARY), want.operand(Type.BOOLEAN)),
                Kind.LOGICAL_COMPLEMENT);
        table.row(
                "and, or",
                "15.23, 15.24",
                Feature.BASE,
                4,
                BooleanProductions::wanted,
                want -> want.binary(
                        want.dice().any("&&", "||"), want.operand(Type.BOOLEAN), want.operand(Type.BOOLEAN)),
                Kind.CONDITIONAL_AND,
                Kind.CONDITIONAL_OR);
        table.row(
                "logical bits",
                "15.22.2",
                Feature.BIT_BOOLEANS,
                2,
                BooleanProductions::wanted,
                want -> want.binary(
                        want.dice().any("&", "|", "^"), want.operand(Type.BOOLEAN), want.operand(Type.BOOLEAN)),
                Kind.AND,
                Kind.OR,
                Kind.XOR);
    }

    private static void comparisons(Grammar.Table<Want, Node> table) {
        table.row(
                "comparison",
                "15.20.1",
                Feature.BASE,
                6,
                BooleanProductions::wanted,
                want -> want.binary(
                        want.dice().any("<", "<=", ">", ">="),
                        want.operand(want.world().type(Type::isNumeric)),
                        want.operand(want.world().type(Type::isNumeric))),
                Kind.LESS_THAN,
                Kind.LESS_THAN_EQUAL,
                Kind.GREATER_THAN,
                Kind.GREATER_THAN_EQUAL);
        table.leaf(
                "comparison of a variable",
                "15.20.1",
                Feature.BASE,
                6,
                want -> wanted(want) && !numbers(want).isEmpty(),
                want -> {
                    Local local = want.dice().of(numbers(want));
                    Node literal = Literals.of(local.type(), want.world());
                    return want.binary(want.dice().any("<", ">="), Node.leaf(local.type(), local.source()), literal);
                },
                Kind.LESS_THAN,
                Kind.GREATER_THAN_EQUAL);
        table.row(
                "equality",
                "15.21.1, 15.21.2",
                Feature.BASE,
                4,
                BooleanProductions::wanted,
                BooleanProductions::equality,
                Kind.EQUAL_TO,
                Kind.NOT_EQUAL_TO);
        table.row(
                "equality of constants",
                "15.21.3",
                Feature.ENUMS,
                2,
                want -> wanted(want) && want.world().type(type -> type.kind() == Type.Kind.ENUM) != Type.INT,
                want -> {
                    Type type = want.world().type(each -> each.kind() == Type.Kind.ENUM);
                    return want.binary(equals(want), want.exact(type), want.exact(type));
                },
                Kind.EQUAL_TO,
                Kind.NOT_EQUAL_TO);
    }

    private static List<Local> numbers(Want want) {
        return want.scope().readable(Type::isNumeric);
    }

    private static String equals(Want want) {
        return want.dice().any("==", "!=");
    }

    /** Two boxes would be compared by identity, so one side is a primitive. */
    private static Node equality(Want want) {
        if (want.dice().oneIn(4)) {
            return want.binary(equals(want), want.operand(Type.BOOLEAN), want.exact(Type.BOOLEAN));
        }
        Node left = want.exact(want.world().type(Type::isNumeric));
        return want.binary(equals(want), left, want.operand(want.world().type(Type::isNumeric)));
    }
}
