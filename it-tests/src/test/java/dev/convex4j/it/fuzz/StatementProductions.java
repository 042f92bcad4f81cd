package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import java.util.List;

/** Statements without loops (JLS 14.4 to 14.11, 14.17). */
final class StatementProductions {
    private StatementProductions() {}

    static List<Production<Body, Body.Step>> all() {
        Grammar.Table<Body, Body.Step> table = new Grammar.Table<>();
        declarations(table);
        assignments(table);
        control(table);
        List<Production<Body, Body.Step>> all = new ArrayList<>(table.rows());
        all.addAll(LoopProductions.all());
        all.addAll(TryProductions.all());
        all.addAll(LocalTypes.statements());
        return all;
    }

    private static void declarations(Grammar.Table<Body, Body.Step> table) {
        table.leaf(
                "local variable",
                "14.4",
                Feature.BASE,
                10,
                body -> true,
                StatementProductions::declared,
                Kind.VARIABLE);
        table.row(
                "variable that may be null",
                "15.8.1, 15.21.3",
                Feature.NULLS,
                1,
                body -> true,
                StatementProductions::nullable,
                Kind.NULL_LITERAL,
                Kind.EQUAL_TO);
        table.row(
                "variable assigned later",
                "14.4, 16",
                Feature.BASE,
                1,
                body -> true,
                StatementProductions::declaredLater,
                Kind.VARIABLE,
                Kind.IF,
                Kind.ASSIGNMENT);
    }

    private static Body.Step declared(Body body) {
        Type type = body.world().type(each -> true);
        String name = body.world().local(body.scope());
        boolean changes = body.dice().oneIn(2);
        boolean inferred = type.kind() != Type.Kind.FUNCTION
                && body.world().subtypes(type).isEmpty()
                && body.dice().oneIn(6);
        String declared = inferred ? "var" : type.name();
        // The name is taken already where its first value is computed.
        Want want = body.want(type).in(body.scope().with(Local.fixed(name, Type.VOID)));
        Node value = inferred ? want.exact(type) : want.assigned(type);
        // javac can't tell the type of a switch with lambdas anywhere in it.
        String head = inferred && value.source().contains("switch") ? type.name() : declared;
        String modifier = !changes && body.dice().oneIn(4) ? "final " : "";
        // Of what is written with `var` the exact type is the compiler's affair: nothing is assigned to it.
        Local local = changes && !inferred ? Local.variable(name, type) : Local.fixed(name, type);
        return new Body.Step(
                Node.statement(modifier + head + " " + name + " = $;\n", value),
                body.scope().with(local));
    }

    /** Used only where it was asked whether it is there. */
    private static Body.Step nullable(Body body) {
        Type type = body.world().type(each -> each.isBox() || each.equals(Type.STRING));
        Type chosen = type.isPrimitive() ? Type.STRING : type;
        String name = body.world().unique("maybe");
        String other = chosen.isBox()
                ? "(" + chosen + ") ("
                        + Literals.of(chosen.element(), body.world()).text() + ")"
                : "\"none\"";
        Node node = Node.statement(
                chosen + " " + name + " = $ ? $ : null;\nSystem.out.println(\"" + name + " \" + " + name + ");\n",
                Node.expression(
                        Type.BOOLEAN,
                        Precedence.CONDITIONAL + 1,
                        "$",
                        List.of(Precedence.CONDITIONAL + 1),
                        body.want(Type.BOOLEAN).exact(Type.BOOLEAN)),
                Node.expression(
                        chosen,
                        Precedence.CONDITIONAL,
                        "$",
                        List.of(Precedence.CONDITIONAL),
                        body.want(chosen).exact(chosen)));
        Local checked = Local.fixed("(" + name + " == null ? " + other + " : " + name + ")", chosen);
        return new Body.Step(node, body.scope().with(checked));
    }

    private static Body.Step declaredLater(Body body) {
        Type type = body.world().type(each -> each.kind() != Type.Kind.FUNCTION);
        String name = body.world().local(body.scope());
        Want want = body.want(type).in(body.scope().with(Local.fixed(name, Type.VOID)));
        Node node = Node.statement(
                type + " " + name + ";\nif ($) {\n" + name + " = $;\n} else {\n" + name + " = $;\n}\n",
                want.operand(Type.BOOLEAN),
                want.assigned(type),
                want.assigned(type));
        return new Body.Step(node, body.scope().with(Local.fixed(name, type)));
    }

