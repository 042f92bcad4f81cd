package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.UnionModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which records, enums and sealed interfaces a type is made of. */
final class TypeReach {
    /** What each record and each sealed interface is made of. */
    private final Map<String, List<ConvexType>> parts = new HashMap<>();

    private final Map<String, String> documents = new HashMap<>();
    private final Set<String> tableRecords = new LinkedHashSet<>();

    TypeReach(Backend backend) {
        for (RecordModel model : backend.records().values()) {
            parts.put(model.className(), types(model.fields()));
        }
        for (UnionModel model : backend.unions().values()) {
            parts.put(
                    model.className(),
                    model.members().stream()
                            .<ConvexType>map(ConvexType.RecordOf::new)
                            .toList());
        }
        for (TableModel table : backend.tables()) {
            parts.put(table.className(), types(table.fields()));
            tableRecords.add(table.className());
            documents.put(table.name(), table.className());
        }
    }

    private static List<ConvexType> types(List<Field> fields) {
        return fields.stream().map(Field::type).toList();
    }

    /** What a record or a sealed interface is made of. */
    List<ConvexType> parts(String className) {
        return parts.getOrDefault(className, List.of());
    }

    boolean isTableRecord(String className) {
        return tableRecords.contains(className);
    }

    /** What the tables' fields are made of, through the tables' own records where one holds another. */
    Set<String> ofTables(Collection<TableModel> tables) {
        Set<String> reached = new LinkedHashSet<>();
        for (TableModel table : tables) {
            table.fields().forEach(field -> collect(field.type(), name -> true, reached));
        }
        reached.removeIf(this::isTableRecord);
        return reached;
    }

    /** Records and enums that a validator outside the schema names; a table's record is validated by the schema. */
    Set<String> of(ConvexType type) {
        Set<String> reached = new LinkedHashSet<>();
        collect(type, name -> !isTableRecord(name), reached);
        return reached;
    }

    /** What the validator of a record names; itself too, where it holds its own kind. */
    Set<String> of(String className) {
        Set<String> reached = new LinkedHashSet<>();
        parts(className).forEach(part -> collect(part, name -> !isTableRecord(name), reached));
        return reached;
    }

    /** Whether all that the record holds has a type in TypeScript; a record that only bodies use may hold anything. */
    boolean isExpressible(String className) {
        Set<String> held = new LinkedHashSet<>(of(className));
        held.add(className);
        return held.stream().flatMap(name -> parts(name).stream()).noneMatch(TypeReach::holdsRefused);
    }

    private static boolean holdsRefused(ConvexType type) {
        return type instanceof ConvexType.Refused || type.parts().stream().anyMatch(TypeReach::holdsRefused);
    }

    /** Whether a number that Java declares more narrowly than Convex is part of a value of the type. */
    boolean isChecked(ConvexType type) {
        Set<String> reached = new LinkedHashSet<>();
        collect(type, name -> true, reached);
        return holdsChecked(type)
                || reached.stream().flatMap(name -> parts(name).stream()).anyMatch(this::holdsChecked);
    }

    /** Whether such a number stands in the type itself, or in the document that it is. */
    private boolean holdsChecked(ConvexType type) {
        if (type instanceof ConvexType.Simple simple) {
            return switch (simple) {
                case INT, SHORT, BYTE, FLOAT, SAFE_INTEGER -> true;
                default -> false;
            };
        } else if (type instanceof ConvexType.DocumentOf document) {
            String record = documents.get(document.table());
            return record != null && isChecked(new ConvexType.RecordOf(record));
        }
        return type.parts().stream().anyMatch(this::holdsChecked);
    }

    /** Whether a value of the record may hold another one of it. */
    boolean isRecursive(String className) {
        Set<String> reached = new LinkedHashSet<>();
        parts(className).forEach(part -> collect(part, name -> true, reached));
        return reached.contains(className);
    }

    private void collect(ConvexType type, Predicate<String> wanted, Set<String> reached) {
        for (String name : named(type)) {
            if (wanted.test(name) && reached.add(name)) {
                parts(name).forEach(part -> collect(part, wanted, reached));
            }
        }
    }

    /** The records, enums and sealed interfaces that stand in the type itself. */
    private static Set<String> named(ConvexType type) {
        if (type instanceof ConvexType.RecordOf named) {
            return Set.of(named.className());
        } else if (type instanceof ConvexType.EnumOf named) {
            return Set.of(named.className());
        } else if (type instanceof ConvexType.UnionOf named) {
            return Set.of(named.className());
        }
        Set<String> all = new LinkedHashSet<>();
        type.parts().forEach(part -> all.addAll(named(part)));
        return all;
    }
}
