package dev.convex4j.it.fuzz;

import java.util.List;

/** Makes the expressions and statements that are asked for. */
record Generator(World world, Dice dice, Places places) {
    Generator(World world) {
        this(world, world.dice(), new Places());
    }

    /** One of the productions that fit; where it goes too deep, one without further expressions. */
    Node expression(Want want) {
        List<Production<Want, Node>> fitting = Grammar.EXPRESSIONS.stream()
                .filter(each -> world.has(each.feature()) && each.fits().test(want))
                .toList();
        boolean deep = want.depth() <= 0;
        List<Production<Want, Node>> leaves =
                deep ? fitting.stream().filter(Production::leaf).toList() : List.of();
        List<Production<Want, Node>> candidates = leaves.isEmpty() ? fitting : leaves;
        if (candidates.isEmpty() || want.depth() < -30) {
            throw new IllegalStateException("no expression of " + want.type() + " at " + want.depth());
        }
        return dice.weighted(candidates, Production::weight).make().apply(want);
    }

    Body.Step statement(Body body) {
        List<Production<Body, Body.Step>> fitting = Grammar.STATEMENTS.stream()
                .filter(each -> world.has(each.feature())
                        && (each.leaf() || body.depth() > 0)
                        && each.fits().test(body))
                .toList();
        return dice.weighted(fitting, Production::weight).make().apply(body);
    }
}
