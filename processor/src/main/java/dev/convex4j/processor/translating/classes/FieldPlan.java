package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.StoredFields;
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
        Search search = new Search(shape);
        boolean blocks = false;
        for (Initializer initializer : shape.initializers()) {
            if (initializer.isStatic()) {
                continue;
            }
            if (initializer instanceof Initializer.OfField field) {
                search.read(field.value());
                search.assigned.add(field.field());
            } else if (initializer instanceof Initializer.OfBlock block) {
                blocks = true;
                block.statements().forEach(search::statement);
            }
        }
        constructor.ifPresent(body -> body.statements().forEach(search::statement));
        Set<String> zeroed = new HashSet<>(search.early);
        for (FieldShape field : shape.fields()) {
            if (!field.isStatic() && !field.isFinal() && !search.assigned.contains(field.name())) {
                zeroed.add(field.name());
            }
        }
        refuseReferences(shape, search);
        boolean outer = OuterInstances.isNeeded(shape, context);
        boolean initializedEarly = shape.initializers().stream()
                .anyMatch(code -> code instanceof Initializer.OfField field && search.early.contains(field.field()));
        return new FieldPlan(blocks || outer || initializedEarly, Set.copyOf(zeroed));
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

    private static void refuseReferences(ClassShape shape, Search search) {
        for (FieldShape field : shape.fields()) {
            boolean reference = !(field.type() instanceof JavaType.Primitive) && !field.nullable();
            if (reference && search.early.contains(field.name())) {
                throw Untranslatable.meaning(
                        "the object is used here before its field `" + field.name() + "` has a value",
                        "Java reads `null` from such a field, which its type says can't be.",
                        "assign all fields first, and use the object at the end of its constructor",
                        search.place);
            }
        }
    }

    /** Follows the code of a constructor: what is assigned already, and what is used before. */
    private static final class Search {
        private final ClassShape shape;
        private final Set<String> assigned = new HashSet<>();
        private final Set<String> early = new HashSet<>();
        private dev.convex4j.processor.model.Position place;

        Search(ClassShape shape) {
            this.shape = shape;
            this.place = shape.position();
        }

        void statement(BodyStatement statement) {
            if (statement instanceof BodyStatement.ExpressionStatement expression
                    && expression.expression() instanceof BodyExpression.Assign assign
                    && assign.operator().isEmpty()
                    && isOwnField(assign.target())) {
                read(assign.value());
                assigned.add(((BodyExpression.InstanceField) assign.target()).name());
                return;
            }
            Uses uses = new Uses(this);
            BodyWalker.walk(List.of(statement), uses);
            note(uses);
        }

        void read(BodyExpression value) {
            Uses uses = new Uses(this);
            BodyWalker.walk(value, uses);
            note(uses);
        }

        private void note(Uses uses) {
            if (uses.all > uses.harmless) {
                for (FieldShape field : shape.fields()) {
                    if (!field.isStatic() && !assigned.contains(field.name())) {
                        early.add(field.name());
                        place = uses.place == null ? place : uses.place;
                    }
                }
            }
        }

        boolean isOwnField(BodyExpression expression) {
            return expression instanceof BodyExpression.InstanceField field
                    && field.target() instanceof BodyExpression.This
                    && field.owner().equals(shape.name());
        }
    }

    /** Counts the uses of {@code this}, and those that only read what is assigned, or assign. */
    private static final class Uses implements BodyVisitor {
        private final Search search;
        private int all;
        private int harmless;
        private dev.convex4j.processor.model.@org.jspecify.annotations.Nullable Position place;

        Uses(Search search) {
            this.search = search;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.This) {
                all++;
                place = expression.position();
            } else if (expression instanceof BodyExpression.InstanceField field
                    && field.target() instanceof BodyExpression.This
                    && (!search.isOwnField(field) || search.assigned.contains(field.name()))) {
                harmless++;
            } else if (expression instanceof BodyExpression.Assign assign
                    && assign.operator().isEmpty()
                    && search.isOwnField(assign.target())
                    && !search.assigned.contains(((BodyExpression.InstanceField) assign.target()).name())) {
                harmless++;
            }
        }
    }
}
