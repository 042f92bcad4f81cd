package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.UnionModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records whose canonical constructor does more than to keep its arguments. */
final class WrittenConstructors {
    private final Program program;

    WrittenConstructors(Program program) {
        this.program = program;
    }

    /** Whether one of them makes a part of the type's values; documents are what lies in a table, and not made again. */
    boolean make(ConvexType type) {
        return find(type, new HashSet<>()).isPresent();
    }

    /** The first such record in a type that has one. */
    String first(ConvexType type) {
        return find(type, new HashSet<>()).orElseThrow();
    }

    private Optional<String> find(ConvexType type, Set<String> seen) {
        if (type instanceof ConvexType.RecordOf record) {
            String declared =
                    record.generic().map(ConvexType.Generic::className).orElse(record.className());
            return !seen.add(record.className())
                    ? Optional.empty()
                    : isWritten(declared) ? Optional.of(declared) : inFields(record.className(), seen);
        } else if (type instanceof ConvexType.UnionOf union) {
            UnionModel model = program.backend().unions().get(union.className());
            List<String> members = model == null ? List.of() : model.members();
            return members.stream()
                    .flatMap(member -> find(named(member), seen).stream())
                    .findFirst();
        }
        return type.parts().stream().flatMap(part -> find(part, seen).stream()).findFirst();
    }

    /** The record of a name, which may be one with type arguments. */
    ConvexType.RecordOf named(String className) {
        RecordModel model = program.backend().records().get(className);
        return model == null ? new ConvexType.RecordOf(className) : model.type();
    }

    private Optional<String> inFields(String className, Set<String> seen) {
        return fields(className).values().stream()
                .flatMap(field -> find(field.type(), seen).stream())
                .findFirst();
    }

    /** The fields of a record by their Java names. */
    Map<String, Field> fields(String className) {
        RecordModel model = program.backend().records().get(className);
        List<Field> fields = model != null
                ? model.fields()
                : program.backend().tables().stream()
                        .filter(table -> table.className().equals(className))
                        .findFirst()
                        .map(TableModel::fields)
                        .orElse(List.of());
        return fields.stream()
                .collect(Collectors.toMap(
                        Field::javaName, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private boolean isWritten(String className) {
        ClassShape shape = program.classes().get(className);
        RecordShape record = program.records().get(className);
        if (shape == null || record == null) {
            return false;
        }
        MethodKey key = canonical(record);
        MethodBody body = program.methods().get(key);
        return body != null
                && shape.constructors().stream()
                        .filter(constructor -> constructor.key().equals(key))
                        .anyMatch(constructor -> !constructor.implicit() && hasCode(body));
    }

    private static boolean hasCode(MethodBody body) {
        return body.statements().stream().anyMatch(statement -> !isImplied(statement) && !keeps(statement));
    }

    private static boolean isImplied(BodyStatement statement) {
        return statement instanceof BodyStatement.ConstructorCall call && call.implicit();
    }

    /** {@code this.name = name}. */
    private static boolean keeps(BodyStatement statement) {
        return statement instanceof BodyStatement.ExpressionStatement expression
                && expression.expression() instanceof BodyExpression.Assign assign
                && assign.operator().isEmpty()
                && assign.target() instanceof BodyExpression.InstanceField field
                && field.target() instanceof BodyExpression.This
                && assign.value() instanceof BodyExpression.Local local
                && local.name().equals(field.name());
    }

    /** The constructor that takes the components. */
    static MethodKey canonical(RecordShape shape) {
        return new MethodKey(
                shape.className(),
                "<init>",
                shape.components().stream()
                        .map(component -> erased(component.type()))
                        .toList());
    }

    private static String erased(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.word();
        } else if (type instanceof JavaType.Array array) {
            return erased(array.element()) + "[]";
        }
        return type instanceof JavaType.Declared declared ? declared.name() : Object.class.getName();
    }
}
