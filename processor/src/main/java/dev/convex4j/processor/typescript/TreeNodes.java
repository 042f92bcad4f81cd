package dev.convex4j.processor.typescript;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Visits all nodes of a tree. The nodes are records, so that their components tell what is below: none is forgotten. */
final class TreeNodes {
    private TreeNodes() {}

    /** Calls {@code visitor} with a node and everything below it, in the order of the text. */
    static void visit(Object node, Consumer<Object> visitor) {
        if (node instanceof List<?> list) {
            list.forEach(element -> visit(element, visitor));
        } else if (node instanceof Optional<?> optional) {
            optional.ifPresent(value -> visit(value, visitor));
        } else if (node instanceof Record) {
            visitor.accept(node);
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                visit(value(node, component), visitor);
            }
        }
    }

    static Object value(Object node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't read " + component, e);
        }
    }
}
