package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The constants of one class that its static blocks fill.
 *
 * @param methods one for each such constant, which computes it
 * @param values the calls of the methods, by {@code Owner.name}
 * @param shape the class without the blocks
 */
record FilledConstants(List<MethodBody> methods, Map<String, BodyExpression> values, ClassShape shape) {
    /** Empty if the blocks do something else, or if something sees a constant that isn't filled yet. */
    static Optional<FilledConstants> of(ClassShape shape, Program program, FreshIds ids) {
        Search search = new Search(shape, program, ids);
        return search.collect() ? Optional.of(search.result()) : Optional.empty();
    }

    /** A part of the code that runs when the class is initialised, and the constant that it gives a value. */
    private record Part(String field, Initializer code) {}

    /** One constant: its value, and the statements that fill it, the last of which is {@code last} among all parts. */
    private static final class Filled {
        private final FieldShape field;
        private final List<BodyStatement> statements = new ArrayList<>();
        private Optional<BodyExpression> value = Optional.empty();
        private int last;

        Filled(FieldShape field) {
            this.field = field;
        }
    }

    private static final class Search {
        private final ClassShape shape;
        private final Program program;
        private final List<Part> parts = new ArrayList<>();
        private final Map<String, Filled> filled = new LinkedHashMap<>();
        private final FreshIds ids;

        Search(ClassShape shape, Program program, FreshIds ids) {
            this.ids = ids;
            this.shape = shape;
            this.program = program;
        }

        boolean collect() {
            for (Initializer code : shape.initializers()) {
                if (code.isStatic() && code instanceof Initializer.OfField own) {
                    parts.add(new Part(own.field(), own));
                } else if (code.isStatic()
                        && code instanceof Initializer.OfBlock block
                        && !collect(block.statements())) {
                    return false;
                }
            }
            for (Part part : parts) {
                if (part.code() instanceof Initializer.OfField own && filled.containsKey(own.field())) {
                    filled.get(own.field()).value = Optional.of(own.value());
                }
            }
            return isInOrder();
        }

        /** Each statement fills one constant, or all together one. */
        private boolean collect(List<BodyStatement> statements) {
            boolean apart = statements.stream()
                    .noneMatch(statement -> statement instanceof BodyStatement.LocalVariable
                            || statement instanceof BodyStatement.LocalClass);
            List<List<BodyStatement>> groups =
                    apart ? statements.stream().map(List::of).toList() : List.of(statements);
            for (List<BodyStatement> group : groups) {
                Set<String> changed = ChangedStatics.in(group, shape.name());
                Optional<FieldShape> field = shape.fields().stream()
                        .filter(candidate ->
                                candidate.isStatic() && candidate.isFinal() && changed.contains(candidate.name()))
                        .findFirst();
                if (changed.size() != 1 || field.isEmpty()) {
                    return false;
                }
                Filled target = filled.computeIfAbsent(field.get().name(), name -> new Filled(field.get()));
                target.statements.addAll(group);
                target.last = parts.size();
                parts.add(new Part(field.get().name(), new Initializer.OfBlock(true, group, shape.position())));
            }
            return true;
        }

        /** Whether nothing sees a constant before it is complete. */
        private boolean isInOrder() {
            for (int i = 0; i < parts.size(); i++) {
                for (FieldShape field : shape.fields()) {
                    Part part = parts.get(i);
                    boolean matters = filled.containsKey(field.name()) || filled.containsKey(part.field());
                    if (matters
                            && field.isStatic()
                            && field.constant().isEmpty()
                            && !part.field().equals(field.name())
                            && index(field) > i
                            && StaticReads.reaches(part.code(), shape.name(), field.name(), program)) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** The part after which the field has its value. */
        private int index(FieldShape field) {
            Filled found = filled.get(field.name());
            if (found != null) {
                return found.last;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).field().equals(field.name())) {
                    return i;
                }
            }
            return -1;
        }

        FilledConstants result() {
            List<MethodBody> bodies = new ArrayList<>();
            Map<String, BodyExpression> values = new LinkedHashMap<>();
            List<MethodShape> methods = new ArrayList<>(shape.methods());
            List<Initializer> initializers = new ArrayList<>(shape.initializers());
            initializers.removeIf(each -> each.isStatic() && each instanceof Initializer.OfBlock);
            for (Filled constant : filled.values()) {
                FieldShape field = constant.field;
                MethodKey key = key(field.name());
                bodies.add(body(key, constant));
                methods.add(method(key, field));
                BodyExpression call = new BodyExpression.Call(
                        key, Optional.empty(), List.of(), false, field.type(), field.position());
                values.put(shape.name() + "." + field.name(), call);
                initializers.removeIf(each -> each instanceof Initializer.OfField own
                        && own.isStatic()
                        && own.field().equals(field.name()));
                initializers.add(new Initializer.OfField(field.name(), field.type(), true, call, field.position()));
            }
            ClassShape without = shape.withMembers(ordered(), List.copyOf(initializers), List.copyOf(methods));
            return new FilledConstants(bodies, values, without);
        }

        /** The fields in the order in which they get their values. */
        private List<FieldShape> ordered() {
            Stream<FieldShape> own = shape.fields().stream().filter(field -> !field.isStatic());
            Stream<FieldShape> ofClass =
                    shape.fields().stream().filter(FieldShape::isStatic).sorted(Comparator.comparing(this::index));
            return Stream.concat(own, ofClass).toList();
        }

        private MethodKey key(String field) {
            String name = "create" + pascalCase(field);
            while (isTaken(name)) {
                name = name + "_";
            }
            return new MethodKey(shape.name(), name, List.of());
        }

        private boolean isTaken(String name) {
            return shape.methods().stream()
                    .anyMatch(method -> method.key().name().equals(name));
        }

        private static String pascalCase(String constant) {
            return dev.convex4j.processor.translating.layout.Names.pascalCase(constant);
        }

        private MethodBody body(MethodKey key, Filled constant) {
            FieldShape field = constant.field;
            String name = dev.convex4j.processor.translating.layout.Names.decapitalized(pascalCase(field.name()));
            BodyExpression.Local local = new BodyExpression.Local(name, ids.next(), field.type(), field.position());
            return new MethodBody(
                    key,
                    true,
                    List.of(),
                    List.of(),
                    field.type(),
                    FillingCode.of(constant.statements, constant.value, shape.name() + "." + field.name(), local),
                    List.of(),
                    "",
                    field.position());
        }

        private static MethodShape method(MethodKey key, FieldShape field) {
            Position position = field.position();
            return new MethodShape(
                    key,
                    Access.PRIVATE,
                    true,
                    false,
                    false,
                    false,
                    List.of(),
                    List.of(),
                    field.type(),
                    field.nullable(),
                    false,
                    List.of(),
                    List.of(),
                    false,
                    false,
                    position);
        }
    }
}
