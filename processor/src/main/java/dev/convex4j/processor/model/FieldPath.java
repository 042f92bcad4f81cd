package dev.convex4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A field of a table, which may lie in a nested record.
 *
 * @param wirePath its path in documents, with dots
 * @param type the field's own type
 * @param optional whether it, or a record around it, may be absent
 */
public record FieldPath(String wirePath, ConvexType type, boolean optional) {
    /** Finds a field by its Java path, such as {@code title} or {@code address.city}. */
    public static Optional<FieldPath> resolve(Backend backend, TableModel table, String javaPath) {
        List<Field> fields = table.fields();
        Optional<FieldPath> path = Optional.of(new FieldPath("", ConvexType.Simple.NULL, false));
        for (String name : javaPath.split("\\.", -1)) {
            Optional<Field> field =
                    fields.stream().filter(one -> one.javaName().equals(name)).findFirst();
            if (field.isEmpty()) {
                return Optional.empty();
            }
            path = path.map(before -> before.then(field.get()));
            fields = field.get().type() instanceof ConvexType.RecordOf record
                            && backend.records().containsKey(record.className())
                    ? backend.records().get(record.className()).fields()
                    : List.of();
        }
        return path;
    }

    private FieldPath then(Field field) {
        String path = wirePath.isEmpty() ? field.wireName() : wirePath + "." + field.wireName();
        return new FieldPath(path, field.type(), optional || field.optional());
    }
}
