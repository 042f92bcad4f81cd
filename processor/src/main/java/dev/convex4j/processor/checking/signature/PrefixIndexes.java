package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** Rule CVX320: an index whose fields another index of the table starts with. */
final class PrefixIndexes implements SignatureRule {
    private static final String RULE = "CVX320";

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        for (TableModel table : backend.tables()) {
            for (IndexModel index : table.indexes()) {
                boolean suppressed = index.suppressions().stream()
                        .anyMatch(suppression -> suppression.rule().equals(RULE));
                if (!suppressed) {
                    table.indexes().stream()
                            .filter(other -> startsWith(other, index))
                            .findFirst()
                            .ifPresent(longer -> findings.add(finding(table, index, longer)));
                }
            }
        }
        return findings;
    }

    /** Equal fields are no prefix; that is an error of its own. */
    private static boolean startsWith(IndexModel longer, IndexModel index) {
        int length = index.fields().size();
        return length > 0
                && index.staged() == longer.staged()
                && longer.fields().size() > length
                && longer.fields().subList(0, length).equals(index.fields());
    }

    private static Finding finding(TableModel table, IndexModel index, IndexModel longer) {
        return Finding.warning(
                RULE,
                index.position(),
                "In table \"" + table.name() + "\" the index \"" + index.name() + "\" is the beginning of \""
                        + longer.name() + "\"",
                "Every index costs storage and slows each write, and the longer one answers the same queries, unless"
                        + " they need the documents in the order of creation",
                "Remove it and use \"" + longer.name() + "\", or say why both are needed:\n@Index(name = \""
                        + index.name() + "\", .., suppress = @Suppress(rule = \"" + RULE + "\", reason = \"..\"))");
    }
}
