package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import java.util.List;

/** Streams of lists and steps of optionals, whose functions have no effect. */
final class StreamProductions {
    private StreamProductions() {}

    static List<Production<Want, Node>> all() {
        Grammar.Table<Want, Node> table = new Grammar.Table<>();
        table.row(
                "stream to a list",
                "15.27",
                Feature.STREAMS,
                3,
                want -> simple(want, Type.Kind.LIST) && lists(want) != Type.INT,
                StreamProductions::toList,
                Kind.METHOD_INVOCATION,
                Kind.LAMBDA_EXPRESSION);
        table.row(
                "match in a stream",
                "15.27",
                Feature.STREAMS,
                1,
                want -> want.type().equals(Type.BOOLEAN) && lists(want) != Type.INT,
                want -> {
                    String name = want.dice().any("anyMatch", "allMatch", "noneMatch");
                    return stage(want, lists(want), ".stream()." + name + "(", ")", Type.BOOLEAN);
                },
                Kind.METHOD_INVOCATION,
                Kind.LAMBDA_EXPRESSION);
        table.row(
                "first of a stream",
                "15.27",
                Feature.STREAMS,
                1,
                want -> want.type().kind() == Type.Kind.OPTIONAL
                        && want.world().knows(Type.list(want.type().element())),
                want -> stage(
                        want, Type.list(want.type().element()), ".stream().filter(", ").findFirst()", Type.BOOLEAN),
                Kind.METHOD_INVOCATION,
                Kind.LAMBDA_EXPRESSION);
        table.row(
                "optional mapped",
                "15.27",
                Feature.STREAMS,
                2,
                want -> simple(want, Type.Kind.OPTIONAL) && !subtyped(want, want.type()),
                want -> {
                    Type from = want.world().type(type -> type.kind() == Type.Kind.OPTIONAL);
                    Type source = from.kind() == Type.Kind.OPTIONAL ? from : want.type();
                    return stage(
                            want, source, ".map(", ")", want.type().element().unboxed());
                },
                Kind.METHOD_INVOCATION,
                Kind.LAMBDA_EXPRESSION);
        return table.rows();
    }

    private static Type lists(Want want) {
        return want.world().type(type -> type.kind() == Type.Kind.LIST);
    }

    /** Whether the elements can be made without calls. */
    private static boolean simple(Want want, Type.Kind kind) {
        return want.type().kind() == kind && want.world().need(want.type()) < 1;
    }

    /** A function that gives a subtype would give a list of that. */
    private static boolean subtyped(Want want, Type container) {
        return !want.world().subtypes(container.element()).isEmpty();
    }

    private static Node toList(Want want) {
        boolean filters = subtyped(want, want.type()) || want.dice().oneIn(2);
        return filters
                ? stage(want, want.type(), ".stream().filter(", ").toList()", Type.BOOLEAN)
                : stage(
                        want,
                        lists(want),
                        ".stream().map(",
                        ").toList()",
                        want.type().element().unboxed());
    }

    private static Node stage(Want want, Type source, String before, String after, Type result) {
        String name = want.world().local(want.scope());
        Scope scope = pure(want.scope()).with(Local.fixed(name, source.element()));
        Want inner = new Want(want.generator(), result, scope, Math.min(2, want.depth()), Want.Context.EXACT);
        Node body = want.world().below(1, () -> inner.exact(result));
        return Node.expression(
                want.type(),
                Precedence.PRIMARY,
                "$" + before + name + " -> $" + after,
                List.of(Precedence.PRIMARY, 0),
                want.exact(source),
                body);
    }

    /** Nothing is assigned to, and nothing called but the library. */
    private static Scope pure(Scope scope) {
        List<Local> fixed = new ArrayList<>();
        for (Local local : scope.locals()) {
            boolean visible = local.capturable() && local.type().kind() != Type.Kind.FUNCTION;
            fixed.add(Local.fixed(
                    local.source(), visible && local.type().kind() != Type.Kind.ARRAY ? local.type() : Type.VOID));
        }
        return Scope.of(new Frame(1), fixed, java.util.Optional.empty()).calmed();
    }
}
