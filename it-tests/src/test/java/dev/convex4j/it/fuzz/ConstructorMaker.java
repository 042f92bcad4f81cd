package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The fields of a class, and what gives them values (JLS 8.3, 8.6, 8.8): initialisers, blocks, constructors that do more than
 * assign.
 *
 * @param fields what the methods of the class see
 * @param rank of the constructors
 * @param early the rank of what the constructors call before the object is complete
 */
record ConstructorMaker(
        Generator generator,
        Type type,
        List<Local> fields,
        List<Node> members,
        int rank,
        int early,
        boolean isAbstract) {
    /**
     * Declares them all.
     *
     * @param made a method of the class that the constructor calls when all fields have values
     * @return the parameters of the main constructor
     */
    List<Type> declare(Optional<Signature> made) {
        List<Local> blank = new ArrayList<>();
        List<Local> initialised = new ArrayList<>();
        for (Local field : fields) {
            String declared = (field.assignable() ? "" : "final ") + field.type() + " " + plain(field);
            if (dice().oneIn(3)) {
                initialised.add(field);
                members.add(Node.glue(
                        declared + " = $;\n", DeclarationMaker.values(generator, List.of(field.type()), rank)));
            } else {
                blank.add(field);
                members.add(Node.glue(declared + ";\n"));
            }
        }
        if (dice().oneIn(6)) {
            Scope scope = Scope.of(new Frame(rank), initialised, Optional.empty());
            members.add(Node.member("\n{\n$}\n", Bodies.method(generator, scope, dice().between(1, 2), 2)));
        }
        List<Type> parameters = blank.stream().map(Local::type).toList();
        main(blank, initialised, made);
        if (world().has(Feature.OVERLOADS)) {
            overloads(blank, parameters);
        }
        return parameters;
    }

    private World world() {
        return generator.world();
    }

    private Dice dice() {
        return generator.dice();
    }

    private static String plain(Local field) {
        return field.source().substring("this.".length());
    }

    /** Takes the values of the fields; of one it may compute another value by a method that doesn't see the fields yet. */
    private void main(List<Local> blank, List<Local> initialised, Optional<Signature> made) {
        Frame frame = new Frame(rank);
        Signature head =
                new Signature(type.name(), blank.stream().map(Local::type).toList(), Type.VOID);
        List<Local> locals = head.locals(dice());
        List<Node> statements = new ArrayList<>();
        int computed = !blank.isEmpty() && dice().oneIn(4) ? dice().below(blank.size()) : -1;
        for (int i = 0; i < blank.size(); i++) {
            String target = blank.get(i).source() + " = ";
            statements.add(
                    i == computed
                            ? Node.glue(target + "$;\n", early(blank.get(i).type(), i, initialised, frame))
                            : Node.glue(target + "p" + i + ";\n"));
        }
        Node rest = rest(locals, frame, 0);
        // What the call declares inside itself may have the names of the statements before.
        statements.add(made.isPresent() ? Node.glue("{\n$}\n", rest) : rest);
        made.ifPresent(method -> statements.add(called(method, locals, frame)));
        members.add(Node.glue("\n" + type + head.declared() + " {\n$}\n", all(statements)));
        add(head.parameters(), frame.cost());
    }

    private static Node all(List<Node> statements) {
        return Node.of(Node.Sort.GLUE, "$".repeat(statements.size()), statements);
    }

    /** Statements that see the fields and the parameters. */
    private Node rest(List<Local> locals, Frame frame, int least) {
        List<Local> visible = new ArrayList<>(fields);
        visible.addAll(locals);
        int statements = least + dice().below(2);
        return Bodies.method(generator, Scope.of(frame, visible, Optional.empty()), statements, 2);
    }

    /** A call of a method of the object that isn't complete. */
    private Node early(Type field, int parameter, List<Local> initialised, Frame frame) {
        Signature method = new Signature(world().unique("early"), List.of(field), field);
        boolean isStatic = dice().oneIn(2);
        Signature.Member member = method.member(
                generator, isStatic ? "private static " : "private ", isStatic ? List.of() : initialised, early, 1);
        members.add(member.node());
        frame.spend(member.cost());
        return Node.glue(method.name() + "(p" + parameter + ")");
    }

    /** A subclass may override it, and sees its own fields before they have values. */
    private Node called(Signature method, List<Local> locals, Frame frame) {
        frame.spend(300);
        Scope scope = Scope.of(frame, locals, Optional.empty());
        Node arguments = arguments(method.parameters(), scope);
        if (method.result().equals(Type.VOID) || !Texts.canShow(method.result())) {
            return Node.glue(method.name() + "($);\n", arguments);
        }
        Node call = Node.expression(method.result(), method.name() + "($)", arguments);
        Node text = StatementProductions.inSum(Texts.shown(call, world()));
        return Node.statement("System.out.println(\"" + type + " \" + $);\n", text);
    }

    private Node arguments(List<Type> types, Scope scope) {
        List<Node> values = new ArrayList<>();
        for (Type wanted : types) {
            Want want = new Want(generator, wanted, scope, 2, Want.Context.ARGUMENT);
            values.add(world().below(rank, () -> want.argument(wanted)));
        }
        return Node.joined(", ", values);
    }

    /** One without parameters, and one with a parameter more. */
    private void overloads(List<Local> blank, List<Type> parameters) {
        if (!parameters.isEmpty() && dice().oneIn(2)) {
            members.add(Node.member(
                    "\n" + type + "() {\nthis($);\n}\n", DeclarationMaker.values(generator, parameters, rank)));
            add(List.of(), 100);
        }
        if (dice().oneIn(4)) {
            List<Type> more = new ArrayList<>(parameters);
            more.add(world().type(each -> each.isPrimitive() || each.equals(Type.STRING)));
            Signature head = new Signature(type.name(), more, Type.VOID);
            Frame frame = new Frame(rank);
            List<Local> locals = head.locals(dice());
            List<Node> statements = new ArrayList<>();
            if (dice().oneIn(2)) {
                Scope scope = Scope.of(frame, locals, Optional.empty());
                statements.add(Node.glue("this($);\n", arguments(parameters, scope)));
                frame.spend(100);
            } else {
                IntStream.range(0, blank.size())
                        .forEach(i -> statements.add(Node.glue(blank.get(i).source() + " = p" + i + ";\n")));
            }
            statements.add(rest(locals, frame, 1));
            members.add(Node.member("\n" + type + head.declared() + " {\n$}\n", all(statements)));
            add(more, frame.cost());
        }
    }

    private void add(List<Type> parameters, long cost) {
        if (!isAbstract) {
            String text = "new " + type + Signature.holes(parameters.size());
            world().add(Callable.of(Feature.CLASSES, text, parameters, false, type, cost, rank));
        }
    }
}
