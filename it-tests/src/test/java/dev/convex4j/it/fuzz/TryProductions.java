package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import java.util.List;

/** Exceptions (JLS 11, 14.18, 14.20). */
final class TryProductions {
    private static final List<String> THROWN = List.of(
            "RuntimeException", "IllegalArgumentException", "IllegalStateException", "UnsupportedOperationException");

    private static final List<String> CAUGHT = List.of(
            "IllegalArgumentException",
            "IllegalStateException",
            "ArithmeticException",
            "IllegalArgumentException | IllegalStateException",
            "ArithmeticException | UnsupportedOperationException");

    private TryProductions() {}

    static List<Production<Body, Body.Step>> all() {
        Grammar.Table<Body, Body.Step> table = new Grammar.Table<>();
        table.row(
                "throw",
                "14.18",
                Feature.BASE,
                1,
                body -> body.has(Feature.TRY) || body.dice().oneIn(8),
                TryProductions::thrown,
                Kind.THROW);
        table.row(
                "try",
                "14.20",
                Feature.TRY,
                4,
                body -> body.scope().tries(),
                TryProductions::tried,
                Kind.TRY,
                Kind.CATCH);
        table.row(
                "try with resources",
                "14.20.3",
                Feature.RESOURCES,
                2,
                body -> body.world().usesResources() && body.scope().tries(),
                TryProductions::withResources,
                Kind.TRY);
        return table.rows();
    }

    private static Body.Step thrown(Body body) {
        String type = body.dice().of(types(body, THROWN));
        Node condition = body.want(Type.BOOLEAN).operand(Type.BOOLEAN);
        Node message =
                body.dice().oneIn(8) ? Node.glue("") : body.want(Type.STRING).exact(Type.STRING);
        return body.step(Node.statement("if ($) {\nthrow new " + type + "($);\n}\n", condition, message));
    }

    private static List<String> types(Body body, List<String> known) {
        List<String> types = new ArrayList<>(known);
        if (!body.has(Feature.LIBRARY)) {
            types.remove("UnsupportedOperationException");
        }
        if (body.world().usesExceptions()) {
            types.addAll(List.of("Oops", "Oops", "WorseOops"));
        }
        return types;
    }

    private static Body.Step tried(Body body) {
        Body inner = body.in(body.scope());
        List<Node> clauses = new ArrayList<>();
        boolean finallyToo = body.dice().oneIn(3);
        int catches = body.dice().between(finallyToo ? 0 : 1, 2);
        List<String> types = new ArrayList<>(types(body, CAUGHT));
        for (int i = 0; i < catches; i++) {
            boolean last = i == catches - 1;
            String type = last && !body.dice().oneIn(4)
                    ? "RuntimeException"
                    : body.dice().of(types);
            clauses.add(caught(inner, type));
            // A clause behind one that catches the same would not be reached.
            types.removeIf(each -> overlap(each, type));
        }
        Node last = finallyToo ? Node.glue(" finally {\n$}\n", inner.block(1)) : Node.glue("");
        return body.step(Node.statement("try {\n$}$$\n", inner.block(2), Node.joined("", clauses), last));
    }

    private static boolean overlap(String first, String second) {
        for (String type : first.split(" \\| ", -1)) {
            if (List.of(second.split(" \\| ", -1)).contains(type) || second.contains("Oops") && type.contains("Oops")) {
                return true;
            }
        }
        return false;
    }

    private static Node caught(Body body, String type) {
        String name = body.world().unique("e");
        List<Node> statements = new ArrayList<>();
        String value = type.equals("Oops") || type.equals("WorseOops")
                ? name + ".getMessage() + " + name + ".code()"
                : name + ".getMessage()";
        statements.add(Node.statement("System.out.println(\"caught \" + " + value + ");\n"));
        if (type.equals("RuntimeException") && body.dice().oneIn(2)) {
            String kind = body.dice().of(types(body, List.of("ArithmeticException", "IllegalStateException")));
            statements.add(Node.statement("System.out.println(\"kind \" + (" + name + " instanceof " + kind + "));\n"));
        }
        if (body.dice().oneIn(8)) {
            statements.add(Node.statement(
                    "if ($) {\nthrow " + name + ";\n}\n",
                    body.want(Type.BOOLEAN).operand(Type.BOOLEAN)));
        }
        statements.add(body.block(0));
        return Node.glue(" catch (" + type + " " + name + ") {\n$}", Node.list(statements));
    }

    private static Body.Step withResources(Body body) {
        Body inner = body.in(body.scope());
        List<Node> resources = new ArrayList<>();
        int count = body.dice().between(1, 2);
        for (int i = 0; i < count; i++) {
            String name = body.world().unique("r");
            resources.add(Node.glue(
                    "Resource " + name + " = new Resource($, $)",
                    body.want(Type.STRING).exact(Type.STRING),
                    body.want(Type.BOOLEAN).operand(Type.BOOLEAN)));
        }
        Node clause =
                body.has(Feature.TRY) && body.dice().oneIn(2) ? caught(inner, "IllegalStateException") : Node.glue("");
        return body.step(Node.statement("try ($) {\n$}$\n", Node.joined("; ", resources), inner.block(1), clause));
    }
}
