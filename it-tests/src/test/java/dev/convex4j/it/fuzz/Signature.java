package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The head of a method; its parameters are {@code p0}, {@code p1} and so on. */
record Signature(String name, List<Type> parameters, Type result) {
    /** A head with parameters of any type. */
    static Signature any(World world, String prefix, int most) {
        List<Type> parameters = new ArrayList<>();
        int count = world.dice().below(most + 1);
        for (int i = 0; i < count; i++) {
            parameters.add(world.type(type -> true));
        }
        return new Signature(world.unique(prefix), parameters, world.type(type -> true));
    }

    String head() {
        return result + " " + name + declared();
    }

    /** The parameters as they are declared. */
    String declared() {
        List<String> declared = IntStream.range(0, parameters.size())
                .mapToObj(index -> parameters.get(index) + " p" + index)
                .toList();
        return "(" + String.join(", ", declared) + ")";
    }

    /** The parameters as they are handed on. */
    String handedOn() {
        return "("
                + String.join(
                        ", ",
                        IntStream.range(0, parameters.size())
                                .mapToObj(index -> "p" + index)
                                .toList())
                + ")";
    }

    List<Local> locals(Dice dice) {
        List<Local> locals = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Type type = parameters.get(i);
            locals.add(dice.oneIn(2) ? Local.variable("p" + i, type) : Local.fixed("p" + i, type));
        }
        return locals;
    }

    /** A call behind a prefix: {@code help($, $)}. */
    String call(String prefix) {
        return prefix + name + holes(parameters.size());
    }

    static String holes(int count) {
        return "(" + String.join(", ", java.util.Collections.nCopies(count, "$")) + ")";
    }

    /** A call of it on an object. */
    Callable instance(Type owner, long cost, int rank) {
        List<Type> holes = new ArrayList<>(List.of(owner));
        holes.addAll(parameters);
        return Callable.of(Feature.BASE, call("$."), holes, false, result, cost, rank);
    }

    /** The method with a body that sees its parameters and some other names. */
    Member member(Generator generator, String modifiers, List<Local> others, int rank, int statements) {
        Frame frame = new Frame(rank);
        List<Local> locals = new ArrayList<>(others);
        locals.addAll(locals(generator.dice()));
        Scope scope = Scope.of(frame, locals, Optional.of(result));
        Node body = Bodies.method(generator, scope, statements, 3);
        return new Member(Node.member("\n" + modifiers + head() + " {\n$}\n", body), frame.cost());
    }

    /** A method and what a run of it costs. */
    record Member(Node node, long cost) {}
}
