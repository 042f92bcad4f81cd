package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The calls of {@code value()} of stored documents whose record is only read component by component, also by the methods that
 * it is handed to: the document does as well there, and nobody sees that it has more fields than the record.
 */
public final class PartlyRead {
    /** What stands for the instance among the locals of a method. */
    private static final int THIS = -1;

    /** A local, a parameter or the instance of a method. */
    private record Place(MethodKey method, int id) {}

    /** A local of some method of a class. */
    private record Captured(String owner, int id) {}

    private final Program program;
    private final StubNames stubs;

    /** Who may hand a record on as a whole. */
    private final Set<Place> whole = new HashSet<>();

    /** The locals, and the instances of classes, that a class in a method hands on. */
    private final Set<Object> captured = new HashSet<>();

    /** Which places hand a record on as a whole if another one does. */
    private final Map<Place, List<Place>> givers = new LinkedHashMap<>();

    /** The calls of {@code value()}, with the place that the record is for where there is one. */
    private final Map<Position, Optional<Place>> calls = new LinkedHashMap<>();

    private PartlyRead(Program program, StubNames stubs) {
        this.program = program;
        this.stubs = stubs;
    }

    public static PartlyRead of(Program program, StubNames stubs) {
        PartlyRead read = new PartlyRead(program, stubs);
        program.methods().values().forEach(body -> BodyWalker.walk(body, read.new Uses(body)));
        read.givers
                .values()
                .forEach(givers -> givers.stream().filter(read::isCaptured).forEach(read.whole::add));
        new ArrayList<>(read.whole).forEach(read::spread);
        return read;
    }

    /** Whether the record of the call of {@code value()} at {@code position} is only read in parts. */
    public boolean contains(Position position) {
        return calls.containsKey(position)
                && calls.get(position)
                        .filter(place -> whole.contains(place) || isCaptured(place))
                        .isEmpty();
    }

    private boolean isCaptured(Place place) {
        String owner = place.method().owner();
        return captured.contains(place.id() == THIS ? owner : new Captured(around(owner), place.id()));
    }

    /** The class around all methods whose locals a class may capture. */
    private String around(String className) {
        ClassShape shape = program.classes().get(className);
        return shape != null && shape.local() && shape.enclosingClass().isPresent()
                ? around(shape.enclosingClass().get())
                : className;
    }

    private void spread(Place reached) {
        for (Place giver : givers.getOrDefault(reached, List.of())) {
            if (whole.add(giver)) {
                spread(giver);
            }
        }
    }

    private boolean isComponent(BodyExpression.Call call) {
        return call.arguments().isEmpty()
                && !program.methods().containsKey(call.method())
                && Optional.ofNullable(program.records().get(call.method().owner())).stream()
                        .flatMap(shape -> shape.components().stream())
                        .anyMatch(component ->
                                component.javaName().equals(call.method().name()));
    }

    private boolean isValue(BodyExpression expression) {
        return expression instanceof BodyExpression.Call call
                && stubs.method(call.method().owner(), call.method().name()).orElse(null)
                        instanceof StubMember.DocumentValue;
    }

    private final class Uses implements BodyVisitor {
        private final MethodBody body;

        /** The operands of what has been entered that are read in parts there. */
        private final Set<BodyExpression> known = Collections.newSetFromMap(new IdentityHashMap<>());

        Uses(MethodBody body) {
            this.body = body;
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.LocalVariable variable && !variable.reassigned()) {
                variable.value().ifPresent(value -> given(value, Optional.of(new Place(body.key(), variable.id()))));
            }
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Call call) {
                handed(call);
            } else if (expression instanceof BodyExpression.InstanceField field) {
                given(field.target(), Optional.empty());
            } else if (expression instanceof BodyExpression.Assign assign) {
                place(assign.target()).ifPresent(whole::add);
            }
            if (!known.contains(expression)) {
                place(expression).ifPresent(whole::add);
                captured(expression).ifPresent(captured::add);
            }
        }

        private void handed(BodyExpression.Call call) {
            MethodBody called = program.methods().get(call.method());
            boolean ofRecord = program.records().containsKey(call.method().owner());
            call.receiver().ifPresent(receiver -> {
                if (isComponent(call)) {
                    given(receiver, Optional.empty());
                } else if (called != null && ofRecord) {
                    given(receiver, Optional.of(new Place(called.key(), THIS)));
                }
            });
            if (called != null && !call.varargs() && (called.isStatic() || ofRecord)) {
                for (int i = 0; i < call.arguments().size(); i++) {
                    int parameter = called.parameters().get(i).id();
                    given(call.arguments().get(i), Optional.of(new Place(called.key(), parameter)));
                }
            }
        }

        /** @param place what the value is known as from here; empty where only a part of it is read */
        private void given(BodyExpression value, Optional<Place> place) {
            known.add(value);
            place(value)
                    .ifPresent(giver -> place.ifPresent(taker -> givers.computeIfAbsent(taker, key -> new ArrayList<>())
                            .add(giver)));
            if (isValue(value)) {
                calls.put(value.position(), place);
            }
        }

        /** A class in a method sees the method's locals under the ids that they have there. */
        private Optional<Object> captured(BodyExpression expression) {
            boolean inner = Optional.ofNullable(program.classes().get(body.key().owner()))
                    .filter(ClassShape::local)
                    .isPresent();
            if (expression instanceof BodyExpression.Local local && inner) {
                return Optional.of(new Captured(around(body.key().owner()), local.id()));
            }
            return expression instanceof BodyExpression.OuterThis outer ? Optional.of(outer.owner()) : Optional.empty();
        }

        private Optional<Place> place(BodyExpression expression) {
            if (expression instanceof BodyExpression.Local local) {
                return Optional.of(new Place(body.key(), local.id()));
            }
            return expression instanceof BodyExpression.This
                    ? Optional.of(new Place(body.key(), THIS))
                    : Optional.empty();
        }
    }
}
