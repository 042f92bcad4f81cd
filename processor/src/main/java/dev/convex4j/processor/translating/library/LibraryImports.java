package dev.convex4j.processor.translating.library;

import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the names at the start of a template's expressions stand for. */
final class LibraryImports {
    /** The module of the functions that keep Java's meaning; every import of a template is written from the root. */
    static final String HELPERS = "./lib/java";

    /** Names that every JavaScript runtime has. */
    private static final Set<String> GLOBALS = Set.of(
            "Array",
            "BigInt",
            "Blob",
            "Date",
            "Error",
            "Infinity",
            "JSON",
            "Math",
            "NaN",
            "Number",
            "Object",
            "String",
            "URL",
            "console",
            "crypto",
            "undefined");

    private LibraryImports() {}

    /** Resolves the names that {@code declarations} list, each as {@code <name> from <module>}; others must be global. */
    static UnaryOperator<TsExpression> of(List<String> declarations) {
        Map<String, TsImport> imports = new HashMap<>();
        for (String declaration : declarations) {
            String[] parts = declaration.split(" from ", 2);
            imports.put(parts[0], TsImport.value(parts[1], parts[0]));
        }
        return expression -> {
            String name = ((TsExpression.Identifier) expression).name();
            TsImport source = imports.get(name);
            if (source != null) {
                return new TsExpression.Imported(source);
            }
            if (!GLOBALS.contains(name)) {
                throw new IllegalArgumentException("unknown name in a template: " + name);
            }
            return expression;
        };
    }

    /** Resolves the names of a JDK row: those that are not global are helpers. */
    static TsExpression helperOrGlobal(TsExpression expression) {
        String name = ((TsExpression.Identifier) expression).name();
        return GLOBALS.contains(name) ? expression : new TsExpression.Imported(TsImport.value(HELPERS, name));
    }
}
