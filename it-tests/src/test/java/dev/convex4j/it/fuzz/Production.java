package dev.convex4j.it.fuzz;

import com.sun.source.tree.Tree;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One way to make an expression or a statement.
 *
 * @param section of the Java language specification
 * @param kinds the trees that javac makes of it
 * @param weight how often it is chosen where it fits
 * @param leaf whether it needs no further expressions
 * @param <W> what is asked for
 * @param <R> what comes of it
 */
record Production<W, R>(
        String name,
        String section,
        Feature feature,
        Set<Tree.Kind> kinds,
        int weight,
        boolean leaf,
        Predicate<W> fits,
        Function<W, R> make) {}
