package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.List;

/** Literals, names, parentheses, conditionals and conversions. */
final class SimpleProductions {
    private SimpleProductions() {}

    static List<Production<Want, Node>> all() {
        Grammar.Table<Want, Node> table = new Grammar.Table<>();
        names(table);
        conversions(table);
        return table.rows();
    }

    private static void names(Grammar.Table<Want, Node> table) {
        table.leaf(
                "literal",
                "15.8.1",
                Feature.BASE,
                4,
                want -> want.type().isNumeric() || want.type().equals(Type.STRING),
                want -> Literals.of(want.type(), want.world()),
                Kind.INT_LITERAL,
                Kind.LONG_LITERAL,
                Kind.FLOAT_LITERAL,
                Kind.DOUBLE_LITERAL,
                Kind.CHAR_LITERAL,
                Kind.STRING_LITERAL);
        // Seldom, or most of what is under a condition would never run.
        table.leaf(
                "boolean literal",
                "15.8.1",
                Feature.BASE,
                1,
                want -> want.type().equals(Type.BOOLEAN),
                want -> Literals.of(want.type(), want.world()),
                Kind.BOOLEAN_LITERAL);
        table.leaf(
                "variable",
                "15.14.1",
                Feature.BASE,
                14,
                want -> !want.scope().readable(want.type()::equals).isEmpty(),
                want -> Node.leaf(
                        want.type(),
                        want.dice()
                                .of(want.scope().readable(want.type()::equals))
                                .source()),
                Kind.IDENTIFIER,
                Kind.MEMBER_SELECT);
        table.row(
                "parentheses",
                "15.8.5",
                Feature.BASE,
                1,
                want -> true,
                want -> Node.expression(
                        want.type(),
                        Precedence.PRIMARY,
                        "($)",
                        List.of(0),
                        want.as(want.type(), Want.Context.EXACT).exact(want.type())),
                Kind.PARENTHESIZED);
        table.row(
                "conditional",
                "15.25",
                Feature.BASE,
                3,
                want -> true,
                want -> conditional(want, want.exact(want.type()), want.exact(want.type())),
                Kind.CONDITIONAL_EXPRESSION);
    }

    private static Node conditional(Want want, Node yes, Node no) {
        return Node.expression(
                want.type(),
                Precedence.CONDITIONAL,
                "$ ? $ : $",
                List.of(Precedence.CONDITIONAL + 1, Precedence.CONDITIONAL, Precedence.CONDITIONAL),
                want.operand(Type.BOOLEAN),
                yes,
                no);
    }

    private static void conversions(Grammar.Table<Want, Node> table) {
        table.row(
                "conditional of numbers",
                "15.25.2",
                Feature.BOXES,
                1,
                want -> want.type().isPromoted(),
                // A constant beside a smaller type would take that type; a box is no constant.
                want -> conditional(want, want.exact(want.type().boxed()), want.exact(beside(want))),
                Kind.CONDITIONAL_EXPRESSION);
        table.row(
                "cast",
                "15.16",
                Feature.CASTS,
                4,
                want -> want.type().isNumeric(),
                want -> cast(want.type(), want.exact(source(want))),
                Kind.TYPE_CAST);
        table.leaf(
                "cast to a box",
                "15.16",
                Feature.BOXES,
                3,
                want -> want.type().isBox(),
                want -> castOfReference(want.type(), want.exact(want.type().element())),
                Kind.TYPE_CAST);
        table.leaf(
                "boxing",
                "5.1.7",
                Feature.BASE,
                8,
                want -> want.type().isBox() && want.converts(),
                want -> want.exact(want.type().element()));
        table.row(
                "valueOf",
                "15.12",
                Feature.LIBRARY,
                3,
                want -> want.type().isBox(),
                want -> Node.expression(
                        want.type(),
                        want.type().name() + ".valueOf($)",
                        want.exact(want.type().element())),
                Kind.METHOD_INVOCATION);
        table.row(
                "unboxing",
                "5.1.8",
                Feature.BOXES,
                4,
                want -> want.type().isPrimitive() && want.context() != Want.Context.EXACT,
                want -> want.exact(want.type().boxed()));
        table.row(
                "unboxing cast",
                "15.16",
                Feature.BOXES,
                1,
                want -> want.type().isPrimitive(),
                want -> cast(want.type(), want.exact(want.type().boxed())),
                Kind.TYPE_CAST);
        table.row(
                "widening",
                "5.1.2",
                Feature.BASE,
                2,
                want -> want.converts() && want.type().isPromoted() && narrower(want) != want.type(),
                want -> want.exact(narrower(want)));
        table.leaf(
                "narrowing of a constant",
                "5.2",
                Feature.SMALL,
                3,
                want -> want.context() == Want.Context.ASSIGNMENT && want.type().isSmall(),
                want -> Literals.narrowable(want.type(), want.dice()),
                Kind.INT_LITERAL);
    }

    static Node cast(Type type, Node operand) {
        return Node.expression(type, Precedence.UNARY, "(" + type + ") $", List.of(Precedence.UNARY), operand);
    }

    /** Before a sign a name in parentheses would be no cast. */
    static Node castOfReference(Type type, Node operand) {
        return Node.expression(type, Precedence.UNARY, "(" + type + ") $", List.of(Precedence.PRIMARY), operand);
    }

    private static Type source(Want want) {
        return want.dice()
                .of(want.world().types().stream().filter(Type::isNumeric).toList());
    }

    /**
     * A number beside another of the type that is asked for. Beside a {@code float} none that rounds: in
     * {@code double d = c ? 1f : 16777217} javac doesn't round it either, whatever 15.25.2 says.
     */
    private static Type beside(Want want) {
        Type type = narrower(want);
        return want.type().equals(Type.FLOAT) && type.isPromoted() ? want.type() : type;
    }

    /** A type that widens to the one that is asked for, if there is one. */
    private static Type narrower(Want want) {
        List<Type> types = want.world().types().stream()
                .filter(type -> type.isPrimitive() && want.type().widens(type))
                .distinct()
                .toList();
        return types.isEmpty() ? want.type() : want.dice().of(types);
    }
}
