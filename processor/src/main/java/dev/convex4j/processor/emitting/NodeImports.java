package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.typescript.TsFile;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsImports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is left of rule CVX115 once all files are there: whatever made one import a module that only Node.js loads, a
 * constant, a validator or a class as well as a call, Convex refuses the push.
 */
final class NodeImports {
    private static final String RULE = "CVX115";
    private static final Pattern DIRECTIVE = Pattern.compile("\\A(?:\\s|//.*|/\\*(?s:.*?)\\*/)*[\"']use node[\"']");

    private final Backend backend;
    private final Map<String, String> handWritten;

    NodeImports(Backend backend, Map<String, String> handWritten) {
        this.backend = backend;
        this.handWritten = handWritten;
    }

    /** One finding for each pair of files. */
    List<Finding> check(SortedMap<String, TsFile> trees) {
        List<Finding> findings = new ArrayList<>();
        trees.forEach((path, tree) -> {
            if (!backend.nodeModules().contains(module(path))) {
                SortedMap<String, String> imports = new TreeMap<>();
                for (TsImport used : TsImports.of(tree)) {
                    String imported = BackendEmission.resolved(path, used.module());
                    if (!used.typeOnly() && isNode(imported)) {
                        imports.merge(
                                imported, used.name(), (first, other) -> first.compareTo(other) < 0 ? first : other);
                    }
                }
                imports.forEach((imported, name) -> findings.add(finding(path, imported, name)));
            }
        });
        return List.copyOf(findings);
    }

    private boolean isNode(String module) {
        String text = handWritten.get(module + ".ts");
        return backend.nodeModules().contains(module)
                || (text != null && DIRECTIVE.matcher(text).lookingAt());
    }

    private Finding finding(String path, String imported, String name) {
        return Finding.error(
                RULE,
                position(module(path)).or(() -> position(imported)).orElse(new Position() {}),
                "`convex/" + path + "` imports `" + name + "` of `convex/" + imported
                        + ".ts`, which only Node.js loads",
                "Convex refuses a push where a module of its own runtime imports one with `\"use node\"`",
                "Move what both need to a class without `@UseNode`.");
    }

    /** Where the class of a module stands. */
    private Optional<Position> position(String module) {
        return backend.modules().entrySet().stream()
                .filter(entry -> entry.getValue().equals(module))
                .flatMap(entry -> Optional.ofNullable(backend.modulePositions().get(entry.getKey())).stream())
                .findFirst()
                .or(() -> backend.functions().stream()
                        .filter(function -> function.module().equals(module))
                        .map(FunctionModel::position)
                        .findFirst());
    }

    private static String module(String path) {
        return path.substring(0, path.length() - ".ts".length());
    }
}
