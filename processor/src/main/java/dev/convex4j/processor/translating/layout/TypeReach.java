package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.TableModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which records and enums a type is made of. */
final class TypeReach {
    private final Map<String, List<Field>> fields = new HashMap<>();
    private final Set<String> tableRecords = new LinkedHashSet<>();

    TypeReach(Backend backend) {
        for (RecordModel model : backend.records().values()) {
            fields.put(model.className(), model.fields());
        }
        for (TableModel table : backend.tables()) {
            fields.put(table.className(), table.fields());
            tableRecords.add(table.className());
        }
    }

    boolean isTableRecord(String className) {
        return tableRecords.contains(className);
    }

    /** Records and enums that the tables' fields are made of, through the tables' own records where one holds another. */
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
        for (Field field : fields.getOrDefault(className, List.of())) {
            collect(field.type(), name -> !isTableRecord(name), reached);
        }
        return reached;
    }

    /** Whether all that the record holds has a type in TypeScript; a record that only bodies use may hold anything. */
    boolean isExpressible(String className) {
        Set<String> held = new LinkedHashSet<>(of(className));
        held.add(className);
        return held.stream()
                .flatMap(name -> fields.getOrDefault(name, List.of()).stream())
                .noneMatch(field -> holdsRefused(field.type()));
    }

    private static boolean holdsRefused(ConvexType type) {
        if (type instanceof ConvexType.ListOf list) {
            return holdsRefused(list.element());
        }
        if (type instanceof ConvexType.Nullable nullable) {
            return holdsRefused(nullable.value());
        }
        if (type instanceof ConvexType.MapOf map) {
            return holdsRefused(map.key()) || holdsRefused(map.value());
        }
        return type instanceof ConvexType.Refused;
    }

    /** Whether a value of the record may hold another one of it. */
    boolean isRecursive(String className) {
        Set<String> reached = new LinkedHashSet<>();
        fields.getOrDefault(className, List.of()).forEach(field -> collect(field.type(), name -> true, reached));
        return reached.contains(className);
    }

    private void collect(ConvexType type, Predicate<String> wanted, Set<String> reached) {
        for (String name : named(type)) {
            if (wanted.test(name) && reached.add(name)) {
                fields.getOrDefault(name, List.of()).forEach(field -> collect(field.type(), wanted, reached));
            }
        }
    }

    /** The records and enums that stand in the type itself. */
    private static Set<String> named(ConvexType type) {
        if (type instanceof ConvexType.RecordOf named) {
            return Set.of(named.className());
        }
        if (type instanceof ConvexType.EnumOf named) {
            return Set.of(named.className());
        }
        if (type instanceof ConvexType.ListOf list) {
            return named(list.element());
        }
        if (type instanceof ConvexType.Nullable nullable) {
            return named(nullable.value());
        }
        if (type instanceof ConvexType.MapOf map) {
            Set<String> both = new LinkedHashSet<>(named(map.key()));
            both.addAll(named(map.value()));
            return both;
        }
        return Set.of();
    }
}
