package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A class with several constructors, each of which only says what the fields hold: TypeScript's one constructor takes the
 * values of the fields, and each of Java's computes them.
 *
 * @param fields those that the constructors assign, in the order of the source
 * @param constructors those that call no other one of the class
 */
public record StoredFields(List<FieldShape> fields, Map<MethodKey, Stored> constructors) {
    /**
     * One constructor.
     *
     * @param superCall the call of a library class's constructor
     * @param statements the others
     */
    public record Stored(
            MethodBody body, Optional<BodyStatement.ConstructorCall> superCall, List<BodyStatement> statements) {
        /** Whether there are assignments of fields and nothing else. */
        public boolean assignsOnly() {
            return statements.stream()
                    .allMatch(statement -> assignment(statement).isPresent());
        }

        /** The value that the last of the statements gives a field. */
        public Optional<BodyExpression> value(FieldShape field) {
            return statements.stream()
                    .flatMap(statement -> assignment(statement).stream())
                    .filter(assign -> name(assign).equals(field.name()))
                    .map(BodyExpression.Assign::value)
                    .findFirst();
        }
    }

    /** The assignment of a field that a statement is. */
    public static Optional<BodyExpression.Assign> assignment(BodyStatement statement) {
        return statement instanceof BodyStatement.ExpressionStatement expression
                        && expression.expression() instanceof BodyExpression.Assign assign
                        && assign.operator().isEmpty()
                        && assign.target() instanceof BodyExpression.InstanceField field
                        && field.target() instanceof BodyExpression.This
                ? Optional.of(assign)
                : Optional.empty();
    }

    /** The field that is assigned. */
    public static String name(BodyExpression.Assign assign) {
        return ((BodyExpression.InstanceField) assign.target()).name();
    }

    static Optional<StoredFields> of(ClassShape shape, List<MethodBody> constructors) {
        Map<MethodKey, Stored> stored = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (MethodBody body : constructors) {
            Optional<Stored> each = stored(shape, body);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            stored.put(body.key(), each.get());
            each.get().statements().stream()
                    .flatMap(statement -> assignment(statement).stream())
                    .forEach(assign -> names.add(name(assign)));
        }
        boolean free = shape.initializers().stream()
                .allMatch(initializer -> initializer.isStatic() || isHarmless(initializer, names));
        List<FieldShape> fields = shape.fields().stream()
                .filter(field -> !field.isStatic() && names.contains(field.name()))
                .toList();
        return free ? Optional.of(new StoredFields(fields, stored)) : Optional.empty();
    }

    /** Whether nothing can tell when a field gets its first value. */
    private static boolean isHarmless(Initializer initializer, Set<String> assigned) {
        return initializer instanceof Initializer.OfField field
                && !assigned.contains(field.field())
                && Harmless.isHarmless(field.value());
    }

    private static Optional<Stored> stored(ClassShape shape, MethodBody body) {
        Optional<BodyStatement.ConstructorCall> superCall = Optional.empty();
        List<BodyStatement> rest = new ArrayList<>();
        Set<String> assigned = new HashSet<>();
        for (BodyStatement statement : body.statements()) {
            if (statement instanceof BodyStatement.ConstructorCall call) {
                superCall = shape.superclass().map(type -> call);
                continue;
            }
            Optional<BodyExpression.Assign> assign = assignment(statement)
                    .filter(candidate -> ((BodyExpression.InstanceField) candidate.target())
                            .owner()
                            .equals(shape.name()));
            boolean plain = assign.isPresent()
                    ? assigned.add(name(assign.get()))
                            && !OwnUses.in(assign.get().value())
                    : !OwnUses.in(statement) && !OwnUses.returns(statement);
            if (!plain) {
                return Optional.empty();
            }
            rest.add(statement);
        }
        Stored all = new Stored(body, superCall, List.copyOf(rest));
        boolean passedFirst = all.assignsOnly()
                || superCall.stream().flatMap(call -> call.arguments().stream()).allMatch(Harmless::isHarmless);
        return Optional.of(all).filter(found -> passedFirst);
    }

    /**
     * Whether a constructor takes what TypeScript's takes: what the library's superclass takes, and the fields.
     *
     * @param passed how many arguments TypeScript's constructor passes to the library's
     */
    public boolean isCanonical(MethodKey key, int passed) {
        Stored constructor = constructors.get(key);
        if (constructor == null || !constructor.assignsOnly()) {
            return false;
        }
        List<BodyExpression> values = new ArrayList<>(constructor
                .superCall()
                .map(BodyStatement.ConstructorCall::arguments)
                .orElse(List.of()));
        if (values.size() != passed) {
            return false;
        }
        for (FieldShape field : fields) {
            Optional<BodyExpression> value = constructor.value(field);
            if (value.isEmpty() || !value.get().type().equals(field.type())) {
                return false;
            }
            values.add(value.get());
        }
        List<BodyExpression.Parameter> parameters = constructor.body().parameters();
        boolean all = values.size() == parameters.size();
        for (int i = 0; all && i < values.size(); i++) {
            all = values.get(i) instanceof BodyExpression.Local local
                    && local.id() == parameters.get(i).id();
        }
        return all;
    }

    /** Zero, {@code false} or {@code null}: what Java gives a field that no one assigns. */
    public static BodyExpression zero(FieldShape field) {
        Optional<Object> value = field.type() instanceof JavaType.Primitive primitive
                ? Optional.of(
                        switch (primitive) {
                            case BOOLEAN -> false;
                            case CHAR -> '\0';
                            case LONG -> 0L;
                            case FLOAT -> 0f;
                            case DOUBLE -> 0d;
                            default -> 0;
                        })
                : Optional.empty();
        return new BodyExpression.Literal(value, field.type(), field.position());
    }
}
