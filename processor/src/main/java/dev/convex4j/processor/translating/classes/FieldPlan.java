package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.OwnUses;
import dev.convex4j.processor.translating.graph.StoredFields;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the fields of a class get their first values. Java gives each one a zero before anything runs, then the values of the
 * declarations and the blocks in their order, then what the constructor says. TypeScript's declarations run in the same
 * order, but without the zeros, and have no blocks.
 *
 * @param inConstructor whether the values of the declarations are assigned in the constructor
 * @param zeroed the fields that start as Java's zero, since something may read them before they are assigned
 */
record FieldPlan(boolean inConstructor, Set<String> zeroed) {
    static FieldPlan of(ClassShape shape, Optional<MethodBody> constructor, TranslationContext context) {
        Set<String> given = new HashSet<>();
        boolean blocks = false;
        for (Initializer initializer : shape.initializers()) {
            if (initializer instanceof Initializer.OfField field && !field.isStatic()) {
                given.add(field.field());
            }
            blocks |= initializer instanceof Initializer.OfBlock block && !block.isStatic();
        }
        Set<String> assigned = assigned(shape, constructor, context);
        assigned.addAll(given);
        Set<String> zeroed = new HashSet<>();
        boolean initializedEarly = false;
        for (FieldShape field : shape.fields()) {
            boolean early = field.start() == ClassShape.Start.ZERO;
            if (early) {
                refuseOptional(field);
            }
            boolean late = field.start() == ClassShape.Start.LATE
                    && !given.contains(field.name())
                    && field.type() instanceof JavaType.Primitive;
            boolean left =
                    !field.isFinal() && field.start() != ClassShape.Start.LATE && !assigned.contains(field.name());
            if (!field.isStatic() && (early || late || left)) {
                zeroed.add(field.name());
            }
            initializedEarly |= early && given.contains(field.name());
        }
        boolean outer = OuterInstances.isNeeded(shape, context);
        return new FieldPlan(blocks || outer || initializedEarly, Set.copyOf(zeroed));
    }

    /** The fields that statements of the constructor and the blocks assign, whatever happens. */
    private static Set<String> assigned(
            ClassShape shape, Optional<MethodBody> constructor, TranslationContext context) {
        Set<String> assigned = new HashSet<>();
        List<BodyStatement> statements = new ArrayList<>();
        MethodKey initializer = new MethodKey(shape.name(), MethodBody.INSTANCE_INITIALIZER, List.of());
        Optional.ofNullable(context.program().methods().get(initializer))
                .ifPresent(body -> statements.addAll(Constructors.flat(body.statements())));
        constructor.ifPresent(body -> statements.addAll(body.statements()));
        for (BodyStatement statement : statements) {
            StoredFields.assignment(statement).map(StoredFields::name).ifPresent(assigned::add);
        }
        return assigned;
    }

    /**
     * The instance fields in the order of their declarations. Java writes a constant's value wherever the field is read; where
     * code runs between the declarations that may read it, it is declared first.
     */
    List<FieldShape> declared(ClassShape shape) {
        List<FieldShape> fields = shape.fields().stream()
                .filter(field -> !field.isStatic())
                .sorted(Comparator.comparing(field -> field.constant().isEmpty()))
                .toList();
        boolean running = shape.initializers().stream()
                .anyMatch(code ->
                        code instanceof Initializer.OfField field && !field.isStatic() && OwnUses.in(field.value()));
        return running && !inConstructor
                ? fields
                : shape.fields().stream().filter(field -> !field.isStatic()).toList();
    }

    /** Whether a statement gives a field the value that its declaration has too. */
    static boolean givesConstant(BodyStatement statement, ClassShape shape) {
        return StoredFields.assignment(statement)
                .filter(assign -> isConstant(StoredFields.name(assign), shape))
                .isPresent();
    }

    private static boolean isConstant(String field, ClassShape shape) {
        return shape.fields().stream()
                .anyMatch(each -> !each.isStatic()
                        && each.name().equals(field)
                        && each.constant().isPresent());
    }

    private static void refuseOptional(FieldShape field) {
        if (Types.isOptional(field.type())) {
            throw Untranslatable.meaning(
                    "the `Optional` field `" + field.name() + "` may be read before it has a value",
                    "Java reads `null` from it then, which is no `Optional`.",
                    "assign the field before the constructor uses the object",
                    field.position());
        }
    }

    /** A literal says its type, which TypeScript widens for a field that isn't {@code readonly}. */
    static boolean infers(FieldShape field, boolean readonly, TsExpression value) {
        return !readonly
                && !Types.isOptional(field.type())
                && ((Promotion.unboxed(field.type()).isPresent()
                                && (value instanceof TsExpression.NumberLiteral
                                        || value instanceof TsExpression.BooleanLiteral))
                        || (value instanceof TsExpression.StringLiteral
                                && field.type().isClass("java.lang.String")));
    }

    /** The plan of a class whose constructor takes the values of {@code stored}. */
    static FieldPlan of(ClassShape shape, StoredFields stored, TranslationContext context) {
        Set<String> given = shape.initializers().stream()
                .filter(Initializer.OfField.class::isInstance)
                .map(initializer -> ((Initializer.OfField) initializer).field())
                .collect(Collectors.toSet());
        Set<String> zeroed = shape.fields().stream()
                .filter(field -> !field.isStatic()
                        && !given.contains(field.name())
                        && !stored.fields().contains(field))
                .map(FieldShape::name)
                .collect(Collectors.toSet());
        return new FieldPlan(OuterInstances.isNeeded(shape, context), zeroed);
    }
}
