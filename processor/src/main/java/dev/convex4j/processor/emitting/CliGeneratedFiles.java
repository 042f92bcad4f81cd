package dev.convex4j.processor.emitting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The {@code _generated} folder, byte for byte as the Convex CLI (1.48) writes it, so that {@code npx convex dev} changes
 * nothing.
 */
final class CliGeneratedFiles {
    private static final String FOLDER = "_generated/";

    /** Prettier's default width, at which the CLI breaks lines. */
    private static final int WIDTH = 80;

    private static final Pattern IDENTIFIER = Pattern.compile("[$_a-zA-Z][$_a-zA-Z0-9]*");

    /** Names that {@code api.d.ts} can't bind or binds itself; the CLI's own list. */
    private static final Set<String> RESERVED_ALIASES = Set.of("""
            fullApi api internal components break case catch class const continue debugger default delete do else export
            extends false finally for function if import in instanceof new null return super switch this throw true try
            typeof var void while with let static yield await enum implements interface package private protected public
            """.strip().split("\\s+", -1));

    private CliGeneratedFiles() {}

    /**
     * The files, by path.
     *
     * @param modules the modules' paths with their extension, such as {@code admin/users.ts}; hand-written ones included
     * @param env what {@code convex.config.ts} declares, by name
     * @param schema whether the folder has a schema
     */
    static SortedMap<String, String> of(Collection<String> modules, List<EnvVariable> env, boolean schema) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(FOLDER + "api.d.ts", api(modules));
        files.put(FOLDER + "api.js", template("api.js"));
        files.put(FOLDER + "dataModel.d.ts", template(schema ? "dataModel.d.ts" : "dataModel-without-schema.d.ts"));
        files.put(FOLDER + "server.d.ts", server(env));
        files.put(FOLDER + "server.js", template("server.js"));
        return files;
    }

    private static String api(Collection<String> modules) {
        // The CLI compares paths with their extension, by UTF-16 code units.
        List<String> paths = modules.stream()
                .sorted()
                .map(CliGeneratedFiles::withoutExtension)
                .toList();
        String imports = paths.stream()
                .map(path -> "import type * as " + alias(path) + " from \"../" + path + ".js\";\n")
                .collect(Collectors.joining());
        String members = paths.stream()
                .map(path -> "  " + key(path) + ": typeof " + alias(path) + ";\n")
                .collect(Collectors.joining());
        return filled(
                "api.d.ts",
                Map.of(
                        "%imports%", imports.isEmpty() ? "" : imports + "\n",
                        "%modules%", members.isEmpty() ? "" : "\n" + members));
    }

    private static String server(List<EnvVariable> env) {
        String members = env.stream().map(CliGeneratedFiles::member).collect(Collectors.joining());
        return filled("server.d.ts", Map.of("%env%", members));
    }

    private static String member(EnvVariable variable) {
        String name = "  readonly " + variable.name() + ":";
        if (variable.required()) {
            return name + " string;\n";
        }
        String line = name + " string | undefined;";
        return line.length() <= WIDTH ? line + "\n" : name + "\n    | string\n    | undefined;\n";
    }

    /** The name that {@code api.d.ts} binds a module to. Two paths that differ only in {@code /} and {@code _} share one. */
    private static String alias(String path) {
        String alias = path.replace('/', '_').replace('-', '_');
        return RESERVED_ALIASES.contains(alias) ? alias + "_" : alias;
    }

    private static String key(String path) {
        return IDENTIFIER.matcher(path).matches() ? path : '"' + path + '"';
    }

    private static String withoutExtension(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static String filled(String template, Map<String, String> values) {
        String text = template(template);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        return text;
    }

    private static String template(String name) {
        return Resources.text("generated/" + name);
    }
}
