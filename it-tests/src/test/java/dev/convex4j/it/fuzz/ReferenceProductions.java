package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import java.util.List;

/** Objects, arrays, calls and fields (JLS 15.9 to 15.13, 15.20.2). */
final class ReferenceProductions {
    private ReferenceProductions() {}

    static List<Production<Want, Node>> all() {
        Grammar.Table<Want, Node> table = new Grammar.Table<>();
        calls(table);
        arrays(table);
        lists(table);
        types(table);
        return table.rows();
    }

    private static void calls(Grammar.Table<Want, Node> table) {
        table.row(
                "call",
                "15.9, 15.11, 15.12",
                Feature.BASE,
                16,
                want -> !callables(want, false).isEmpty(),
                want -> call(want, want.dice().of(callables(want, false))),
                Kind.METHOD_INVOCATION,
                Kind.NEW_CLASS,
                Kind.MEMBER_SELECT);
        table.leaf(
                "constant",
                "15.11",
                Feature.BASE,
                4,
                want -> !callables(want, true).isEmpty(),
                want -> call(want, want.dice().of(callables(want, true))),
                Kind.MEMBER_SELECT);
        // What has no leaf of its own is made of smaller things at any depth.
        table.leaf(
                "new value",
                "15.9",
                Feature.BASE,
                1,
                want -> !makers(want).isEmpty(),
                want -> call(want, want.dice().of(makers(want))),
                Kind.NEW_CLASS);
        table.leaf(
                "subtype",
                "5.1.5",
                Feature.BASE,
                2,
                want -> !subtypes(want).isEmpty(),
                want -> want.argument(want.dice().of(subtypes(want))));
    }

    private static List<Callable> callables(Want want, boolean bare) {
        return want.world().callables(want.type()).stream()
                .filter(each -> each.holes().isEmpty() == bare
                        && available(want, each)
                        && want.scope()
                                .frame()
                                .affords(each.cost() * want.scope().repeats()))
                .toList();
    }

    private static List<Callable> makers(Want want) {
        return want.world().callables(want.type()).stream()
                .filter(each -> each.text().matches("(\\$\\.)?new .*") && available(want, each))
                .toList();
    }

    /** Whether it may be called here, and values for it can be made. */
    static boolean available(Want want, Callable callable) {
        int rank = want.scope().frame().rank();
        return callable.rank() < rank
                && callable.holes().stream().allMatch(hole -> want.world().need(hole) < rank);
    }

    private static List<Type> subtypes(Want want) {
        return want.world().subtypes(want.type()).stream()
                .filter(type -> want.world().need(type) < want.scope().frame().rank())
                .toList();
    }

    static Node call(Want want, Callable callable) {
        want.scope().frame().spend(callable.cost() * want.scope().repeats());
        List<Node> values = new ArrayList<>();
        for (int i = 0; i < callable.holes().size(); i++) {
            Type hole = callable.holes().get(i);
            boolean receiver = callable.least().get(i) == Precedence.PRIMARY;
            values.add(receiver || callable.exact() ? want.exact(hole) : want.argument(hole));
        }
        return Node.expression(
                callable.result(), Precedence.PRIMARY, callable.text(), callable.least(), values.toArray(Node[]::new));
    }

