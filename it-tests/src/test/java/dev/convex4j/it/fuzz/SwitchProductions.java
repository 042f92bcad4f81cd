package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Switches as statements and as expressions (JLS 14.11, 14.21, 15.28). */
final class SwitchProductions {
    private SwitchProductions() {}

    static List<Production<Want, Node>> expressions() {
        Grammar.Table<Want, Node> table = new Grammar.Table<>();
        table.row(
                "switch expression",
                "15.28",
                Feature.SWITCH_EXPRESSIONS,
                4,
                want -> want.depth() > 0,
                SwitchProductions::expression,
                Kind.SWITCH_EXPRESSION,
                Kind.CASE,
                Kind.YIELD);
        return table.rows();
    }

    private static Node expression(Want want) {
        Type selector = selector(want.world());
        Want inner = want.in(want.scope().closed());
        boolean arrows = !want.dice().oneIn(3);
        // In a block: the groups of a switch share one scope.
        Function<Boolean, Node> branch = last -> arrows ? arrow(inner) : Node.glue("{\n$}\n", yielded(inner));
        return Node.expression(
                want.type(),
                Precedence.UNARY,
                "switch ($) {\n$}",
                List.of(0, 0),
                want.exact(selector),
                cases(selector, want.world(), arrows, true, branch));
    }

    private static Node arrow(Want want) {
        if (want.dice().oneIn(3)) {
            return Node.glue(" -> {\n$}\n", yielded(want));
        }
        return Node.glue(" -> $;\n", want.exact(want.type()));
    }

    private static Node yielded(Want want) {
        Body.Steps steps = new Body(want.generator(), want.scope(), want.depth() - 1)
                .steps(want.dice().below(2));
        Node value = want.in(steps.scope()).exact(want.type());
        // `yield (` may begin a call of a method.
        String name = want.world().unique("y");
        String text = value.source().startsWith("(")
                ? "$" + want.type() + " " + name + " = $;\nyield " + name + ";\n"
                : "$yield $;\n";
        return Node.glue(text, Node.list(steps.nodes()), value);
    }

    static Body.Step statement(Body body) {
        Type selector = selector(body.world());
        boolean arrows = body.dice().oneIn(2);
        Scope scope = body.scope().withJump(new Scope.Jump("", Scope.Target.SWITCH));
        Body inner = new Body(body.generator(), scope, body.depth() - 1);
        Function<Boolean, Node> branch = last -> arrows
                ? Node.glue(" -> {\n$}\n", inner.block(1))
                // Without `break` it falls through.
                : Node.glue("{\n$}\n$", inner.block(1), last || body.dice().oneIn(3) ? empty() : leave());
        Node cases = cases(selector, body.world(), arrows, body.dice().oneIn(2), branch);
        return body.step(
                Node.statement("switch ($) {\n$}\n", body.want(selector).exact(selector), cases));
    }

    private static Node empty() {
        return Node.glue("");
    }

    private static Node leave() {
        return Node.list(List.of(Node.statement("break;\n")));
    }

    static Type selector(World world) {
        return world.type(each -> switch (each.unboxed().kind()) {
            case BYTE, SHORT, CHAR, INT, STRING, ENUM -> true;
            default -> false;
        });
    }

    private static Node cases(
            Type selector, World world, boolean arrows, boolean total, Function<Boolean, Node> branch) {
        List<String> labels = new ArrayList<>(labels(selector, world));
        List<Node> cases = new ArrayList<>();
        boolean named = selector.kind() == Type.Kind.ENUM && world.dice().oneIn(2);
        while (!labels.isEmpty()) {
            List<String> together = labels.subList(0, world.dice().oneIn(3) ? Math.min(2, labels.size()) : 1);
            String text = String.join(!arrows && world.dice().oneIn(2) ? ":\ncase " : ", ", together);
            together.clear();
            boolean last = labels.isEmpty() && (named || !total);
            cases.add(Node.member(Node.quoted("case " + text + (arrows ? "" : ":\n")) + "$", branch.apply(last)));
        }
        if (total && !named) {
            cases.add(Node.member("default" + (arrows ? "" : ":\n") + "$", branch.apply(true)));
        }
        return Node.list(cases);
    }

    /** All constants of an enum, so that a switch may do without a default. */
    private static Set<String> labels(Type selector, World world) {
        Dice dice = world.dice();
        Set<String> labels = new LinkedHashSet<>();
        if (selector.kind() == Type.Kind.ENUM) {
            labels.addAll(world.constants(selector));
            return labels;
        }
        int count = dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            labels.add(
                    switch (selector.unboxed().kind()) {
                        case CHAR -> dice.any("'a'", "'b'", "'z'", "'\\n'", "'\\ud83d'", "'\\''", "'$'", "48");
                        case STRING -> dice.any("\"\"", "\"a\"", "\"abc\"", "\"\\ud83d\\ude00\"", "\"A\"", "\"\\\"\"");
                        case INT -> dice.any("0", "1", "2", "3", "-1", "7", "-2147483648", "2147483647");
                        default -> dice.any("0", "1", "2", "3", "-1", "127", "-128");
                    });
        }
        return labels;
    }
}
