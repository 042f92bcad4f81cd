package dev.convex4j.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The records that a table, an argument or a result is made of, directly or through other types. */
final class ModelRecords {
    private final Backend backend;
    private final SortedMap<String, RecordModel> found = new TreeMap<>();

    private ModelRecords(Backend backend) {
        this.backend = backend;
    }

    /** The records in the order of their names; one with a component that a finding refuses is left out. */
    static List<RecordModel> of(Backend backend) {
        ModelRecords records = new ModelRecords(backend);
        for (TableModel table : backend.tables()) {
            records.add(table.className());
            records.addAll(table.fields());
        }
        for (FunctionModel function : backend.functions()) {
            records.addAll(function.parameters());
            records.add(function.returns());
        }
        return records.found.values().stream()
                .filter(record -> record.fields().stream().noneMatch(field -> isRefused(field.type())))
                .filter(record ->
                        record.fields().stream().noneMatch(field -> field.type() instanceof ConvexType.Flattened))
                .toList();
    }

    private static boolean isRefused(ConvexType type) {
        return type instanceof ConvexType.Refused || type.parts().stream().anyMatch(ModelRecords::isRefused);
    }

    private void addAll(List<Field> fields) {
        fields.forEach(field -> add(field.type()));
    }

    private void add(ConvexType type) {
        if (type instanceof ConvexType.RecordOf record) {
            add(record.className());
        } else if (type instanceof ConvexType.UnionOf union) {
            Optional.ofNullable(backend.unions().get(union.className()))
                    .ifPresent(model -> model.members().forEach(this::add));
        } else {
            type.parts().forEach(this::add);
        }
    }

    private void add(String className) {
        RecordModel record = backend.records().get(className);
        if (record != null && found.putIfAbsent(className, record) == null) {
            addAll(record.fields());
        }
    }
}
