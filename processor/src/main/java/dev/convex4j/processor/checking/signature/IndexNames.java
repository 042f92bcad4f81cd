package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.SearchIndexModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.VectorIndexModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rule CVX301 for the names of a table's indexes, of whichever kind, and for how many there are. The words are those of a
 * Convex push.
 */
final class IndexNames implements SignatureRule {
    private static final int MOST_INDEXES = 32;
    private static final int MOST_SEARCH_INDEXES = 4;
    private static final int MOST_VECTOR_INDEXES = 4;

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        for (TableModel table : backend.tables()) {
            Set<String> names = new HashSet<>();
            List<Position> positions = new ArrayList<>();
            for (IndexModel index : table.indexes()) {
                positions.add(index.position());
                checkName(table, index.name(), index.position(), names, findings);
            }
            for (SearchIndexModel index : table.searchIndexes()) {
                positions.add(index.position());
                checkName(table, index.name(), index.position(), names, findings);
            }
            for (VectorIndexModel index : table.vectorIndexes()) {
                positions.add(index.position());
                checkName(table, index.name(), index.position(), names, findings);
            }
            if (positions.size() > MOST_INDEXES) {
                findings.add(Findings.name(
                        positions.get(MOST_INDEXES),
                        "Table \"" + table.name() + "\" has " + positions.size() + " indexes",
                        "A table has " + MOST_INDEXES + " indexes at most",
                        "Remove those that no query uses, or that another one starts with."));
            }
            if (table.searchIndexes().size() > MOST_SEARCH_INDEXES) {
                findings.add(Findings.name(
                        table.searchIndexes().get(MOST_SEARCH_INDEXES).position(),
                        "Table \"" + table.name() + "\" has "
                                + table.searchIndexes().size() + " search indexes",
                        "A table has " + MOST_SEARCH_INDEXES + " search indexes at most",
                        "Remove those that no query uses, or join those of one field by filter fields."));
            }
            if (table.vectorIndexes().size() > MOST_VECTOR_INDEXES) {
                findings.add(Findings.name(
                        table.vectorIndexes().get(MOST_VECTOR_INDEXES).position(),
                        "Table \"" + table.name() + "\" has "
                                + table.vectorIndexes().size() + " vector indexes",
                        "A table has " + MOST_VECTOR_INDEXES + " vector indexes at most",
                        "Remove those that no action uses."));
            }
        }
        return findings;
    }

    private static void checkName(
            TableModel table, String name, Position index, Set<String> names, List<Finding> findings) {
        Position position = index.value("name");
        String fix = "name = \"by_author\"";
        if (ConvexNames.problem(name).isPresent()) {
            findings.add(Findings.name(
                    position,
                    "Invalid index name: \"" + name + "\"",
                    "Identifiers must be 64 characters or less, start with a letter, and only contain letters, digits,"
                            + " underscores",
                    fix));
        } else if (name.startsWith("_") || name.equals("by_id") || name.equals("by_creation_time")) {
            findings.add(Findings.name(
                    position,
                    "In table \"" + table.name() + "\" cannot name an index \"" + name
                            + "\" because the name is reserved",
                    "Indexes may not start with an underscore or be named \"by_id\" or \"by_creation_time\"",
                    fix));
        } else if (!names.add(name)) {
            findings.add(Findings.name(
                    position,
                    "Table \"" + table.name() + "\" has two indexes named \"" + name + "\"",
                    "A query names its index, so the names must be unique within a table",
                    "Give one of them another name."));
        }
    }
}
