package dev.convex4j.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that a {@link ConvexType.Flattened} component spreads. */
public final class FlattenedFields {
    private static final Map<String, String> SYSTEM_FIELDS = Map.of("id", "_id", "creationTime", "_creationTime");

    private FlattenedFields() {}

    /** The names in documents of what is left out; a rule reports those that don't exist. */
    public static List<String> omitted(ConvexType.Flattened flattened, Backend backend) {
        return flattened.except().stream()
                .flatMap(name -> wireName(flattened, name, backend).stream())
                .toList();
    }

    /** The name in documents of a field that is left out by its Java name; empty where there is none. */
    public static Optional<String> wireName(ConvexType.Flattened flattened, String javaName, Backend backend) {
        if (flattened.value() instanceof ConvexType.DocumentOf && SYSTEM_FIELDS.containsKey(javaName)) {
            return Optional.of(SYSTEM_FIELDS.get(javaName));
        }
        return fields(flattened.value(), backend).stream()
                .filter(field -> field.javaName().equals(javaName))
                .map(Field::wireName)
                .findFirst();
    }

    private static List<Field> fields(ConvexType type, Backend backend) {
        return backend.tables().stream()
                .filter(table -> (type instanceof ConvexType.DocumentOf document
                                && table.name().equals(document.table()))
                        || (type instanceof ConvexType.RecordOf record
                                && table.className().equals(record.className())))
                .map(TableModel::fields)
                .findFirst()
                .or(() -> type instanceof ConvexType.RecordOf record
                        ? Optional.ofNullable(backend.records().get(record.className()))
                                .map(RecordModel::fields)
                        : Optional.empty())
                .orElse(List.of());
    }
}
