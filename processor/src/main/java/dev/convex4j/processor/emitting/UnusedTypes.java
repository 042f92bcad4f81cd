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

/**
 * Leaves out what nothing names: the type aliases of records that are only ever object literals, and checks of values that
 * never enter. A check that its own file alone calls is not exported.
 */
final class UnusedTypes {
    private UnusedTypes() {}

    /**
     * The files, by path, without unused declarations; the alias of a validator stays, for the front end.
     *
     * @param checks the names of the functions that check what enters, as {@code path#name}
     */
    static SortedMap<String, TsFile> without(SortedMap<String, TsFile> files, Set<String> checks) {
        SortedMap<String, TsFile> current = files;
        while (true) {
            SortedMap<String, TsFile> next = once(current, checks);
            if (next.equals(current)) {
                return next;
            }
            current = next;
        }
    }

    private static SortedMap<String, TsFile> once(SortedMap<String, TsFile> files, Set<String> checks) {
        Set<String> imported = imported(files);
        SortedMap<String, TsFile> kept = new TreeMap<>();
        files.forEach((path, file) -> {
            List<TsDeclaration> declarations = new ArrayList<>();
            for (TsDeclaration declaration : file.declarations()) {
                if (declaration instanceof TsDeclaration.TypeAlias alias) {
                    if (isInferred(alias)
                            || imported.contains(path + "#" + alias.name())
                            || isNamedBesideItself(alias.name(), alias, file)) {
                        declarations.add(alias);
                    }
                } else if (declaration instanceof TsDeclaration.Function function
                        && checks.contains(path + "#" + function.name())) {
                    if (imported.contains(path + "#" + function.name())) {
                        declarations.add(function);
                    } else if (isNamedBesideItself(function.name(), function, file)) {
                        declarations.add(notExported(function));
                    }
                } else {
                    declarations.add(declaration);
                }
            }
            if (!declarations.isEmpty()) {
                kept.put(path, new TsFile(file.header(), file.directives(), List.copyOf(declarations)));
            }
        });
        return kept;
    }

    private static TsDeclaration notExported(TsDeclaration.Function function) {
        return new TsDeclaration.Function(
                function.documentation(),
                false,
                function.async(),
                function.name(),
                function.typeParameters(),
                function.parameters(),
                function.result(),
                function.body());
    }

    private static boolean isInferred(TsDeclaration.TypeAlias alias) {
        return alias.type() instanceof TsType.ImportedReference reference
                && reference.source().name().equals("Infer");
    }

    private static boolean isNamedBesideItself(String name, TsDeclaration itself, TsFile file) {
        return file.declarations().stream()
                .filter(declaration -> !declaration.equals(itself))
                .anyMatch(declaration -> TsTypes.namedIn(declaration).contains(name));
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
