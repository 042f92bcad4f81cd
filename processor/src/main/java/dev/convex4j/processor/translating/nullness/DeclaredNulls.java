package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import java.util.List;

/** The slots that hold {@code null} by their declaration: {@code @Nullable} ones, and fields without a first value. */
final class DeclaredNulls {
    private final Program program;
    private final Families families;
    private final FlowGraph graph;

    private DeclaredNulls(Program program, Families families, FlowGraph graph) {
        this.program = program;
        this.families = families;
        this.graph = graph;
    }

    static void add(Program program, Families families, FlowGraph graph) {
        DeclaredNulls nulls = new DeclaredNulls(program, families, graph);
        program.classes().values().forEach(nulls::add);
    }

    private void add(ClassShape shape) {
        for (FieldShape field : shape.fields()) {
            if (field.nullable() || startsNull(field, shape)) {
                graph.add(Slot.NULL, Slot.field(shape.name(), field.name()));
            }
        }
        for (MethodShape method : shape.methods()) {
            String family = families.of(method.key());
            for (int i = 0; i < method.parameters().size(); i++) {
                if (method.parameters().get(i).nullable()) {
                    graph.add(Slot.NULL, Slot.parameter(family, i));
                }
            }
            if (method.resultNullable()) {
                graph.add(Slot.NULL, Slot.result(family));
            }
        }
    }

    private boolean startsNull(FieldShape field, ClassShape shape) {
        return !(field.type() instanceof JavaType.Primitive)
                && !field.isFinal()
                && field.constant().isEmpty()
                && field.start() != ClassShape.Start.LATE
                && !isInitialized(field, shape)
                && !(!field.isStatic() && areAllAssigning(field, shape));
    }

    private static boolean isInitialized(FieldShape field, ClassShape shape) {
        return shape.initializers().stream()
                .anyMatch(initializer -> initializer instanceof Initializer.OfField value
                        && value.field().equals(field.name()));
    }

    /** Whether every constructor sets the field in a statement of its own, or leaves it to another constructor. */
    private boolean areAllAssigning(FieldShape field, ClassShape shape) {
        return !shape.constructors().isEmpty()
                && shape.constructors().stream().allMatch(constructor -> {
                    MethodBody body = program.methods().get(constructor.key());
                    return body != null && assigns(body.statements(), field, shape);
                });
    }

    private static boolean assigns(List<BodyStatement> statements, FieldShape field, ClassShape shape) {
        return statements.stream()
                .anyMatch(statement -> (statement instanceof BodyStatement.ConstructorCall call && call.own())
                        || (statement instanceof BodyStatement.ExpressionStatement expression
                                && expression.expression() instanceof BodyExpression.Assign assign
                                && assign.target() instanceof BodyExpression.InstanceField target
                                && target.target() instanceof BodyExpression.This
                                && target.owner().equals(shape.name())
                                && target.name().equals(field.name())));
    }
}
