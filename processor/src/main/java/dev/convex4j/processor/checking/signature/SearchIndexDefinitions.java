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

/** Rule CVX301 for search indexes: a text to search, and the fields to narrow it by. The words are those of a Convex push. */
final class SearchIndexDefinitions implements SignatureRule {
    /** What two search indexes of a table can't share. */
    private record Fields(String searchField, Set<String> filterFields) {}

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        for (TableModel table : backend.tables()) {
            Map<Fields, SearchIndexModel> byFields = new HashMap<>();
            for (SearchIndexModel index : table.searchIndexes()) {
                checkSearchField(backend, table, index, findings);
                filters(index).check(backend, table, findings);
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
            findings.add(filters(index).unknown(table, index.searchField(), place));
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

    private static FilterFields filters(SearchIndexModel index) {
        return new FilterFields("Search", index.name(), index.filterFields(), index.position());
    }
}
