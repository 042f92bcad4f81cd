package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.layout.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The constants that the static blocks of one class fill together, as the fields of one object: the code that fills them is
 * that of its creation.
 */
final class HeldConstants {
    private final ClassShape shape;
    private final Program program;
    private final DataClass holder;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final String field;

    private HeldConstants(ClassShape shape, Program program, Set<String> held) {
        this.shape = shape;
        this.program = program;
        this.holder = DataClass.of(shape, "Constants", program);
        Set<String> taken = new HashSet<>();
        for (String each : held) {
            String name = Names.decapitalized(Names.pascalCase(each));
            while (!taken.add(name)) {
                name = name + "_";
            }
            names.put(each, name);
        }
        String free = Names.decapitalized(shape.simpleName()) + "Constants";
        while (isField(free)) {
            free = free + "_";
        }
        this.field = free;
    }

    private boolean isField(String name) {
        return shape.fields().stream().anyMatch(each -> each.name().equals(name));
    }

    /** Empty if the blocks do something else, or if something sees a constant that isn't filled yet. */
    static Optional<HeldConstants> of(ClassShape shape, Program program) {
        List<BodyStatement> blocks = new ArrayList<>();
        for (Initializer code : shape.initializers()) {
            if (code.isStatic() && code instanceof Initializer.OfBlock block) {
                blocks.addAll(block.statements());
            }
        }
        Set<String> held = ChangedStatics.in(blocks, shape.name());
        boolean constant = !held.isEmpty()
                && shape.fields().stream()
                        .filter(field -> held.contains(field.name()))
                        .allMatch(field -> field.isStatic() && field.isFinal());
        if (!constant || hasClass(blocks)) {
            return Optional.empty();
        }
        HeldConstants constants = new HeldConstants(shape, program, held);
        return constants.isInOrder() ? Optional.of(constants) : Optional.empty();
    }