    private static void assignments(Grammar.Table<Body, Body.Step> table) {
        table.leaf(
                "assignment statement",
                "14.8",
                Feature.BASE,
                8,
                body -> assignable(body) != Type.VOID,
                StatementProductions::assigned,
                Kind.EXPRESSION_STATEMENT,
                Kind.ASSIGNMENT);
        table.row(
                "calculation",
                "14.8, 15.14, 15.26",
                Feature.COMPOUND,
                4,
                body -> true,
                StatementProductions::calculation,
                Kind.VARIABLE,
                Kind.EXPRESSION_STATEMENT);
        table.row(
                "call for its effect",
                "14.8",
                Feature.BASE,
                3,
                body -> !called(body).isEmpty(),
                body -> {
                    Callable callable = body.dice().of(called(body));
                    return body.step(
                            Node.statement("$;\n", ReferenceProductions.call(body.want(callable.result()), callable)));
                },
                Kind.EXPRESSION_STATEMENT,
                Kind.METHOD_INVOCATION,
                Kind.NEW_CLASS);
        table.leaf(
                "println",
                "14.8",
                Feature.BASE,
                3,
                body -> shown(body) != Type.VOID,
                body -> {
                    Node value = Texts.shown(body.want(Type.STRING).exact(shown(body)), body.world());
                    String label = body.world().unique("t");
                    return body.step(Node.statement("System.out.println(\"" + label + " \" + $);\n", inSum(value)));
                },
                Kind.EXPRESSION_STATEMENT,
                Kind.METHOD_INVOCATION);
        table.leaf(
                "add to a list",
                "14.8",
                Feature.LISTS,
                2,
                body -> !growing(body).isEmpty(),
                StatementProductions::added,
                Kind.METHOD_INVOCATION);
        table.leaf(
                "new list",
                "14.4",
                Feature.LISTS,
                2,
                body -> body.world().types().stream().anyMatch(type -> type.kind() == Type.Kind.LIST),
                body -> {
                    Type type = body.world().type(each -> each.kind() == Type.Kind.LIST);
                    String name = body.world().unique("list");
                    return new Body.Step(
                            Node.statement(type + " " + name + " = new ArrayList<>();\n"),
                            body.scope().with(Local.list(name, type)));
                },
                Kind.NEW_CLASS);
    }

    /** A variable of a number type and some steps with it. */
    private static Body.Step calculation(Body body) {
        Type type = calculated(body);
        String name = body.world().unique("x");
        Scope scope = body.scope().with(Local.variable(name, type));
        // Nothing else can be assigned to, so the steps meet the variable.
        Scope alone = new Scope(
                scope.frame(),
                List.of(Local.variable(name, type)),
                scope.returns(),
                List.of(),
                scope.repeats(),
                scope.tries(),
                false);
        List<Node> steps = new ArrayList<>();
        int count = body.dice().between(1, 4);
        for (int i = 0; i < count; i++) {
            Want want = new Want(body.generator(), type, alone, 1, Want.Context.ASSIGNMENT);
            boolean compound =
                    AssignmentProductions.isCompound(type) && !body.dice().oneIn(3);
            boolean boxes = !type.isBox() || body.has(Feature.BOXES);
            if (compound && boxes) {
                steps.add(Node.statement("$;\n", AssignmentProductions.compound(want)));
            } else if (type.unboxed().isNumeric()) {
                steps.add(Node.statement("$;\n", AssignmentProductions.increment(want)));
            }
        }
        Node first =
                Node.statement(type + " " + name + " = $;\n$", body.want(type).assigned(type), Node.list(steps));
        return new Body.Step(first, scope);
    }

    /** The frequent types and the rare ones, and boxes, which have so many operators. */
    private static Type calculated(Body body) {
        List<Type> types = body.world().types().stream()
                .filter(each -> each.unboxed().isPrimitive())
                .toList();
        List<Type> boxes = types.stream().filter(Type::isBox).toList();
        if (!boxes.isEmpty() && body.dice().oneIn(3)) {
            return body.dice().of(boxes);
        }
        return body.dice()
                .of(body.dice().oneIn(2) ? types : types.stream().distinct().toList());
    }

    /** Methods and constructors; a call of a record's accessor would be pointless. */
    private static List<Callable> called(Body body) {
        Want want = body.want(Type.INT);
        return body.world().callables().stream()
                .filter(each -> each.rank() > 0
                        && each.text().endsWith(")")
                        && ReferenceProductions.available(want, each)
                        && body.scope()
                                .frame()
                                .affords(each.cost() * body.scope().repeats()))
                .toList();
    }

