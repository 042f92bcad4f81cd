package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.Tree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * Asks trees what only the API of a JDK after 17 can ask, with the methods that its exported interfaces have: the processor
 * is compiled for 17, and runs in any newer javac.
 */
final class NewerTrees {
    private NewerTrees() {}

    /** A part of a tree; empty where there is none, or where the running JDK doesn't know it. */
    static Optional<Tree> part(Tree tree, String method) {
        return ask(tree, method).filter(Tree.class::isInstance).map(Tree.class::cast);
    }

    /** Parts of a tree; empty where the running JDK doesn't know them. */
    static Optional<List<Tree>> parts(Tree tree, String method) {
        return ask(tree, method)
                .filter(List.class::isInstance)
                .map(found -> ((List<?>) found).stream().map(Tree.class::cast).toList());
    }

    private static Optional<Object> ask(Tree tree, String name) {
        try {
            Method method = tree.getKind().asInterface().getMethod(name);
            return Optional.ofNullable(method.invoke(tree));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(tree.getKind() + "." + name, e);
        }
    }
}
