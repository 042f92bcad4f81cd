package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.FieldPath;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.SearchIndexModel;
import dev.convex4j.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rule CVX301 for search indexes: a text to search, and the fields to narrow it by. The words are those of a Convex push. */
final class SearchIndexDefinitions implements SignatureRule {
    private static final int MOST_FILTER_FIELDS = 16;

    /** What two search indexes of a table can't share. */
    private record Fields(String searchField, Set<String> filterFields) {}

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        for (TableModel table : backend.tables()) {
            Map<Fields, SearchIndexModel> byFields = new HashMap<>();
            for (SearchIndexModel index : table.searchIndexes()) {
                checkSearchField(backend, table, index, findings);
                checkFilterFields(backend, table, index, findings);
                SearchIndexModel same = byFields.putIfAbsent(
                        new Fields(index.searchField(), new HashSet<>(index.filterFields())), index);
                if (same != null) {
                    findings.add(Findings.name(
                            index.position(),
                            "In table \"" + table.name() + "\" search index \"" + same.name() + "\" and search index \""
                                    + index.name() + "\" have the same fields",
                            "Search indexes must be unique within a table",
                            "Remove one of them."));
                }
            }
        }
        return findings;
    }

    private static void checkSearchField(
            Backend backend, TableModel table, SearchIndexModel index, List<Finding> findings) {
        Position place = index.position().value("searchField");
        Optional<FieldPath> field = FieldPath.resolve(backend, table, index.searchField());
        if (field.isEmpty()) {
            findings.add(unknown(table, index, index.searchField(), place));
        } else if (!isText(field.get().type())) {
            findings.add(Findings.name(
                    place,
                    "The search index \"" + index.name() + "\" of table \"" + table.name() + "\" searches `"
                            + index.searchField() + "`, which is no text",
                    "A search index finds words in a text; other fields narrow the search by equality",
                    "Search a `String`, and write this field into `filterFields`."));
        }
    }

    private static boolean isText(ConvexType type) {
        return type == ConvexType.Simple.STRING
                || (type instanceof ConvexType.Nullable nullable && isText(nullable.value()));
    }

    private static void checkFilterFields(
            Backend backend, TableModel table, SearchIndexModel index, List<Finding> findings) {
        if (index.filterFields().size() > MOST_FILTER_FIELDS) {
            findings.add(Findings.name(
                    index.position().value("filterFields", MOST_FILTER_FIELDS),
                    "The search index \"" + index.name() + "\" of table \"" + table.name() + "\" has "
                            + index.filterFields().size() + " filter fields",
                    "Search indexes may have up to " + MOST_FILTER_FIELDS + " filter fields",
                    "Keep the fields that the searches compare."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < index.filterFields().size(); i++) {
            String field = index.filterFields().get(i);
            Position place = index.position().value("filterFields", i);
            if (!seen.add(field)) {
                findings.add(Findings.name(
                        place,
                        "Duplicate filter field `" + field + "` in the search index \"" + index.name()
                                + "\" of table \"" + table.name() + "\"",
                        "Filter fields must be unique within an index",
                        "Remove the second one."));
            } else if (FieldPath.resolve(backend, table, field).isEmpty()) {
                findings.add(unknown(table, index, field, place));
            }
        }
    }

    private static Finding unknown(TableModel table, SearchIndexModel index, String field, Position place) {
        return Findings.name(
                place,
                "In table \"" + table.name() + "\" the search index \"" + index.name()
                        + "\" is invalid because it references the field `" + field + "` that does not exist",
                "A search index finds documents of its table by fields of theirs",
                "Name a component of `" + table.recordName() + "`: "
                        + table.fields().stream()
                                .map(one -> "`" + one.javaName() + "`")
                                .collect(Collectors.joining(", "))
                        + ".");
    }
}
