package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import java.util.List;

/** Classes in the middle of methods (JLS 14.3, 15.9.5). */
final class LocalTypes {
    private LocalTypes() {}

    static List<Production<Body, Body.Step>> statements() {
        Grammar.Table<Body, Body.Step> table = new Grammar.Table<>();
        table.row("local class", "14.3", Feature.LOCAL_CLASSES, 1, body -> true, LocalTypes::localClass, Kind.CLASS);
        table.row(
                "local record",
                "14.3",
                Feature.LOCAL_CLASSES,
                1,
                body -> body.has(Feature.RECORDS),
                LocalTypes::localRecord,
                Kind.RECORD);
        return table.rows();
    }

    static List<Production<Want, Node>> expressions() {
        Grammar.Table<Want, Node> table = new Grammar.Table<>();
        table.row(
                "anonymous class",
                "15.9.5",
                Feature.ANONYMOUS_CLASSES,
                2,
                want -> want.world().anonymous(want.type()) != null
                        && want.world().anonymous(want.type()).rank()
                                < want.scope().frame().rank(),
                LocalTypes::anonymous,
                Kind.NEW_CLASS,
                Kind.CLASS);
        return table.rows();
    }

    /** It captures what is around, and is used at once. */
    private static Body.Step localClass(Body body) {
        World world = body.world();
        String name = world.unique("Local");
        Type field = world.type(type -> type.isPrimitive() || type.equals(Type.STRING));
        Signature method = Signature.any(world, "local", 1);
        List<Local> visible = new ArrayList<>(
                body.scope().captured(java.util.Optional.empty()).locals());
        visible.removeIf(LocalTypes::hidden);
        visible.add(Local.field("this.state", field, true));
        Signature.Member member = method.member(
                body.generator(), "", visible, body.scope().frame().rank(), 1);
        body.scope().frame().spend(member.cost() * body.scope().repeats());
        List<Node> values = new ArrayList<>();
        method.parameters().forEach(type -> values.add(body.want(type).argument(type)));
        String result = world.unique("got");
        Node node = Node.statement(
                "class " + name + " {\n" + field + " state;\n\n" + name + "(" + field
                        + " state) {\nthis.state = state;\n}\n$}\n" + method.result() + " " + result + " = new " + name
                        + "($)." + method.name() + "($);\n",
                Node.list(List.of(member.node())),
                body.want(field).argument(field),
                Node.joined(", ", values));
        return new Body.Step(node, body.scope().with(Local.fixed(result, method.result())));
    }

    private static Body.Step localRecord(Body body) {
        World world = body.world();
        String name = world.unique("Pair");
        Type first = world.type(type -> type.isPrimitive() || type.equals(Type.STRING));
        String result = world.unique("got");
        Node node = Node.statement(
                "record " + name + "(" + first + " one, int other) {}\n" + name + " " + result + " = new " + name
                        + "($, $);\n",
                body.want(first).argument(first),
                body.want(Type.INT).argument(Type.INT));
        Scope scope = body.scope()
                .with(Local.fixed(result + ".one()", first))
                .with(Local.fixed(result + ".other()", Type.INT));
        return new Body.Step(node, scope);
    }

    /** Names that mean something else in a class, or that its methods hide. */
    private static boolean hidden(Local local) {
        String source = local.source();
        return source.contains("this") || source.contains("super") || source.matches("p\\d|seen|state");
    }

    private static Node anonymous(Want want) {
        World.Anonymous shape = want.world().anonymous(want.type());
        List<Local> visible = new ArrayList<>(
                want.scope().captured(java.util.Optional.empty()).locals());
        visible.removeIf(LocalTypes::hidden);
        visible.add(Local.field("seen", Type.INT, true));
        Signature.Member member =
                shape.method().member(want.generator(), "@Override\npublic ", visible, shape.rank(), 1);
        return Node.expression(
                want.type(),
                "new " + want.type()
                        + "() {\nint seen = 3;\n$\n@Override\npublic String text() {\nreturn \"anonymous\" + seen;\n}\n}",
                Node.list(List.of(member.node())));
    }
}