    private static void arrays(Grammar.Table<Want, Node> table) {
        table.leaf(
                "new array",
                "15.10.1",
                Feature.ARRAYS,
                3,
                want -> want.type().kind() == Type.Kind.ARRAY,
                ReferenceProductions::newArray,
                Kind.NEW_ARRAY);
        table.row(
                "element",
                "15.10.3",
                Feature.ARRAYS,
                3,
                want -> want.world().knows(Type.array(want.type())),
                want -> want.generator().places().element(want, want.exact(Type.array(want.type()))),
                Kind.ARRAY_ACCESS);
        table.row(
                "element that is an object",
                "15.10.3",
                Feature.ARRAYS,
                6,
                want -> want.type().kind() == Type.Kind.CLASS && want.world().knows(Type.array(want.type())),
                want -> want.generator().places().element(want, want.exact(Type.array(want.type()))),
                Kind.ARRAY_ACCESS);
        table.row(
                "length",
                "10.7",
                Feature.ARRAYS,
                1,
                want -> want.type().equals(Type.INT),
                want -> {
                    Type array = want.world().type(type -> type.kind() == Type.Kind.ARRAY);
                    return array.kind() == Type.Kind.ARRAY
                            ? Node.expression(
                                    Type.INT,
                                    Precedence.PRIMARY,
                                    "$.length",
                                    List.of(Precedence.PRIMARY),
                                    want.exact(array))
                            : want.exact(Type.INT);
                },
                Kind.MEMBER_SELECT);
    }

    /** Never empty, so that there is always a first element. */
    private static Node newArray(Want want) {
        Type element = want.type().element();
        boolean hasDefault = element.isPrimitive();
        if (hasDefault && want.dice().oneIn(3)) {
            return Node.expression(want.type(), Precedence.UNARY, "new " + element + "[$]", List.of(0), length(want));
        }
        List<Node> elements = new ArrayList<>();
        int count = want.dice().between(1, 3);
        for (int i = 0; i < count; i++) {
            elements.add(want.assigned(element));
        }
        return Node.expression(
                want.type(), Precedence.UNARY, "new " + want.type() + " {$}", List.of(0), Node.joined(", ", elements));
    }

    private static Node length(Want want) {
        return Node.leaf(Type.INT, String.valueOf(want.dice().between(1, 4)));
    }

    private static void lists(Grammar.Table<Want, Node> table) {
        table.leaf(
                "list",
                "15.12",
                Feature.LISTS,
                4,
                want -> want.type().kind() == Type.Kind.LIST,
                ReferenceProductions::list,
                Kind.METHOD_INVOCATION);
        table.row(
                "element of a list",
                "15.12",
                Feature.LISTS,
                2,
                want -> want.world().knows(Type.list(want.type()))
                        && (!want.type().isPrimitive() || want.context() != Want.Context.EXACT),
                ReferenceProductions::get,
                Kind.METHOD_INVOCATION);
        table.leaf(
                "optional",
                "15.12",
                Feature.OPTIONALS,
                3,
                want -> want.type().kind() == Type.Kind.OPTIONAL,
                ReferenceProductions::optional,
                Kind.METHOD_INVOCATION);
    }

    private static Node list(Want want) {
        List<Node> elements = new ArrayList<>();
        int count = want.dice().between(0, 3);
        for (int i = 0; i < count; i++) {
            elements.add(want.exact(want.type().element().unboxed()));
        }
        String factory = "List." + witness(want, count == 0) + "of($)";
        return Node.expression(want.type(), factory, Node.joined(", ", elements));
    }

    /** Where nothing says what the elements are, the call says it. */
    private static String witness(Want want, boolean empty) {
        Type element = want.type().element();
        boolean wider = !want.world().subtypes(element).isEmpty();
        return wider || empty && !want.converts() ? "<" + element + ">" : "";
    }

    /** The list is followed by one more element, so that it has one. */
    private static Node get(Want want) {
        List<Local> lists = want.scope().readable(Type.list(want.type())::equals);
        Node list = lists.isEmpty() || want.dice().oneIn(4)
                ? want.exact(Type.list(want.type()))
                : Node.leaf(Type.list(want.type()), want.dice().of(lists).source());
        Node other = want.exact(want.type());
        if (list.text().startsWith("List")
                || !want.scope().calm() && want.dice().oneIn(30)) {
            return Node.expression(want.type(), Precedence.PRIMARY, "$.get(0)", List.of(Precedence.PRIMARY), list);
        }
        String text = "($.size() > $ ? $.get($) : $)";
        Node index = Node.leaf(Type.INT, String.valueOf(want.dice().below(3)));
        return Node.expression(
                want.type(),
                Precedence.PRIMARY,
                text,
                List.of(Precedence.PRIMARY, 0, Precedence.PRIMARY, 0, Precedence.CONDITIONAL),
                list,
                index,
                list,
                index,
                other);
    }

