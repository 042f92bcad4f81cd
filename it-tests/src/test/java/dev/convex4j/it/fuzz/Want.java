package dev.convex4j.it.fuzz;

import java.util.List;
import java.util.Optional;

/**
 * An expression that is asked for.
 *
 * @param depth how deep it may still be
 */
record Want(Generator generator, Type type, Scope scope, int depth, Context context) {
    /** How exactly the type of the expression must be the one that is asked for. */
    enum Context {
        /** The type decides what happens: the operand of a cast or of {@code +} on text, an argument of an overloaded method. */
        EXACT,
        /** A box will do for a primitive: the operand of an arithmetic operator. */
        OPERAND,
        /** What an argument may be (JLS 5.3): boxed, unboxed, widened. */
        ARGUMENT,
        /** What can be assigned will do (JLS 5.2): constants are narrowed too. */
        ASSIGNMENT
    }

    World world() {
        return generator.world();
    }

    Dice dice() {
        return generator.dice();
    }

    Node exact(Type wanted) {
        return ask(wanted, Context.EXACT);
    }

    Node operand(Type wanted) {
        return ask(wanted, Context.OPERAND);
    }

    Node assigned(Type wanted) {
        return ask(wanted, Context.ASSIGNMENT);
    }

    Node argument(Type wanted) {
        return ask(wanted, Context.ARGUMENT);
    }

    /** Whether the value is converted to the type where it goes. */
    boolean converts() {
        return context == Context.ASSIGNMENT || context == Context.ARGUMENT;
    }

    private Node ask(Type wanted, Context asked) {
        return generator.expression(new Want(generator, wanted, scope, depth - 1, asked));
    }

    Want as(Type wanted, Context asked) {
        return new Want(generator, wanted, scope, depth, asked);
    }

    Want in(Scope inner) {
        return new Want(generator, type, inner, depth, context);
    }

    /** An operator between two operands. */
    Node binary(String operator, Node left, Node right) {
        int precedence = Precedence.of(operator);
        return Node.expression(
                type, precedence, "$ " + operator + " $", List.of(precedence, precedence + 1), left, right);
    }

    /** A variable, a field or an element of an array, to assign to. */
    Optional<Node> place() {
        return generator.places().pick(this, type);
    }

    boolean hasPlace() {
        return generator.places().exists(this, type);
    }

    boolean has(Feature feature) {
        return world().has(feature);
    }
}