    /** Something to add to a text on the left. */
    static Node inSum(Node value) {
        return Node.expression(Type.STRING, Precedence.ADDITIVE + 1, "$", List.of(Precedence.ADDITIVE + 1), value);
    }

    private static Type shown(Body body) {
        List<Local> locals = body.scope()
                .readable(type -> Texts.canShow(type) && body.world().makes(type));
        return locals.isEmpty() ? Type.INT : body.dice().of(locals).type();
    }

    private static Type assignable(Body body) {
        List<Local> locals = body.scope().locals().stream()
                .filter(local -> local.assignable() && body.world().makes(local.type()))
                .toList();
        return locals.isEmpty() ? Type.VOID : body.dice().of(locals).type();
    }

    private static Body.Step assigned(Body body) {
        Type type = assignable(body);
        Want want = body.want(type);
        Node value;
        if (body.has(Feature.COMPOUND)
                && AssignmentProductions.isCompound(type)
                && body.dice().oneIn(2)) {
            value = AssignmentProductions.compound(want);
        } else if (type.unboxed().isNumeric() && body.dice().oneIn(4)) {
            value = AssignmentProductions.increment(want);
        } else {
            value = AssignmentProductions.assignment(want);
        }
        return body.step(Node.statement("$;\n", value));
    }

    private static List<Local> growing(Body body) {
        return body.scope().locals().stream().filter(Local::grows).toList();
    }

    private static Body.Step added(Body body) {
        Local list = body.dice().of(growing(body));
        Type element = list.type().element().unboxed();
        Body calm = new Body(
                body.generator(), body.scope().repeats() > 1 ? body.scope().calmed() : body.scope(), body.depth());
        return body.step(
                Node.statement(list.source() + ".add($);\n", calm.want(element).exact(element)));
    }

    private static void control(Grammar.Table<Body, Body.Step> table) {
        table.row("if", "14.9", Feature.BASE, 6, body -> true, StatementProductions::branches, Kind.IF, Kind.BLOCK);
        table.row(
                "block",
                "14.2",
                Feature.BASE,
                1,
                body -> true,
                body -> body.step(
                        Node.statement("{\n$}\n", body.in(body.scope()).block(1))),
                Kind.BLOCK);
        table.leaf(
                "empty statement",
                "14.6",
                Feature.BASE,
                1,
                body -> body.dice().oneIn(8),
                body -> body.step(Node.statement(";\n")),
                Kind.EMPTY_STATEMENT);
        table.row(
                "assert",
                "14.10",
                Feature.ASSERT,
                1,
                body -> body.dice().oneIn(4),
                body -> body.step(Node.statement(
                        "assert $ : $;\n",
                        body.want(Type.BOOLEAN).operand(Type.BOOLEAN),
                        body.want(Type.STRING).exact(Type.STRING))),
                Kind.ASSERT);
        table.row(
                "switch",
                "14.11",
                Feature.SWITCH,
                4,
                body -> true,
                SwitchProductions::statement,
                Kind.SWITCH,
                Kind.CASE);
        table.row(
                "return",
                "14.17",
                Feature.BASE,
                1,
                body -> body.scope().returns().isPresent(),
                body -> {
                    Type type = body.scope().returns().orElseThrow();
                    Node value = type.equals(Type.VOID)
                            ? Node.glue("")
                            : body.want(type).assigned(type);
                    return body.step(Node.statement(
                            "if ($) {\nreturn $;\n}\n", body.want(Type.BOOLEAN).operand(Type.BOOLEAN), value));
                },
                Kind.RETURN);
    }

    private static Body.Step branches(Body body) {
        Node condition = body.want(Type.BOOLEAN).operand(Type.BOOLEAN);
        Body inner = body.in(body.scope());
        if (body.dice().oneIn(2)) {
            return body.step(Node.statement("if ($) {\n$}\n", condition, inner.block(1)));
        }
        if (body.dice().oneIn(4)) {
            return body.step(Node.statement(
                    "if ($) {\n$} else if ($) {\n$} else {\n$}\n",
                    condition,
                    inner.block(1),
                    body.want(Type.BOOLEAN).operand(Type.BOOLEAN),
                    inner.block(1),
                    inner.block(1)));
        }
        return body.step(Node.statement("if ($) {\n$} else {\n$}\n", condition, inner.block(1), inner.block(1)));
    }
}
