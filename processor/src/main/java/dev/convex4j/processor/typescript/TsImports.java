package dev.convex4j.processor.typescript;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a file imports. */
public final class TsImports {
    private TsImports() {}

    /** Every import that the file's tree names. */
    public static Set<TsImport> of(TsFile file) {
        Set<TsImport> imports = new LinkedHashSet<>();
        TreeNodes.visit(file, node -> {
            if (node instanceof TsImport source) {
                imports.add(source);
            }
        });
        return imports;
    }
}
