package dev.convex4j.processor.translating.body;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rebuilds a body with some of its expressions and statements replaced. The nodes are records, so that their components
 * tell what is below: none is forgotten. What doesn't change stays the same object.
 */
public abstract class BodyRewriter {
    /** Asking a class for its components anew for each node would take most of the time. */
    private static final ClassValue<Parts> PARTS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return Parts.of(type);
        }
    };

    /** What takes the place of an expression; by default the expression with what is below it rewritten. */
    protected BodyExpression expression(BodyExpression expression) {
        return (BodyExpression) rebuilt((Record) expression);
    }

    /** What takes the place of a statement; by default the statement with what is below it rewritten. */
    protected List<BodyStatement> statement(BodyStatement statement) {
        return List.of((BodyStatement) rebuilt((Record) statement));
    }

    /** What takes the place of the statements {@code before}, whose parts are rewritten already. */
    protected List<BodyStatement> block(List<?> before, List<BodyStatement> rewritten) {
        return rewritten;
    }

    /** Rewrites the statements of a block. */
    public final List<BodyStatement> statements(List<BodyStatement> statements) {
        return all(statements);
    }

    private List<BodyStatement> all(List<?> statements) {
        List<BodyStatement> rewritten = new ArrayList<>();
        statements.forEach(statement -> rewritten.addAll(statement((BodyStatement) statement)));
        return block(statements, List.copyOf(rewritten));
    }

    private Object rewritten(Object node) {
        if (node instanceof BodyExpression expression) {
            return expression(expression);
        } else if (node instanceof BodyStatement statement) {
            return single(statement);
        } else if (node instanceof List<?> list) {
            return list(list);
        } else if (node instanceof Optional<?> optional) {
            Optional<?> rewritten = optional.map(this::rewritten);
            return isSame(optional.stream().toList(), rewritten.stream().toList()) ? optional : rewritten;
        } else if (node instanceof JavaType || !(node instanceof Record record) || !isOfBodies(record)) {
            return node;
        } else {
            return rebuilt(record);
        }
    }

    private static boolean isOfBodies(Record record) {
        return record.getClass().getPackage().equals(BodyRewriter.class.getPackage());
    }

    /** Where the model has room for one statement, several become a block. */
    private BodyStatement single(BodyStatement statement) {
        List<BodyStatement> rewritten = statement(statement);
        return rewritten.size() == 1
                ? rewritten.get(0)
                : new BodyStatement.Block(List.copyOf(rewritten), statement.position());
    }

    private List<?> list(List<?> list) {
        if (!list.isEmpty() && list.stream().allMatch(BodyStatement.class::isInstance)) {
            List<BodyStatement> rewritten = all(list);
            return isSame(list, rewritten) ? list : rewritten;
        }
        List<Object> rewritten = new ArrayList<>();
        list.forEach(element -> rewritten.add(rewritten(element)));
        return isSame(list, rewritten) ? list : List.copyOf(rewritten);
    }

    private static boolean isSame(List<?> before, List<?> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }

    private Record rebuilt(Record node) {
        Parts parts = PARTS.get(node.getClass());
        Object[] values = new Object[parts.accessors().size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object before = parts.value(node, i);
            values[i] = rewritten(before);
            changed |= values[i] != before;
        }
        return changed ? parts.create(values) : node;
    }

    /** How the components of a record are read, and others put in their place. */
    private record Parts(List<Method> accessors, Constructor<?> constructor) {
        static Parts of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Parts(
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toList(),
                        type.getDeclaredConstructor(types));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("can't create a " + type, e);
            }
        }

        Object value(Record node, int component) {
            try {
                return accessors.get(component).invoke(node);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("can't read " + accessors.get(component), e);
            }
        }

        Record create(Object[] values) {
            try {
                return (Record) constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("can't call " + constructor, e);
            }
        }
    }
}
