package dev.convex4j.processor.emitting;

import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsFile;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsImports;
import dev.convex4j.processor.typescript.TsType;
import dev.convex4j.processor.typescript.TsTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Leaves out the type aliases that nothing names: most records of a body are only ever object literals. */
final class UnusedTypes {
    private UnusedTypes() {}

    /** The files, by path, without unused aliases; the alias of a validator stays, for the front end. */
    static SortedMap<String, TsFile> without(SortedMap<String, TsFile> files) {
        SortedMap<String, TsFile> current = files;
        while (true) {
            SortedMap<String, TsFile> next = once(current);
            if (next.equals(current)) {
                return next;
            }
            current = next;
        }
    }

    private static SortedMap<String, TsFile> once(SortedMap<String, TsFile> files) {
        Set<String> imported = imported(files);
        SortedMap<String, TsFile> kept = new TreeMap<>();
        files.forEach((path, file) -> {
            List<TsDeclaration> declarations = new ArrayList<>(file.declarations());
            declarations.removeIf(declaration -> declaration instanceof TsDeclaration.TypeAlias alias
                    && !isInferred(alias)
                    && !imported.contains(path + "#" + alias.name())
                    && !isNamedBesideItself(alias, file));
            if (!declarations.isEmpty()) {
                kept.put(path, new TsFile(file.header(), file.directives(), List.copyOf(declarations)));
            }
        });
        return kept;
    }

    private static boolean isInferred(TsDeclaration.TypeAlias alias) {
        return alias.type() instanceof TsType.ImportedReference reference
                && reference.source().name().equals("Infer");
    }

    private static boolean isNamedBesideItself(TsDeclaration.TypeAlias alias, TsFile file) {
        return file.declarations().stream()
                .filter(declaration -> !declaration.equals(alias))
                .anyMatch(declaration -> TsTypes.namedIn(declaration).contains(alias.name()));
    }

    /** What the files import of each other, as {@code path#name}. */
    private static Set<String> imported(Map<String, TsFile> files) {
        Set<String> imported = new HashSet<>();
        files.forEach((path, file) -> {
            for (TsImport used : TsImports.of(file)) {
                imported.add(BackendEmission.resolved(path, used.module()) + ".ts#" + used.name());
            }
        });
        return imported;
    }
}
