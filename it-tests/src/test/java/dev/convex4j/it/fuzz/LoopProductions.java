package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import java.util.List;

/** Loops that end, and ways out of them (JLS 14.7, 14.12 to 14.16). */
final class LoopProductions {
    private LoopProductions() {}

    static List<Production<Body, Body.Step>> all() {
        Grammar.Table<Body, Body.Step> table = new Grammar.Table<>();
        loops(table);
        table.leaf(
                "break, continue",
                "14.15, 14.16",
                Feature.BASE,
                3,
                body -> !body.scope().jumps().isEmpty(),
                LoopProductions::jump,
                Kind.BREAK,
                Kind.CONTINUE,
                Kind.LABELED_STATEMENT);
        table.row(
                "labelled block",
                "14.7",
                Feature.LABELS,
                1,
                body -> true,
                body -> {
                    String label = body.world().unique("block");
                    Scope scope = body.scope().withJump(new Scope.Jump(label, Scope.Target.BLOCK));
                    return body.step(
                            Node.statement(label + ": {\n$}\n", body.in(scope).block(2)));
                },
                Kind.LABELED_STATEMENT,
                Kind.BLOCK);
        return table.rows();
    }

    private static boolean fits(Body body) {
        return body.scope().frame().affords(body.scope().repeats() * 8);
    }

    private static void loops(Grammar.Table<Body, Body.Step> table) {
        table.row("for", "14.14.1", Feature.BASE, 4, LoopProductions::fits, LoopProductions::counting, Kind.FOR_LOOP);
        table.row(
                "while", "14.12", Feature.WHILE, 2, LoopProductions::fits, LoopProductions::loopWhile, Kind.WHILE_LOOP);
        table.row("do", "14.13", Feature.DO, 2, LoopProductions::fits, LoopProductions::loopDo, Kind.DO_WHILE_LOOP);
        table.row(
                "for each",
                "14.14.2",
                Feature.LISTS,
                4,
                body -> fits(body) && collection(body) != Type.INT,
                LoopProductions::forEach,
                Kind.ENHANCED_FOR_LOOP);
    }

    /** In the loop, with its label if it gets one. */
    private static Body inside(Body body, String label) {
        Scope scope = body.scope().repeated(4).withJump(new Scope.Jump(label, Scope.Target.LOOP));
        return body.in(scope);
    }

    private static String label(Body body) {
        return body.has(Feature.LABELS) && body.dice().oneIn(4) ? body.world().unique("loop") : "";
    }

    private static String labelled(String label) {
        return label.isEmpty() ? "" : label + ": ";
    }

    private static Body.Step counting(Body body) {
        String label = label(body);
        String name = body.world().local(body.scope());
        Body inner = inside(body, label);
        Body counted = inner.in(inner.scope().with(Local.counter(name)));
        String head = body.has(Feature.WHILE) && body.dice().oneIn(4)
                ? "int $ = 4; $-- > 0;"
                : body.dice().any("int $ = 0; $ < 3; $++", "int $ = 3; $ > 0; $--", "int $ = -2; $ <= 4; $ += 2");
        String text = labelled(label) + "for (" + head.replace("$", name) + ") {\n$}\n";
        if (body.has(Feature.WHILE) && body.dice().oneIn(4)) {
            Node condition = new Body(body.generator(), counted.scope(), 1)
                    .want(Type.BOOLEAN)
                    .operand(Type.BOOLEAN);
            String until =
                    labelled(label) + "for (int " + name + " = 0; " + name + " < 4 && $; " + name + "++) {\n$}\n";
            Node tested = Node.expression(Type.BOOLEAN, 5, "$", List.of(5), condition);
            return body.step(Node.statement(until, tested, counted.block(1)));
        }
        return body.step(Node.statement(text, counted.block(1)));
    }

    private static Body.Step loopWhile(Body body) {
        String label = label(body);
        String name = body.world().unique("n");
        Scope after = body.scope().with(Local.counter(name));
        Body inner = inside(new Body(body.generator(), after, body.depth()), label);
        Node condition = tested(body, after);
        Node node = Node.statement(
                "int " + name + " = 0;\n" + labelled(label) + "while (" + name + " < 4 && $) {\n" + name + "++;\n$}\n",
                condition,
                inner.block(1));
        return new Body.Step(node, after);
    }

    private static Body.Step loopDo(Body body) {
        String label = label(body);
        String name = body.world().unique("n");
        Scope after = body.scope().with(Local.counter(name));
        Body inner = inside(new Body(body.generator(), after, body.depth()), label);
        Node node = Node.statement(
                "int " + name + " = 0;\n" + labelled(label) + "do {\n" + name + "++;\n$} while (" + name
                        + " < 4 && $);\n",
                inner.block(1),
                tested(body, after));
        return new Body.Step(node, after);
    }

    /** A condition behind {@code &&}. */
    private static Node tested(Body body, Scope scope) {
        Node condition = body.in(scope).want(Type.BOOLEAN).operand(Type.BOOLEAN);
        return Node.expression(Type.BOOLEAN, 5, "$", List.of(5), condition);
    }

    private static Type collection(Body body) {
        return body.world().type(type -> type.kind() == Type.Kind.LIST || type.kind() == Type.Kind.ARRAY);
    }

    private static Body.Step forEach(Body body) {
        String label = label(body);
        Type type = collection(body);
        Node collection = body.want(type).exact(type);
        String name = body.world().local(body.scope());
        Type element = body.dice().oneIn(2) || !body.has(Feature.BOXES)
                ? type.element().unboxed()
                : type.element();
        Body inner = inside(body, label);
        // To add to what is looped over would end the loop by an exception.
        boolean fresh = collection.text().startsWith("List.");
        Scope around = fresh ? inner.scope() : inner.scope().still(type);
        Body each = inner.in(around.with(Local.fixed(name, element)));
        return body.step(Node.statement(
                labelled(label) + "for (" + element + " " + name + " : $) {\n$}\n", collection, each.block(1)));
    }

    /** Always under a condition, so that what follows can be reached. */
    private static Body.Step jump(Body body) {
        String jump = body.dice().of(jumps(body.scope().jumps()));
        return body.step(Node.statement(
                "if ($) {\n" + jump + ";\n}\n", body.want(Type.BOOLEAN).operand(Type.BOOLEAN)));
    }

    private static List<String> jumps(List<Scope.Jump> targets) {
        List<String> jumps = new ArrayList<>();
        boolean breaks = false;
        boolean continues = false;
        for (Scope.Jump target : targets) {
            boolean loop = target.kind() == Scope.Target.LOOP;
            breaks |= target.kind() != Scope.Target.BLOCK;
            continues |= loop;
            if (!target.label().isEmpty()) {
                jumps.add("break " + target.label());
                jumps.addAll(loop ? List.of("continue " + target.label()) : List.of());
            }
        }
        jumps.addAll(breaks ? List.of("break", "break") : List.of());
        jumps.addAll(continues ? List.of("continue", "continue") : List.of());
        return jumps;
    }
}
