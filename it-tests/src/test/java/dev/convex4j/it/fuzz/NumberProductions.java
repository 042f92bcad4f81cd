package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.List;

/** Operators that give numbers and texts (JLS 15.15 to 15.22). */
final class NumberProductions {
    private NumberProductions() {}

    static List<Production<Want, Node>> all() {
        Grammar.Table<Want, Node> table = new Grammar.Table<>();
        arithmetic(table);
        bits(table);
        table.row(
                "concatenation",
                "15.18.1",
                Feature.BASE,
                8,
                want -> want.type().equals(Type.STRING),
                NumberProductions::concatenation,
                Kind.PLUS);
        return table.rows();
    }

    private static void arithmetic(Grammar.Table<Want, Node> table) {
        table.row(
                "sum",
                "15.18.2",
                Feature.BASE,
                12,
                want -> want.type().isPromoted(),
                want -> promoted(want, want.dice().any("+", "-")),
                Kind.PLUS,
                Kind.MINUS);
        table.row(
                "product",
                "15.17.1",
                Feature.BASE,
                7,
                want -> want.type().isPromoted(),
                want -> promoted(want, "*"),
                Kind.MULTIPLY);
        table.row(
                "quotient",
                "15.17.2",
                Feature.BASE,
                7,
                want -> want.type().isPromoted(),
                NumberProductions::quotient,
                Kind.DIVIDE,
                Kind.REMAINDER);
        table.row(
                "sign",
                "15.15.4",
                Feature.BASE,
                4,
                want -> want.type().isPromoted(),
                want -> prefix(want, want.dice().oneIn(3) ? "+" : "-"),
                Kind.UNARY_MINUS,
                Kind.UNARY_PLUS);
    }

    private static void bits(Grammar.Table<Want, Node> table) {
        table.row(
                "bits",
                "15.22.1",
                Feature.BASE,
                7,
                want -> want.type().isPromoted() && want.type().isIntegral(),
                want -> promoted(want, want.dice().any("&", "|", "^")),
                Kind.AND,
                Kind.OR,
                Kind.XOR);
        table.row(
                "shift",
                "15.19",
                Feature.BASE,
                7,
                want -> want.type().isPromoted() && want.type().isIntegral(),
                NumberProductions::shift,
                Kind.LEFT_SHIFT,
                Kind.RIGHT_SHIFT,
                Kind.UNSIGNED_RIGHT_SHIFT);
        table.row(
                "complement",
                "15.15.5",
                Feature.BASE,
                3,
                want -> want.type().isPromoted() && want.type().isIntegral(),
                want -> prefix(want, "~"),
                Kind.BITWISE_COMPLEMENT);
    }

    private static Node promoted(Want want, String operator) {
        Type other = operand(want, want.type());
        Node first = want.operand(want.type());
        Node second = want.operand(other);
        return want.dice().oneIn(2) ? want.binary(operator, first, second) : want.binary(operator, second, first);
    }

    /** A type whose values, promoted together with those of another, have the other's type. */
    static Type operand(Want want, Type type) {
        List<Type> types = want.world().types().stream()
                .filter(other -> other.isNumeric()
                        && Type.promoted(type, other).equals(type)
                        && (!type.isIntegral() || other.isIntegral()))
                .toList();
        return want.dice().oneIn(2) || types.isEmpty() ? type : want.dice().of(types);
    }

    /** Mostly by what isn't zero, so that programs go on. */
    private static Node quotient(Want want) {
        String operator = want.dice().any("/", "%");
        Type other = operand(want, want.type());
        Node dividend = want.operand(want.type());
        Node divisor = want.operand(other);
        if (want.type().isIntegral() && (want.scope().calm() || !want.dice().oneIn(12))) {
            Type odd = Type.promoted(other, Type.INT);
            int precedence = Precedence.of("|");
            divisor = Node.expression(odd, precedence, "$ | 1", List.of(precedence), divisor);
        }
        return want.binary(operator, dividend, divisor);
    }

    private static Node prefix(Want want, String operator) {
        Type operand = want.type().equals(Type.INT) ? operand(want, Type.INT) : want.type();
        return Node.expression(
                want.type(), Precedence.UNARY, operator + "$", List.of(Precedence.UNARY), want.operand(operand));
    }

    private static Node shift(Want want) {
        String operator = want.dice().any("<<", ">>", ">>>");
        Type left = want.type().equals(Type.INT) ? operand(want, Type.INT) : want.type();
        Type distance = want.world().knows(Type.LONG) && want.dice().oneIn(3) ? Type.LONG : operand(want, Type.INT);
        return want.binary(operator, want.operand(left), want.operand(distance));
    }

    /** One side is a text, the other may be anything that has one. */
    private static Node concatenation(Want want) {
        List<Type> others = want.world().types().stream()
                .filter(type -> Texts.hasText(type, want.world()))
                .toList();
        Type other = others.isEmpty() ? Type.STRING : want.dice().of(others);
        Node text = want.exact(Type.STRING);
        Node value = want.exact(other);
        return want.dice().oneIn(3) ? want.binary("+", value, text) : want.binary("+", text, value);
    }
}