    /** A class in the block would be one of another place. */
    private static boolean hasClass(List<BodyStatement> statements) {
        boolean[] found = {false};
        BodyWalker.walk(statements, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                found[0] |= statement instanceof BodyStatement.LocalClass;
            }

            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                found[0] |= expression instanceof BodyExpression.NewAnonymous;
            }
        });
        return found[0];
    }

    private boolean isHeld(Initializer code) {
        return code.isStatic()
                && (code instanceof Initializer.OfBlock
                        || (code instanceof Initializer.OfField own && names.containsKey(own.field())));
    }

    /** Whether nothing sees a constant before it is complete. */
    private boolean isInOrder() {
        List<Initializer> parts =
                shape.initializers().stream().filter(Initializer::isStatic).toList();
        int last = last(parts);
        for (int i = 0; i < parts.size(); i++) {
            boolean held = isHeld(parts.get(i));
            // What the filling code reads itself it reads from the new object; what it calls can't.
            Initializer code = held ? own(parts.get(i)) : parts.get(i);
            for (FieldShape each : shape.fields()) {
                boolean unfinished = each.isStatic()
                        && each.constant().isEmpty()
                        && (names.containsKey(each.name()) ? held || i < last : held && i < index(each.name(), parts));
                if (unfinished && StaticReads.reaches(code, shape.name(), each.name(), program)) {
                    return false;
                }
            }
        }
        return true;
    }

    private int last(List<Initializer> parts) {
        int last = 0;
        for (int i = 0; i < parts.size(); i++) {
            last = isHeld(parts.get(i)) ? i : last;
        }
        return last;
    }

    private static int index(String field, List<Initializer> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Initializer.OfField own && own.field().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    private Initializer own(Initializer code) {
        Own own = new Own();
        return code instanceof Initializer.OfField of
                ? new Initializer.OfField(
                        names.get(of.field()), of.type(), false, own.expression(of.value()), of.position())
                : new Initializer.OfBlock(
                        false,
                        own.statements(((Initializer.OfBlock) code).statements()),
                        ((Initializer.OfBlock) code).position());
    }

    String holderName() {
        return holder.name();
    }

    String owner() {
        return shape.name();
    }

    /** The class of the object. */
    ClassShape holder() {
        return holder.shape(
                shape.fields().stream()
                        .filter(each -> names.containsKey(each.name()))
                        .map(each -> DataClass.visible(each, names.get(each.name())))
                        .toList(),
                filling(),
                List.of(constructor()));
    }

    private List<Initializer> filling() {
        return shape.initializers().stream().filter(this::isHeld).map(this::own).toList();
    }

    private MethodShape constructor() {
        return new MethodShape(
                key("<init>"),
                Access.PACKAGE,
                false,
                false,
                false,
                false,
                List.of(),
                List.of(),
                JavaType.Primitive.VOID,
                false,
                false,
                List.of(),
                List.of(),
                true,
                false,
                shape.position());
    }

    private MethodKey key(String method) {
        return new MethodKey(holder.name(), method, List.of());
    }

    /** All that the creation of the object runs. */
    MethodBody initializer() {
        List<BodyStatement> statements = new ArrayList<>();
        boolean one =
                filling().stream().filter(Initializer.OfBlock.class::isInstance).count() == 1;
        for (Initializer code : filling()) {
            if (code instanceof Initializer.OfField own) {
                BodyExpression target = new BodyExpression.InstanceField(
                        new BodyExpression.This(holder.type(), own.position()),
                        holder.name(),
                        own.field(),
                        own.type(),
                        own.position());
                statements.add(new BodyStatement.ExpressionStatement(
                        new BodyExpression.Assign(Optional.empty(), target, own.value(), own.type(), own.position()),
                        own.position()));
            } else if (code instanceof Initializer.OfBlock block && one) {
                statements.addAll(block.statements());
            } else if (code instanceof Initializer.OfBlock block) {
                statements.add(new BodyStatement.Block(block.statements(), block.position()));
            }
        }
        return new MethodBody(
                key(MethodBody.INSTANCE_INITIALIZER),
                false,
                List.of(),
                List.of(),
                JavaType.Primitive.VOID,
                List.copyOf(statements),
                List.of(),
                "",
                shape.position());
    }

    /** The class without the blocks: the object is created where the last of them stood. */
    ClassShape without(ClassShape from) {
        List<Initializer> initializers = new ArrayList<>();
        List<FieldShape> fields = new ArrayList<>();
        int last = last(from.initializers());
        for (int i = 0; i < from.initializers().size(); i++) {
            Initializer code = from.initializers().get(i);
            if (!isHeld(code)) {
                initializers.add(code);
            }
            if (i == last) {
                initializers.add(new Initializer.OfField(field, holder.type(), true, creation(), shape.position()));
            }
        }
        from.fields().stream()
                .filter(each -> !names.containsKey(each.name()) && !isAfter(each, initializers))
                .forEach(fields::add);
        fields.add(holder.holder(field, true));
        from.fields().stream()
                .filter(each -> !names.containsKey(each.name()) && isAfter(each, initializers))
                .forEach(fields::add);
        return from.withMembers(List.copyOf(fields), List.copyOf(initializers), from.methods());
    }

    /** Whether a field has its value after the object is there. */
    private boolean isAfter(FieldShape other, List<Initializer> initializers) {
        return other.isStatic() && index(other.name(), initializers) > index(field, initializers);
    }

    BodyExpression.New creation() {
        Position position = filling().stream()
                .filter(Initializer.OfBlock.class::isInstance)
                .map(code -> ((Initializer.OfBlock) code).position())
                .findFirst()
                .orElse(shape.position());
        return new BodyExpression.New(key("<init>"), List.of(), holder.type(), position);
    }

    String constant() {
        return shape.name() + "." + field;
    }

    boolean holds(BodyExpression.StaticField read) {
        return read.owner().equals(shape.name()) && names.containsKey(read.name());
    }

    /** The field of the object, from anywhere. */
    BodyExpression read(BodyExpression.StaticField read) {
        return of(
                new BodyExpression.StaticField(shape.name(), field, Optional.empty(), holder.type(), read.position()),
                read);
    }

    private BodyExpression of(BodyExpression object, BodyExpression.StaticField read) {
        return new BodyExpression.InstanceField(
                object, holder.name(), names.get(read.name()), read.type(), read.position());
    }

    Set<String> names() {
        return Set.copyOf(names.keySet());
    }

    /** The filling code, which sees the object as its own. */
    private final class Own extends BodyRewriter {
        @Override
        protected BodyExpression expression(BodyExpression expression) {
            return expression instanceof BodyExpression.StaticField read && holds(read)
                    ? of(new BodyExpression.This(holder.type(), read.position()), read)
                    : super.expression(expression);
        }
    }
}
