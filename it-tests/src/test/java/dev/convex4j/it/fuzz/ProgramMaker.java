package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes whole programs (JLS 8): some types, some helpers, and the query that uses them and tells what it sees. */
final class ProgramMaker {
    private static final int DEPTH = 3;

    /** None of them throws. */
    private static final List<String> OPERATORS = List.of("+", "-", "*", "&", "^", "|", "<<", ">>");

    private static final String HEAD = """
            package fuzz;

            import dev.convex4j.annotations.Query;
            import dev.convex4j.runtime.QueryCtx;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Optional;
            import java.util.function.*;

            public final class %s {
            """;

    private final World world;
    private final Dice dice;
    private final Generator generator;

    private ProgramMaker(World world) {
        this.world = world;
        this.dice = world.dice();
        this.generator = new Generator(world);
    }

    /** Always the same for the same name, features and seed. */
    static FuzzProgram make(String name, Set<Feature> features, long seed) {
        ProgramMaker maker = new ProgramMaker(new World(name, features, new Dice(seed)));
        return new FuzzProgram(name, maker.program());
    }

    private Node program() {
        new TypeMaker(world).declareBasics();
        LibraryRows.addTo(world);
        if (dice.oneIn(3)) {
            world.favour();
        }
        new DeclarationMaker(generator).declare();
        if (dice.oneIn(3)) {
            world.favour();
        }
        if (world.has(Feature.STATIC_FIELDS)) {
            constants();
        }
        int helpers = dice.between(0, 2);
        for (int i = 0; i < helpers; i++) {
            helper();
        }
        Node run = run();
        List<Node> members = new ArrayList<>(world.members());
        members.add(run);
        return Node.glue(
                HEAD.formatted(world.program()) + "private " + world.program() + "() {}\n$}\n", Node.list(members));
    }

    private void constants() {
        int count = dice.below(3);
        for (int i = 0; i < count; i++) {
            Type type = world.type(each -> each.isPrimitive() || each.isBox() || each.equals(Type.STRING));
            String name = world.unique("CONSTANT");
            Type plain = type.unboxed();
            Node value = plain.isSmall() ? Literals.narrowable(plain, dice) : Literals.of(plain, world);
            world.add(Node.member("\nprivate static final " + type + " " + name + " = $;\n", value));
            String source = dice.oneIn(2) ? name : world.program() + "." + name;
            world.add(Callable.of(Feature.BASE, source, List.of(), true, type, 0, 0));
        }
        if (dice.oneIn(4)) {
            filled();
        }
    }

    /** A constant that a static block computes (JLS 8.7). */
    private void filled() {
        Type type = world.type(each -> each.isPrimitive() && each.isIntegral() && !each.isSmall());
        String name = world.unique("FILLED");
        String turn = "sum " + dice.of(OPERATORS) + " $ " + dice.of(OPERATORS) + " i";
        world.add(Node.member(
                "\nprivate static final " + type + " " + name + ";\n\nstatic {\n" + type
                        + " sum = $;\nfor (int i = 0; i < 3; i++) {\nsum = " + turn + ";\n}\n" + name + " = sum;\n}\n",
                Literals.of(type, world),
                Literals.of(type, world)));
        world.add(Callable.of(Feature.BASE, name, List.of(), true, type, 0, 0));
    }

    private void helper() {
        Type result = dice.oneIn(5) ? Type.VOID : world.type(each -> true);
        String name = world.unique("help");
        List<Type> types = new ArrayList<>();
        List<Local> locals = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        int count = dice.below(4);
        for (int i = 0; i < count; i++) {
            Type type = world.type(each -> true);
            String parameter = world.unique("p");
            types.add(type);
            parameters.add(type + " " + parameter);
            locals.add(dice.oneIn(2) ? Local.variable(parameter, type) : Local.fixed(parameter, type));
        }
        Frame frame = new Frame(world.nextRank());
        Node body = Bodies.method(generator, Scope.of(frame, locals, Optional.of(result)), dice.between(1, 3), DEPTH);
        String head = "\nstatic " + result + " " + name + "(" + String.join(", ", parameters) + ") {\n";
        world.add(Node.member(head + "$}\n", body));
        String holes = String.join(", ", types.stream().map(type -> "$").toList());
        world.add(
                Callable.of(Feature.BASE, name + "(" + holes + ")", types, false, result, frame.cost(), frame.rank()));
    }

    /** All that is still visible at the end is told. */
    private Node run() {
        Frame frame = new Frame(world.nextRank());
        Scope scope = Scope.of(frame, List.of(), Optional.of(Type.STRING));
        List<Node> statements = new ArrayList<>();
        statements.add(Node.statement("String out = \"\";\n"));
        Body body = new Body(generator, scope, DEPTH);
        int count = dice.between(3, 7);
        for (int i = 0; i < count; i++) {
            Body.Steps steps = body.steps(1);
            statements.addAll(steps.nodes());
            body = new Body(generator, steps.scope(), DEPTH);
            if (dice.oneIn(3)) {
                Type type = world.type(Texts::canShow);
                statements.add(told("value", body.want(type).exact(type)));
            }
        }
        for (Local local : body.scope().locals()) {
            if (Texts.canShow(local.type())) {
                Node value = Node.leaf(local.type(), local.source());
                statements.add(told(local.source().replace("\"", "'"), signed(value)));
            }
        }
        statements.add(Node.statement("return out;\n"));
        return Node.member("\n@Query\nstatic String run(QueryCtx ctx) {\n$}\n", Node.list(statements));
    }

    /** The text of an integer doesn't say whether it is minus zero in TypeScript; a quotient does. */
    private Node signed(Node value) {
        boolean whole = value.type().isPrimitive()
                && value.type().isIntegral()
                && !value.type().equals(Type.LONG)
                && !value.type().equals(Type.CHAR);
        return whole && world.has(Feature.DOUBLE) && world.has(Feature.TEXT_OF_DECIMALS) && dice.oneIn(3)
                ? Node.expression(Type.DOUBLE, Precedence.of("/"), "1.0 / $", List.of(Precedence.UNARY), value)
                : value;
    }

    private Node told(String label, Node value) {
        Node text = StatementProductions.inSum(Texts.shown(value, world));
        return Node.statement("out += \"" + Node.quoted(label) + " \" + $ + \"\\n\";\n", text);
    }
}
