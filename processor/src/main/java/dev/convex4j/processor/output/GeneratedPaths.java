package dev.convex4j.processor.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which paths a generated file may have: relative, inside the folder, and the same file on every system. A backend written
 * on Linux must also check out on Windows and macOS, so their rules hold everywhere.
 */
final class GeneratedPaths {
    /** No separators, drive letters, blanks, control characters or letters that Unicode can write in two ways. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

    private static final Pattern WINDOWS_DEVICE = Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?");

    private static final int LONGEST_NAME = 200;

    private GeneratedPaths() {}

    /** What is wrong with these paths, alone and beside each other. */
    static List<OutputProblem> check(Collection<String> paths) {
        List<OutputProblem> problems = new ArrayList<>();
        Map<String, String> seen = new TreeMap<>();
        for (String path : paths) {
            fault(path)
                    .ifPresentOrElse(
                            why -> problems.add(badPath(path, why)),
                            () -> clash(path, seen).ifPresent(problems::add));
        }
        return problems;
    }

    /** Why no file may have this path, if so. */
    static Optional<String> fault(String path) {
        for (String name : path.split("/", -1)) {
            if (!NAME.matcher(name).matches()) {
                return Optional.of(
                        "\"" + printable(name) + "\" is no plain file name: letters, digits, \"_\", \"-\" and"
                                + " \".\", not starting with \".\" or \"-\".");
            }
            if (name.endsWith(".") || WINDOWS_DEVICE.matcher(name).matches()) {
                return Optional.of("Windows can't have a file named \"" + name + "\".");
            }
            if (name.length() > LONGEST_NAME) {
                return Optional.of("A name in it is longer than " + LONGEST_NAME + " characters.");
            }
        }
        return Optional.empty();
    }

    /** Compares the path and every directory above it with the same names of the paths before, whatever their case. */
    private static Optional<OutputProblem> clash(String path, Map<String, String> seen) {
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            boolean whole = end < 0;
            // A directory is kept with its slash, so that it differs from a file of the same name.
            String part = whole ? path : path.substring(0, end + 1);
            String key = (whole ? path : path.substring(0, end)).toLowerCase(Locale.ROOT);
            String earlier = seen.putIfAbsent(key, part);
            if (earlier != null && (whole || !earlier.equals(part))) {
                return Optional.of(new OutputProblem(
                        "The generated files " + earlier + " and " + path + " can't stand in one folder",
                        "On Windows and macOS, names that differ only in case are one file; nowhere can a name be a file"
                                + " and a directory.",
                        "Rename one of the Java classes, or give one another path: @Module(\"other/path\")."));
            }
            if (whole) {
                return Optional.empty();
            }
        }
    }

    private static OutputProblem badPath(String path, String why) {
        return new OutputProblem(
                "The generated file \"" + printable(path) + "\" can't be written",
                why,
                "Rename the Java class, or give it another path: @Module(\"other/path\").");
    }

    private static String printable(String text) {
        return text.codePoints()
                .mapToObj(c -> c < 0x20 || c > 0x7e ? String.format(Locale.ROOT, "\\u{%x}", c) : Character.toString(c))
                .collect(Collectors.joining());
    }
}
