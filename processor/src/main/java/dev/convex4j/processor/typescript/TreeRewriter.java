package dev.convex4j.processor.typescript;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks for nodes in trees, and makes the same trees with other nodes in places. */
public final class TreeRewriter {
    private TreeRewriter() {}

    /** Calls {@code visitor} with every node of some statements, in the order of the text. */
    public static void visit(List<TsStatement> statements, Consumer<Object> visitor) {
        TreeNodes.visit(statements, visitor);
    }

    /** The texts that a node holds itself: names, and what is written in literals. */
    public static Stream<String> texts(Object node) {
        return node instanceof Record
                ? Arrays.stream(node.getClass().getRecordComponents())
                        .map(component -> TreeNodes.value(node, component))
                        .flatMap(value -> value instanceof Optional<?> optional ? optional.stream() : Stream.of(value))
                        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                : Stream.empty();
    }

    /** The nodes with what {@code replacement} gives for nodes in their places; that is taken as it is. */
    public static <T> List<T> rewrite(
            Class<T> type, List<T> nodes, Function<Object, Optional<? extends TsExpression>> replacement) {
        return nodes.stream()
                .map(node -> type.cast(rewritten(node, replacement)))
                .toList();
    }

    private static Object rewritten(Object node, Function<Object, Optional<? extends TsExpression>> replacement) {
        if (node instanceof List<?> list) {
            return list.stream().map(element -> rewritten(element, replacement)).toList();
        } else if (node instanceof Optional<?> optional) {
            return optional.map(value -> rewritten(value, replacement));
        } else if (node instanceof Record) {
            Optional<? extends TsExpression> replaced = replacement.apply(node);
            return replaced.isPresent() ? replaced.get() : copy(node, replacement);
        }
        return node;
    }

    private static Object copy(Object node, Function<Object, Optional<? extends TsExpression>> replacement) {
        RecordComponent[] components = node.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> rewritten(TreeNodes.value(node, component), replacement))
                .toArray();
        try {
            Constructor<?> canonical = node.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't make another " + node.getClass(), e);
        }
    }
}
