package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.FieldPath;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rule CVX301 for indexes: their fields. The words are those of a Convex push. */
final class IndexDefinitions implements SignatureRule {
    private static final int MOST_FIELDS = 16;
    private static final String EXAMPLE = "@Index(name = \"by_author\", fields = \"authorId\")";

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        for (TableModel table : backend.tables()) {
            Map<List<String>, IndexModel> byFields = new HashMap<>();
            for (IndexModel index : table.indexes()) {
                checkFields(backend, table, index, findings);
                IndexModel same = byFields.putIfAbsent(index.fields(), index);
                if (same != null) {
                    findings.add(Findings.name(
                            index.position(),
                            "In table \"" + table.name() + "\" index \"" + same.name() + "\" and index \""
                                    + index.name() + "\" have the same fields",
                            "Indexes must be unique within a table",
                            "Remove one of them."));
                }
            }
        }
        return findings;
    }

    private static void checkFields(Backend backend, TableModel table, IndexModel index, List<Finding> findings) {
        if (index.fields().isEmpty()) {
            findings.add(Findings.name(
                    index.position(),
                    "In table \"" + table.name() + "\" the index \"" + index.name() + "\" has no fields",
                    "An index orders documents by fields; the order of creation needs none",
                    EXAMPLE));
        }
        if (index.fields().size() > MOST_FIELDS) {
            findings.add(Findings.name(
                    index.position().value("fields", MOST_FIELDS),
                    "The index \"" + index.name() + "\" of table \"" + table.name() + "\" has "
                            + index.fields().size() + " fields",
                    "Indexes may have up to " + MOST_FIELDS + " fields",
                    "Keep the fields that the queries compare."));
        }
        Set<String> seen = new HashSet<>();
        for (int position = 0; position < index.fields().size(); position++) {
            String field = index.fields().get(position);
            Position place = index.position().value("fields", position);
            if (!seen.add(field)) {
                findings.add(Findings.name(
                        place,
                        "Duplicate field `" + field + "` in the index \"" + index.name() + "\" of table \""
                                + table.name() + "\"",
                        "Index fields must be unique within an index",
                        "Remove the second one."));
            } else if (FieldPath.resolve(backend, table, field).isEmpty()) {
                findings.add(unknown(table, index, field, place));
            }
        }
    }

    private static Finding unknown(TableModel table, IndexModel index, String field, Position place) {
        return switch (field) {
            case "_creationTime", "creationTime" ->
                Findings.name(
                        place,
                        "The index \"" + index.name() + "\" of table \"" + table.name() + "\" names the creation time",
                        "`_creationTime` is automatically added to the end of each index. It should not be added"
                                + " explicitly in the index definition",
                        "Remove `" + field + "`; the ranges of the index end with the creation time.");
            case "_id", "id" ->
                Findings.name(
                        place,
                        "`" + field + "` is not a valid index field, in the index \"" + index.name() + "\" of table \""
                                + table.name() + "\"",
                        "Documents are found by id without an index",
                        "To load documents by id, use `ctx.db().get(table, id)`.");
            default ->
                Findings.name(
                        place,
                        "In table \"" + table.name() + "\" the index \"" + index.name()
                                + "\" is invalid because it references the field `" + field + "` that does not exist",
                        "An index orders the documents of its table by fields of theirs",
                        "Name a component of `" + table.recordName() + "`: "
                                + table.fields().stream()
                                        .map(one -> "`" + one.javaName() + "`")
                                        .collect(Collectors.joining(", "))
                                + ".");
        };
    }
}
