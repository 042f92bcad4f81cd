package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Rule CVX113: module paths.
 *
 * <p>As a signature rule it looks at the classes with functions and routes. A helper class becomes a module only if a
 * function reaches it, which the bodies decide; {@link #check(Backend, Set)} looks at such a set.
 */
public final class ModulePathRule implements SignatureRule {
    private static final String RULE = "CVX113";
    private static final int LONGEST = 64;
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_]*[A-Za-z0-9][A-Za-z0-9_]*");
    private static final Set<String> FOLDERS = Set.of("_generated", "_system", "_deps", "actions");
    private static final Set<String> MODULES =
            Set.of("schema", "http", "crons", "auth.config", "convex.config", "types", "lib/java", "lib/http");

    /** Makes the rule. */
    public ModulePathRule() {}

    @Override
    public List<Finding> check(Backend backend) {
        Set<String> classes = new TreeSet<>();
        backend.functions().forEach(function -> classes.add(function.key().owner()));
        backend.routes().forEach(route -> classes.add(route.target().owner()));
        return check(backend, classes);
    }

    /** Checks the classes that become modules, by canonical name. */
    public List<Finding> check(Backend backend, Set<String> classes) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> modules = new TreeMap<>();
        for (String className : new TreeSet<>(classes)) {
            String path = backend.modules().get(className);
            if (path != null) {
                modules.put(className, path);
                problem(path).ifPresent(problem -> findings.add(finding(backend, className, path, problem)));
            }
        }
        checkClashes(backend, modules, findings);
        checkFileAndFolder(backend, modules, findings);
        return findings;
    }

    /** What is wrong with the path itself. */
    private static Optional<String> problem(String path) {
        if (path.isEmpty()) {
            return Optional.of("is empty");
        }
        if (path.startsWith("/")
                || path.contains("\\")
                || List.of(path.split("/", -1)).contains("..")) {
            return Optional.of("leads out of the folder");
        }
        // Some file systems don't tell `Schema.ts` from `schema.ts`.
        String folded = path.toLowerCase(Locale.ROOT);
        if (MODULES.contains(folded)) {
            return Optional.of("is the path of a file that is generated for another purpose");
        }
        if (FOLDERS.contains(folded.split("/", -1)[0])) {
            return Optional.of("lies in a folder that has a meaning of its own in Convex");
        }
        for (String segment : path.split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches()) {
                return Optional.of("has the segment \"" + segment + "\": only letters, digits and underscores may stand"
                        + " between slashes, and not only underscores");
            }
            if (segment.length() > LONGEST) {
                return Optional.of("has a segment of more than " + LONGEST + " characters");
            }
        }
        return Optional.empty();
    }

    private static void checkClashes(Backend backend, Map<String, String> modules, List<Finding> findings) {
        Map<String, String> exact = new HashMap<>();
        Map<String, String> folded = new HashMap<>();
        Map<String, String> aliases = new HashMap<>();
        modules.forEach((className, path) -> {
            String same = exact.putIfAbsent(path, className);
            String similar = folded.putIfAbsent(path.toLowerCase(Locale.ROOT), className);
            String alias = aliases.putIfAbsent(path.replace('/', '_'), className);
            if (same != null) {
                findings.add(finding(backend, className, path, "is also the module of `" + same + "`"));
            } else if (similar != null) {
                findings.add(finding(
                        backend,
                        className,
                        path,
                        "differs only in upper and lower case from `" + modules.get(similar) + "`, the module of `"
                                + similar + "`, and some file systems don't tell them apart"));
            } else if (alias != null) {
                findings.add(finding(
                        backend,
                        className,
                        path,
                        "and `" + modules.get(alias) + "`, the module of `" + alias
                                + "`, get one name in `_generated/api.d.ts`, where slashes become underscores"));
            }
        });
    }

    /** {@code a} exporting {@code b} and the module {@code a/b} are one place in Convex's tree of functions. */
    private static void checkFileAndFolder(Backend backend, Map<String, String> modules, List<Finding> findings) {
        for (FunctionModel function : backend.functions()) {
            String place = function.module() + "/" + function.name();
            modules.forEach((className, path) -> {
                if (modules.containsKey(function.key().owner())
                        && (path.equals(place) || path.startsWith(place + "/"))) {
                    findings.add(finding(
                            backend,
                            className,
                            path,
                            "is taken by the function `" + function.path() + "`: both would be `api."
                                    + place.replace('/', '.') + "`"));
                }
            });
        }
    }

    private static Finding finding(Backend backend, String className, String path, String problem) {
        Position position = backend.modulePositions().get(className);
        if (position == null) {
            position = backend.functions().stream()
                    .filter(function -> function.key().owner().equals(className))
                    .map(FunctionModel::position)
                    .findFirst()
                    .orElse(new Position() {});
        }
        return Finding.error(
                RULE,
                position.annotation("Module", 0).value("value"),
                "The module path \"" + path + "\" " + problem,
                "A class becomes one file below the folder, and its path is the first part of its functions' names",
                "Give the class a path of its own: @Module(\"" + suggestion(className) + "\")");
    }

    private static String suggestion(String className) {
        String[] names = className.split("\\.", -1);
        String last = names[names.length - 1];
        String simple = last.substring(0, 1).toLowerCase(Locale.ROOT) + last.substring(1);
        String before = names.length < 2 ? "app" : names[names.length - 2].toLowerCase(Locale.ROOT);
        return before + "/" + (MODULES.contains(simple) ? simple + "Functions" : simple);
    }
}
