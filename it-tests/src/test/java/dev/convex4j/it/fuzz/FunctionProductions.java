package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lambdas and method references (JLS 15.13, 15.27). */
final class FunctionProductions {
    private static final Pattern STATIC = Pattern.compile("[\\w.]+\\((\\$(, \\$)*)?\\)");
    private static final Pattern CONSTRUCTOR = Pattern.compile("new \\w+\\((\\$(, \\$)*)?\\)");
    private static final Pattern INSTANCE = Pattern.compile("\\$\\.\\w+\\((\\$(, \\$)*)?\\)");

    private FunctionProductions() {}

    static List<Production<Want, Node>> all() {
        Grammar.Table<Want, Node> table = new Grammar.Table<>();
        table.leaf(
                "lambda",
                "15.27",
                Feature.LAMBDAS,
                4,
                want -> want.type().kind() == Type.Kind.FUNCTION,
                want -> asked(want, lambda(want)),
                Kind.LAMBDA_EXPRESSION);
        table.leaf(
                "method reference",
                "15.13",
                Feature.METHOD_REFERENCES,
                4,
                want -> want.type().kind() == Type.Kind.FUNCTION
                        && !references(want).isEmpty(),
                want -> asked(want, reference(want)),
                Kind.MEMBER_REFERENCE);
        return table.rows();
    }

    /** A function has no type of its own. */
    private static Node asked(Want want, Node function) {
        return want.converts()
                ? function
                : Node.expression(want.type(), 0, "(" + want.type() + ") $", List.of(0), function);
    }

    private static Node lambda(Want want) {
        FunctionShape shape = want.world().function(want.type());
        boolean block = want.depth() > 0 && want.dice().oneIn(3);
        Scope scope = want.scope().captured(block ? Optional.of(shape.result()) : Optional.empty());
        List<String> names = new ArrayList<>();
        for (Type parameter : shape.parameters()) {
            String name = want.world().local(want.scope());
            if (names.contains(name) || scope.mentions(name)) {
                name = want.world().unique("p");
            }
            names.add(name);
            scope = scope.with(Local.fixed(name, parameter));
        }
        String head = parameters(want.dice(), names, shape.parameters()) + " -> ";
        if (!block) {
            Node value = want.in(scope).assigned(shape.result());
            return Node.expression(want.type(), 0, head + "$", List.of(0), value);
        }
        Body.Steps steps = new Body(want.generator(), scope, want.depth() - 1)
                .steps(want.dice().below(3));
        Node value = want.in(steps.scope()).assigned(shape.result());
        return Node.expression(
                want.type(), 0, head + "{\n$return $;\n}", List.of(0, 0), Node.list(steps.nodes()), value);
    }

    private static String parameters(Dice dice, List<String> names, List<Type> types) {
        if (names.size() == 1 && dice.oneIn(2)) {
            return names.get(0);
        }
        boolean typed = dice.oneIn(3);
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parameters.add(typed ? types.get(i) + " " + names.get(i) : names.get(i));
        }
        return "(" + String.join(", ", parameters) + ")";
    }

    private static Node reference(Want want) {
        Callable callable = want.dice().of(references(want));
        want.scope().frame().spend(callable.cost() * want.scope().repeats() * 4);
        String text = callable.text();
        String name = text.substring(text.indexOf('.') + 1, text.indexOf('('));
        if (CONSTRUCTOR.matcher(text).matches()) {
            return Node.expression(want.type(), callable.result() + "::new");
        }
        if (STATIC.matcher(text).matches()) {
            String owner = text.contains(".")
                    ? text.substring(0, text.indexOf('.'))
                    : want.world().program();
            return Node.expression(want.type(), owner + "::" + name);
        }
        boolean bound = callable.holes().size()
                > want.world().function(want.type()).parameters().size();
        Type receiver = callable.holes().get(0);
        List<Local> steady = want.scope().readable(receiver::equals).stream()
                .filter(local -> !local.assignable())
                .toList();
        // Another receiver is mostly refused, since it is computed once in Java.
        if (bound && !steady.isEmpty()) {
            return Node.expression(
                    want.type(),
                    Precedence.PRIMARY,
                    "$::" + name,
                    List.of(Precedence.PRIMARY),
                    Node.leaf(receiver, want.dice().of(steady).source()));
        }
        return bound
                ? Node.expression(
                        want.type(),
                        Precedence.PRIMARY,
                        "$::" + name,
                        List.of(Precedence.PRIMARY),
                        want.exact(receiver))
                : Node.expression(want.type(), receiver + "::" + name);
    }

    /** What gives the function's result for the function's parameters, or for them and a receiver before. */
    private static List<Callable> references(Want want) {
        FunctionShape shape = want.world().function(want.type());
        List<Type> parameters = shape.parameters().stream().map(Type::unboxed).toList();
        return want.world().callables().stream()
                .filter(each -> ReferenceProductions.available(want, each)
                        && each.result().unboxed().equals(shape.result().unboxed())
                        && want.scope()
                                .frame()
                                .affords(each.cost() * want.scope().repeats() * 4)
                        && takes(each, parameters))
                .toList();
    }

    private static boolean takes(Callable callable, List<Type> parameters) {
        List<Type> holes = callable.holes().stream().map(Type::unboxed).toList();
        if (callable.text().endsWith(".toString($)")) {
            // Of an `Integer`, `Integer::toString` would also be the method of the object: Java refuses to choose.
            return false;
        }
        if (STATIC.matcher(callable.text()).matches()
                || CONSTRUCTOR.matcher(callable.text()).matches()) {
            return holes.equals(parameters);
        }
        return INSTANCE.matcher(callable.text()).matches()
                && holes.get(0).kind() != Type.Kind.FUNCTION
                && (holes.equals(parameters) || holes.subList(1, holes.size()).equals(parameters));
    }
}