    private static Node optional(Want want) {
        Type element = want.type().element();
        if (want.dice().oneIn(3)) {
            return Node.leaf(want.type(), "Optional." + (want.converts() ? "" : "<" + element + ">") + "empty()");
        }
        return Node.expression(
                want.type(), "Optional." + witness(want, false) + "of($)", want.exact(element.unboxed()));
    }

    private static void types(Grammar.Table<Want, Node> table) {
        table.row(
                "instanceof",
                "15.20.2",
                Feature.INSTANCEOF,
                3,
                want -> want.type().equals(Type.BOOLEAN) && !subjects(want).isEmpty(),
                ReferenceProductions::instance,
                Kind.INSTANCE_OF,
                Kind.BINDING_PATTERN);
        table.row(
                "cast to a subtype",
                "15.16",
                Feature.INSTANCEOF,
                1,
                want -> !subjects(want).isEmpty(),
                ReferenceProductions::matched,
                Kind.INSTANCE_OF,
                Kind.TYPE_CAST);
        table.row(
                "cast to the same type",
                "15.16",
                Feature.CASTS,
                1,
                want -> switch (want.type().kind()) {
                    case STRING, RECORD, ENUM, CLASS, ARRAY, LIST, OPTIONAL -> true;
                    default -> false;
                },
                want -> SimpleProductions.castOfReference(want.type(), want.exact(want.type())),
                Kind.TYPE_CAST);
        table.row(
                "cast to a supertype",
                "15.16",
                Feature.SEALED,
                1,
                want -> want.type().kind() == Type.Kind.SEALED
                        && !subtypes(want).isEmpty(),
                want -> SimpleProductions.castOfReference(want.type(), want.argument(want.type())),
                Kind.TYPE_CAST);
    }

    private static List<Local> subjects(Want want) {
        return want.scope().readable(type -> !want.world().subtypes(type).isEmpty());
    }

    private static Node instance(Want want) {
        Local subject = want.dice().of(subjects(want));
        Type variant = want.dice().of(want.world().subtypes(subject.type()));
        Node value = Node.leaf(subject.type(), subject.source());
        int precedence = Precedence.RELATIONAL;
        if (want.dice().oneIn(2)) {
            return Node.expression(Type.BOOLEAN, precedence, "$ instanceof " + variant, List.of(precedence), value);
        }
        String name = want.world().unique("is");
        Node test = Node.expression(
                Type.BOOLEAN, precedence, "$ instanceof " + variant + " " + name, List.of(precedence), value);
        Node use = want.in(want.scope().with(Local.fixed(name, variant))).operand(Type.BOOLEAN);
        return want.binary("&&", test, use);
    }

    /** {@code x instanceof A ? use of (A) x : other} */
    private static Node matched(Want want) {
        Local subject = want.dice().of(subjects(want));
        Type variant = want.dice().of(want.world().subtypes(subject.type()));
        boolean binds = want.dice().oneIn(2);
        String name = want.world().unique("as");
        String bound = binds ? name : "((" + variant + ") " + subject.source() + ")";
        Node use = want.in(want.scope().with(Local.fixed(bound, variant))).exact(want.type());
        return Node.expression(
                want.type(),
                Precedence.CONDITIONAL,
                "$ instanceof " + variant + (binds ? " " + name : "") + " ? $ : $",
                List.of(Precedence.RELATIONAL, Precedence.CONDITIONAL, Precedence.CONDITIONAL),
                Node.leaf(subject.type(), subject.source()),
                use,
                want.exact(want.type()));
    }
}
