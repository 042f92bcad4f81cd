package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.Tree;
import java.util.Locale;
import java.util.Map;

/** How messages name the constructs that are not translated, and what they suggest. */
final class UnsupportedConstructs {
    private record Row(String name, String instead) {}

    /** By the name of the tree kind: kinds newer than Java 17 have no constant here. */
    private static final Map<String, Row> ROWS = Map.ofEntries(
            Map.entry("ARRAY_ACCESS", new Row("an array access", "use a `List`")),
            Map.entry("MEMBER_SELECT", new Row("the length of an array", "use a `List`")),
            Map.entry("NEW_ARRAY", new Row("an array", "use `List.of(..)`")),
            Map.entry("INSTANCE_OF", new Row("`instanceof`", "keep the variants in separate methods")),
            Map.entry("SWITCH", new Row("a `switch` statement", "use `if` and `else if`")),
            Map.entry("SWITCH_EXPRESSION", new Row("a `switch` expression", "use `if` and `else if`, or `? :`")),
            Map.entry("TRY", new Row("`try`", "let the exception end the function: Convex rolls a mutation back")),
            Map.entry("SYNCHRONIZED", new Row("`synchronized`", "remove it: a Convex function runs on one thread")),
            Map.entry("ASSERT", new Row("`assert`", "use `if (..) { throw .. }`")),
            Map.entry("YIELD", new Row("`yield`", "use `if` and `else if`")),
            Map.entry("CLASS", new Row("a local class", "declare it as a nested class")),
            Map.entry("INTERFACE", new Row("a local interface", "declare it as a nested interface")),
            Map.entry("ENUM", new Row("a local enum", "declare it as a nested enum")),
            Map.entry("RECORD", new Row("a local record", "declare it as a nested record")));

    private UnsupportedConstructs() {}

    static String name(Tree tree) {
        Row row = ROWS.get(tree.getKind().name());
        return row == null
                ? "`" + tree.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "`"
                : row.name();
    }

    static String instead(Tree tree) {
        Row row = ROWS.get(tree.getKind().name());
        return row == null ? "write it with plain statements" : row.instead();
    }
}
