package dev.convex4j.processor.checking.database;

import dev.convex4j.processor.checking.rule.GeneratedMembers;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the fix for reading without an index: the index to use, or the one to add. */
final class IndexAdvice {
    private final TableModel table;
    private final GeneratedMembers generated;
    private final String database;

    /** @param database how the code reaches the database: {@code ctx.db()} */
    IndexAdvice(TableModel table, GeneratedMembers generated, String database) {
        this.table = table;
        this.generated = generated;
        this.database = database;
    }

    String fix(List<Comparison> comparisons) {
        String scan = "\nA table that stays small may be read as a whole, on purpose:\n    " + database + ".query("
                + generated.tableConstant(table) + ").fullTableScan()";
        Optional<Comparison> id = comparisons.stream()
                .filter(comparison -> comparison.field().equals("id"))
                .findFirst();
        if (id.isPresent()) {
            return "A document is found by its id directly:\n    " + database + ".get(" + generated.tableConstant(table)
                    + ", " + id.get().value() + ")";
        } else if (comparisons.isEmpty()) {
            return "Ask an index for a part of the table with `withIndex(..)`, and filter that." + scan;
        }
        List<Comparison> ordered = inIndexOrder(comparisons);
        return existing(ordered)
                .map(index -> (served(index, ordered).size() == ordered.size()
                                ? "The index `" + index.name() + "` serves it:\n    "
                                : "Ask the index `" + index.name() + "`, and filter what it gives:\n    ")
                        + query(index, ordered))
                .orElseGet(() -> {
                    IndexModel added = added(ordered);
                    return "Add an index to `" + table.recordName() + "`:\n    @Index(name = \"" + added.name()
                            + "\", fields = " + fields(added) + ")\nand ask it:\n    " + query(added, ordered) + scan;
                });
    }

    /** Equalities first, each field once, then at most one field with a range: the order an index needs. */
    private static List<Comparison> inIndexOrder(List<Comparison> comparisons) {
        Map<String, Comparison> ordered = new LinkedHashMap<>();
        comparisons.stream()
                .filter(Comparison::isEquality)
                .forEach(comparison -> ordered.putIfAbsent(comparison.field(), comparison));
        comparisons.stream()
                .filter(comparison -> !comparison.isEquality() && !ordered.containsKey(comparison.field()))
                .findFirst()
                .ifPresent(comparison -> ordered.put(comparison.field(), comparison));
        return List.copyOf(ordered.values());
    }

    private Optional<IndexModel> existing(List<Comparison> ordered) {
        return table.indexes().stream()
                .filter(index -> !index.staged() && served(index, ordered).size() > 0)
                .max(Comparator.comparingInt(index -> served(index, ordered).size()));
    }

    /** The comparisons that a range of {@code index} can ask for, in the index's order. */
    private static List<Comparison> served(IndexModel index, List<Comparison> comparisons) {
        List<Comparison> served = new ArrayList<>();
        for (String field : index.fields()) {
            Optional<Comparison> next = comparisons.stream()
                    .filter(comparison -> comparison.field().equals(field))
                    .findFirst();
            next.ifPresent(served::add);
            if (next.filter(Comparison::isEquality).isEmpty()) {
                break;
            }
        }
        return served;
    }

    private static IndexModel added(List<Comparison> ordered) {
        List<String> fields = ordered.stream().map(Comparison::field).toList();
        String name = "by_" + fields.stream().map(IndexAdvice::snake).collect(Collectors.joining("_and_"));
        return new IndexModel(name, fields, List.of(), new dev.convex4j.processor.model.Position() {});
    }

    private static String snake(String field) {
        return field.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('.', '_').toLowerCase(Locale.ROOT);
    }

    private static String fields(IndexModel index) {
        return index.fields().size() == 1
                ? '"' + index.fields().get(0) + '"'
                : index.fields().stream().collect(Collectors.joining("\", \"", "{\"", "\"}"));
    }

    private String query(IndexModel index, List<Comparison> ordered) {
        String constant = generated.tableConstant(table);
        String range = served(index, ordered).stream()
                .map(comparison -> "." + comparison.verb() + "(" + comparison.value() + ")")
                .collect(Collectors.joining());
        return database + ".query(" + constant + ").withIndex(" + constant + "." + generated.indexConstant(table, index)
                + range + ")";
    }
}
