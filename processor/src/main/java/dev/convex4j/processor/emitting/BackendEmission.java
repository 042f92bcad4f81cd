package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.typescript.TsFile;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsImports;
import dev.convex4j.processor.typescript.TsPrinter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the whole {@code convex} folder together. */
public final class BackendEmission {
    /** Modules below it come with the processor and hold only what is used of them. */
    private static final String HELPERS = "lib/";

    private final EmissionInput input;
    private SortedMap<String, TsFile> trees = new TreeMap<>();

    private BackendEmission(EmissionInput input) {
        this.input = input;
    }

    /** The folder, without {@code tsconfig.json}, which is the user's once it exists: see {@link TsconfigFile}. */
    public static EmittedFolder emit(EmissionInput input) {
        BackendEmission emission = new BackendEmission(input);
        List<EnvVariable> env = emission.env();
        emission.addTrees(env);
        emission.trees = UnusedTypes.without(emission.trees, emission.checks());
        SortedMap<String, String> files = new TreeMap<>();
        emission.trees.forEach((path, tree) -> files.put(path, TsPrinter.print(tree)));
        emission.helpers().forEach((module, names) -> {
            String path = module + ".ts";
            files.put(path, HelperModule.load(path).text(names));
        });
        SortedMap<String, String> initial = emission.natives();
        files.putAll(CliGeneratedFiles.of(emission.modules(files, initial), env, emission.hasSchema()));
        return new EmittedFolder(
                files, initial, new NodeImports(input.backend(), input.handWritten()).check(emission.trees));
    }

    /** The files for native methods that nobody has written yet. */
    private SortedMap<String, String> natives() {
        SortedMap<String, String> missing = new TreeMap<>();
        input.natives().forEach((module, tree) -> {
            String path = module + ".ts";
            if (!input.handWritten().containsKey(path)) {
                missing.put(path, TsPrinter.print(tree));
            }
        });
        return missing;
    }

    private List<EnvVariable> env() {
        List<EnvVariable> used = new ArrayList<>(input.env());
        used.addAll(AuthConfigFile.env(input.backend().authProviders()));
        used.addAll(CorsOptions.env(input.backend().routes()));
        return EnvVariable.declared(used);
    }

    private boolean hasSchema() {
        return !input.backend().tables().isEmpty();
    }

    private void addTrees(List<EnvVariable> env) {
        Backend backend = input.backend();
        ModuleLayout layout = input.layout();
        for (String module : layout.modules()) {
            if (!module.equals(ModuleLayout.SCHEMA)) {
                TsFile tree = new ModuleFile(backend, layout, module).file(input.translated());
                if (!tree.declarations().isEmpty()) {
                    trees.put(module + ".ts", tree);
                }
            }
        }
        if (hasSchema()) {
            trees.put("schema.ts", new SchemaFile(backend, layout).file());
        }
        if (!backend.routes().isEmpty()) {
            trees.put("http.ts", new HttpFile(backend, layout).file());
        }
        if (!backend.crons().isEmpty() || !backend.cronMethods().isEmpty()) {
            trees.put("crons.ts", CronsFile.file(backend, layout));
        }
        if (!backend.authProviders().isEmpty()) {
            trees.put("auth.config.ts", AuthConfigFile.file(backend.authProviders()));
        }
        if (!env.isEmpty()) {
            trees.put("convex.config.ts", ConvexConfigFile.file(env));
        }
    }

    /** The functions that check what enters, as {@code path#name}. */
    private Set<String> checks() {
        ModuleLayout layout = input.layout();
        return layout.modules().stream()
                .flatMap(module -> layout.checksIn(module).stream()
                        .map(className ->
                                module + ".ts#" + layout.check(className).name()))
                .collect(Collectors.toSet());
    }

    /** What is imported from each helper module, by the module's path. */
    private SortedMap<String, SortedSet<String>> helpers() {
        SortedMap<String, SortedSet<String>> helpers = new TreeMap<>();
        trees.forEach((path, tree) -> {
            for (TsImport used : TsImports.of(tree)) {
                String module = resolved(path, used.module());
                if (module.startsWith(HELPERS)) {
                    helpers.computeIfAbsent(module, key -> new TreeSet<>()).add(used.name());
                }
            }
        });
        return helpers;
    }

    /** The path of the module that a file means by a specifier; empty for a package. */
    static String resolved(String path, String specifier) {
        if (!specifier.startsWith(".")) {
            return "";
        }
        return URI.create(path).resolve(specifier).toString();
    }

    private List<String> modules(Map<String, String> files, Map<String, String> initial) {
        return Stream.of(files, initial, input.handWritten())
                .flatMap(all -> all.entrySet().stream())
                .filter(file -> EntryPoints.contains(file.getKey(), file.getValue()))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }
}
