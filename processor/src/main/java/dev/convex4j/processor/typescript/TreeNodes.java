package dev.convex4j.processor.typescript;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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

    /** As {@link #visit}; the visitor is also told whether a node lies in a function, or in a class. */
    static void visitBodies(Object node, BiConsumer<Object, Boolean> visitor) {
        visit(node, visitor, false);
    }

    private static void visit(Object node, BiConsumer<Object, Boolean> visitor, boolean inBody) {
        if (node instanceof List<?> list) {
            list.forEach(element -> visit(element, visitor, inBody));
        } else if (node instanceof Optional<?> optional) {
            optional.ifPresent(value -> visit(value, visitor, inBody));
        } else if (node instanceof Record) {
            visitor.accept(node, inBody);
            boolean body = inBody
                    || node instanceof TsExpression.Arrow
                    || node instanceof TsDeclaration.Function
                    || node instanceof TsClass;
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                visit(value(node, component), visitor, body);
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
