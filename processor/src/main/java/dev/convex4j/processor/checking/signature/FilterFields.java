package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.FieldPath;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.TableModel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of an index that isn't ordered: what it searches, and what narrows a search.
 *
 * @param kind {@code Search} or {@code Vector}
 * @param name the index's name
 */
record FilterFields(String kind, String name, List<String> fields, Position position) {
    private static final int MOST = 16;

    void check(Backend backend, TableModel table, List<Finding> findings) {
        if (fields.size() > MOST) {
            findings.add(Findings.name(
                    position.value("filterFields", MOST),
                    "The " + index() + " of table \"" + table.name() + "\" has " + fields.size() + " filter fields",
                    kind + " indexes may have up to " + MOST + " filter fields",
                    "Keep the fields that the searches compare."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            Position place = position.value("filterFields", i);
            if (!seen.add(field)) {
                findings.add(Findings.name(
                        place,
                        "Duplicate filter field `" + field + "` in the " + index() + " of table \"" + table.name()
                                + "\"",
                        "Filter fields must be unique within an index",
                        "Remove the second one."));
            } else if (FieldPath.resolve(backend, table, field).isEmpty()) {
                findings.add(unknown(table, field, place));
            }
        }
    }

    Finding unknown(TableModel table, String field, Position place) {
        return Findings.name(
                place,
                "In table \"" + table.name() + "\" the " + index() + " is invalid because it references the field `"
                        + field + "` that does not exist",
                "A " + word() + " index finds documents of its table by fields of theirs",
                "Name a component of `" + table.recordName() + "`: "
                        + table.fields().stream()
                                .map(one -> "`" + one.javaName() + "`")
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private String index() {
        return word() + " index \"" + name + "\"";
    }

    private String word() {
        return kind.toLowerCase(Locale.ROOT);
    }
}
