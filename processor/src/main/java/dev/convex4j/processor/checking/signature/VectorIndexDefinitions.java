package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.FieldPath;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.VectorIndexModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rule CVX301 for vector indexes: a list of numbers to search, and the fields to narrow it by. */
final class VectorIndexDefinitions implements SignatureRule {
    private static final int FEWEST_DIMENSIONS = 2;
    private static final int MOST_DIMENSIONS = 4096;

    /** What two vector indexes of a table can't share. */
    private record Vectors(String field, int dimensions) {}

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        for (TableModel table : backend.tables()) {
            Map<Vectors, VectorIndexModel> byVectors = new HashMap<>();
            for (VectorIndexModel index : table.vectorIndexes()) {
                checkVector(backend, table, index, findings);
                filters(index).check(backend, table, findings);
                VectorIndexModel same =
                        byVectors.putIfAbsent(new Vectors(index.vectorField(), index.dimensions()), index);
                if (same != null) {
                    findings.add(Findings.name(
                            index.position(),
                            "In table \"" + table.name() + "\" vector index \"" + same.name() + "\" and vector index \""
                                    + index.name() + "\" have the same vectors",
                            "Vector indexes must be unique within a table",
                            "Remove one of them."));
                }
            }
        }
        return findings;
    }

    private static void checkVector(Backend backend, TableModel table, VectorIndexModel index, List<Finding> findings) {
        Optional<FieldPath> field = FieldPath.resolve(backend, table, index.vectorField());
        Position place = index.position().value("vectorField");
        if (field.isEmpty()) {
            findings.add(filters(index).unknown(table, index.vectorField(), place));
        } else if (!isVector(field.get().type())) {
            findings.add(Findings.name(
                    place,
                    "The vector index \"" + index.name() + "\" of table \"" + table.name() + "\" searches `"
                            + index.vectorField() + "`, which is no list of numbers",
                    "A vector is an array of floating-point numbers",
                    "Declare the component as `List<Double>`."));
        }
        if (index.dimensions() < FEWEST_DIMENSIONS || index.dimensions() > MOST_DIMENSIONS) {
            findings.add(Findings.name(
                    index.position().value("dimensions"),
                    "The vector index \"" + index.name() + "\" of table \"" + table.name() + "\" has "
                            + index.dimensions() + " dimensions",
                    "Vectors have " + FEWEST_DIMENSIONS + " to " + MOST_DIMENSIONS + " of them",
                    "dimensions = 1536"));
        }
    }

    private static boolean isVector(ConvexType type) {
        return (type instanceof ConvexType.ListOf list && list.element() == ConvexType.Simple.DOUBLE)
                || (type instanceof ConvexType.Nullable nullable && isVector(nullable.value()));
    }

    private static FilterFields filters(VectorIndexModel index) {
        return new FilterFields("Vector", index.name(), index.filterFields(), index.position());
    }
}
