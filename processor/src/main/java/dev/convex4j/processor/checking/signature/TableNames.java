package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rule CVX301 for tables: their names, and how many there are. */
final class TableNames implements SignatureRule {
    private static final int MOST = 10_000;

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        Map<String, TableModel> byName = new HashMap<>();
        for (TableModel table : backend.tables()) {
            Position position = table.position().annotation("Table", 0).value("value");
            Optional<String> problem = ConvexNames.problem(table.name());
            if (problem.isPresent()) {
                findings.add(Findings.name(
                        position,
                        "Invalid table name: \"" + table.name() + "\": " + problem.get(),
                        "Identifiers must be 64 characters or less, start with a letter and can only contain letters,"
                                + " digits, and underscores",
                        "@Table(\"posts\")"));
            } else if (table.name().startsWith("_")) {
                findings.add(Findings.name(
                        position,
                        "The table name \"" + table.name() + "\" is reserved",
                        "Names that start with an underscore are those of Convex's system tables",
                        "@Table(\"" + table.name().replaceFirst("^_+", "") + "\")"));
            }
            TableModel other = byName.putIfAbsent(table.name(), table);
            if (other != null) {
                findings.add(Findings.name(
                        position,
                        "`" + other.recordName() + "` and `" + table.recordName() + "` are both the table \""
                                + table.name() + "\"",
                        "A table has one shape, and Convex knows it by its name alone",
                        "Give one of them another name."));
            }
        }
        if (backend.tables().size() > MOST) {
            findings.add(Findings.name(
                    backend.tables().get(MOST).position(),
                    "There are " + backend.tables().size() + " tables",
                    "A deployment has " + MOST + " tables at most",
                    "Merge tables of one shape, with a field that tells them apart."));
        }
        return findings;
    }
}
