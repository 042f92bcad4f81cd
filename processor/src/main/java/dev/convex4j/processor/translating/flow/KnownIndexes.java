package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The reads and writes of elements whose index is surely there: {@code a[i]} in {@code for (int i = 0; i < a.length; i++)},
 * where nothing changes {@code a}, its length or {@code i} meanwhile; the same for lists, and downwards.
 */
final class KnownIndexes {
    private final Program program;
    private final Predicate<Loop> keepsLength;
    private final Set<Position> known = new HashSet<>();

    /** A loop over the indexes of {@code values}. */
    record Loop(BodyStatement.For statement, int counter, BodyExpression values) {}

    /** @param keepsLength whether a list has the same length all through a loop */
    KnownIndexes(Program program, Predicate<Loop> keepsLength) {
        this.program = program;
        this.keepsLength = keepsLength;
    }

    Set<Position> in(MethodBody body) {
        Map<Integer, Integer> lengths = new HashMap<>();
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                if (statement instanceof BodyStatement.For loop) {
                    counted(loop).ifPresent(KnownIndexes.this::addElements);
                } else if (statement instanceof BodyStatement.LocalVariable variable && !variable.reassigned()) {
                    variable.value()
                            .flatMap(KnownIndexes::length)
                            .ifPresent(length -> lengths.put(variable.id(), length));
                }
            }

            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.ArrayAccess access
                        && access.array() instanceof BodyExpression.Local array) {
                    int length = lengths.getOrDefault(array.id(), 0);
                    constant(access.index())
                            .filter(index -> index >= 0 && index < length)
                            .ifPresent(index -> known.add(access.position()));
                }
            }
        });
        return known;
    }

    /** The length of an array that is made with a written one. */
    private static Optional<Integer> length(BodyExpression value) {
        if (!(value instanceof BodyExpression.NewArray array)) {
            return Optional.empty();
        }
        return array.isInitialized()
                ? Optional.of(array.elements().size())
                : constant(array.dimensions().get(0));
    }

    private Optional<Loop> counted(BodyStatement.For loop) {
        if (loop.initializers().size() != 1
                || !(loop.initializers().get(0) instanceof BodyStatement.LocalVariable counter)
                || counter.type() != Primitive.INT
                || counter.value().isEmpty()
                || loop.condition().isEmpty()
                || loop.updates().size() != 1
                || !(loop.updates().get(0) instanceof BodyExpression.Update step)
                || !isLocal(step.target(), counter.id())) {
            return Optional.empty();
        }
        BodyExpression start = counter.value().get();
        Optional<BodyExpression> values = step.operator().equals("++")
                ? constant(start)
                        .filter(first -> first >= 0)
                        .flatMap(first -> below(loop.condition().get(), counter.id()))
                : lastIndex(start).filter(array -> isFromZero(loop.condition().get(), counter.id()));
        return values.map(array -> new Loop(loop, counter.id(), array)).filter(this::isSteady);
    }

    /** The array or list of {@code i < a.length}, which may be the first part of a larger condition. */
    private static Optional<BodyExpression> below(BodyExpression condition, int counter) {
        if (condition instanceof BodyExpression.Binary test && test.operator().equals("&&")) {
            return below(test.left(), counter);
        }
        return condition instanceof BodyExpression.Binary test
                        && test.operator().equals("<")
                        && isLocal(test.left(), counter)
                ? ofLength(test.right())
                : Optional.empty();
    }

    /** The array or list of {@code a.length - 1}. */
    private static Optional<BodyExpression> lastIndex(BodyExpression start) {
        return start instanceof BodyExpression.Binary difference
                        && difference.operator().equals("-")
                        && constant(difference.right()).equals(Optional.of(1))
                ? ofLength(difference.left())
                : Optional.empty();
    }

    private static boolean isFromZero(BodyExpression condition, int counter) {
        return condition instanceof BodyExpression.Binary test
                && test.operator().equals(">=")
                && isLocal(test.left(), counter)
                && constant(test.right()).equals(Optional.of(0));
    }

    private static Optional<BodyExpression> ofLength(BodyExpression length) {
        if (length instanceof BodyExpression.ArrayLength array) {
            return Optional.of(array.array());
        }
        return length instanceof BodyExpression.Call call
                        && ListTypes.isMethodOfList(call.method())
                        && call.method().name().equals("size")
                ? call.receiver()
                : Optional.empty();
    }

    private static Optional<Integer> constant(BodyExpression expression) {
        Optional<Object> value = expression instanceof BodyExpression.Literal literal
                ? literal.value()
                : expression instanceof BodyExpression.StaticField field ? field.constant() : Optional.empty();
        return value.filter(Integer.class::isInstance).map(Integer.class::cast);
    }

    private static boolean isLocal(BodyExpression expression, int id) {
        return expression instanceof BodyExpression.Local local && local.id() == id;
    }

    /** Whether neither the counter nor the array or list, nor a list's length, changes in the loop. */
    private boolean isSteady(Loop loop) {
        boolean list = ListTypes.isList(loop.values().type());
        return (list || loop.values().type() instanceof JavaType.Array)
                && !assigns(loop, loop.counter())
                && isSteady(loop.values(), loop)
                && (!list || keepsLength.test(loop));
    }

    private boolean isSteady(BodyExpression values, Loop loop) {
        if (values instanceof BodyExpression.Local local) {
            return !assigns(loop, local.id());
        } else if (values instanceof BodyExpression.ArrayAccess row) {
            return row.index() instanceof BodyExpression.Local
                    && isSteady(row.index(), loop)
                    && isSteady(row.array(), loop)
                    && keepsRows(loop);
        } else if (values instanceof BodyExpression.StaticField field) {
            return program.constants().containsKey(field.owner() + "." + field.name());
        }
        return values instanceof BodyExpression.Call call
                && program.records().containsKey(call.method().owner())
                && call.arguments().isEmpty()
                && !program.methods().containsKey(call.method())
                && call.receiver().filter(receiver -> isSteady(receiver, loop)).isPresent();
    }

    /** Whether no array that lies in another one is replaced. */
    private boolean keepsRows(Loop loop) {
        boolean[] kept = {true};
        BodyWalker.walk(loop.statement().body(), new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                boolean replaced = expression instanceof BodyExpression.Assign assign
                        && assign.target() instanceof BodyExpression.ArrayAccess
                        && !(assign.target().type() instanceof Primitive);
                boolean unknown = expression instanceof BodyExpression.Call call
                        && !call.method().owner().startsWith("java.lang.")
                        && !ListTypes.isMethodOfList(call.method());
                kept[0] &= !replaced && !unknown;
            }
        });
        return kept[0];
    }

    private static boolean assigns(Loop loop, int id) {
        boolean[] found = {false};
        BodyWalker.walk(loop.statement().body(), new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                found[0] |= expression instanceof BodyExpression.Assign assign && isLocal(assign.target(), id);
                found[0] |= expression instanceof BodyExpression.Update update && isLocal(update.target(), id);
            }
        });
        return found[0];
    }

    private void addElements(Loop loop) {
        BodyVisitor search = new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.ArrayAccess access) {
                    add(access.array(), access.index(), access.position());
                } else if (expression instanceof BodyExpression.Call call
                        && ListTypes.isMethodOfList(call.method())
                        && (call.method().name().equals("get")
                                || call.method().name().equals("set"))) {
                    add(call.receiver().orElseThrow(), call.arguments().get(0), call.position());
                }
            }

            private void add(BodyExpression values, BodyExpression index, Position position) {
                if (isLocal(index, loop.counter()) && isSame(values, loop.values())) {
                    known.add(position);
                }
            }
        };
        BodyWalker.walk(loop.statement().body(), search);
        loop.statement()
                .condition()
                .filter(condition -> !isLocalTest(condition))
                .ifPresent(condition -> rightParts(condition, search));
    }

    private static boolean isLocalTest(BodyExpression condition) {
        return condition instanceof BodyExpression.Binary test
                && !test.operator().equals("&&");
    }

    /** What is evaluated only where the first part of a condition holds. */
    private static void rightParts(BodyExpression condition, BodyVisitor search) {
        if (condition instanceof BodyExpression.Binary test && test.operator().equals("&&")) {
            rightParts(test.left(), search);
            BodyWalker.walk(test.right(), search);
        }
    }

    /** Whether two steady expressions read the same variable. */
    private static boolean isSame(BodyExpression first, BodyExpression second) {
        if (first instanceof BodyExpression.Local local) {
            return isLocal(second, local.id());
        } else if (first instanceof BodyExpression.StaticField field) {
            return second instanceof BodyExpression.StaticField other
                    && field.owner().equals(other.owner())
                    && field.name().equals(other.name());
        } else if (first instanceof BodyExpression.ArrayAccess access) {
            return second instanceof BodyExpression.ArrayAccess other
                    && isSame(access.array(), other.array())
                    && isSame(access.index(), other.index());
        }
        return first instanceof BodyExpression.Call call
                && second instanceof BodyExpression.Call other
                && call.method().equals(other.method())
                && call.receiver().isPresent()
                && other.receiver().isPresent()
                && isSame(call.receiver().get(), other.receiver().get());
    }
}
