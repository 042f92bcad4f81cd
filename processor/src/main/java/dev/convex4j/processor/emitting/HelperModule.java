package dev.convex4j.processor.emitting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A hand-written module of which only the used sections are emitted.
 *
 * <p>Its source is TypeScript as it stands. Imports come first; then each section starts with a line such as
 * {@code //# section json needs encode errors throws IOException}, which names the sections it builds on, and those of the
 * exceptions it throws: they are taken only where other code needs exceptions of Java's classes too.
 */
public final class HelperModule {
    private static final Pattern SECTION =
            Pattern.compile("^//# section (\\w+)(?: needs ([\\w ]+?))?(?: throws ([\\w ]+))?\n", Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export (?:async )?(?:function|const|class|type)\\*? (\\w+)", Pattern.MULTILINE);
    private static final Pattern IMPORT =
            Pattern.compile("^import \\{([^}]*)} from \"([^\"]+)\";\n", Pattern.MULTILINE);
    /** The section of the root of all exceptions. */
    private static final String EXCEPTIONS = "Throwable";

    /** Long modules are written in files by topic, which have no imports of their own. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "lib/java.ts",
            List.of(
                    "lib/java/text.ts",
                    "lib/java/formats.ts",
                    "lib/java/numbers.ts",
                    "lib/java/atomics.ts",
                    "lib/java/regex.ts",
                    "lib/java/streams.ts",
                    "lib/java/lists.ts",
                    "lib/java/queues.ts",
                    "lib/java/iterators.ts",
                    "lib/java/builders.ts",
                    "lib/java/time.ts",
                    "lib/java/encodings.ts",
                    "lib/java/addresses.ts",
                    "lib/java/sorted.ts",
                    "lib/java/big.ts"));

    private static final String TYPE = "type ";
    private static final Pattern SPECIFIER = Pattern.compile("(type )?(\\w+)");

    /** The line length that emitted files keep to. */
    private static final int WIDTH = 100;

    private final String header;
    private final Map<String, Section> sections;

    private record Section(List<String> needs, List<String> exceptions, Set<String> exports, String text) {}

    private HelperModule(String header, Map<String, Section> sections) {
        this.header = header;
        this.sections = sections;
    }

    /** Loads the module from the processor's resources: {@code lib/http.ts}, and the parts that its source is written in. */
    public static HelperModule load(String path) {
        StringBuilder source = new StringBuilder(Resources.text(path));
        PARTS.getOrDefault(path, List.of()).forEach(part -> source.append('\n').append(Resources.text(part)));
        return parse(source.toString());
    }

    static HelperModule parse(String source) {
        Matcher marker = SECTION.matcher(source);
        Map<String, Section> sections = new LinkedHashMap<>();
        int headerEnd = source.length();
        boolean found = marker.find();
        if (found) {
            headerEnd = marker.start();
        }
        while (found) {
            String name = marker.group(1);
            List<String> needs = words(marker.group(2));
            List<String> exceptions = words(marker.group(3));
            int start = marker.end();
            found = marker.find();
            String text = source.substring(start, found ? marker.start() : source.length())
                            .strip() + "\n";
            sections.put(name, new Section(needs, exceptions, exports(text), text));
        }
        return new HelperModule(source.substring(0, headerEnd), sections);
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" ", -1));
    }

    private static Set<String> exports(String text) {
        return EXPORT.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /**
     * The module with what the given exports need, in the source's order.
     *
     * @param exports names that other modules import from it
     * @throws IllegalArgumentException if the module has no such export
     */
    public String text(Collection<String> exports) {
        Set<String> used = new LinkedHashSet<>();
        exports.forEach(export -> use(sectionOf(export), used));
        boolean typed = used.contains(EXCEPTIONS);
        if (typed) {
            List.copyOf(used).forEach(name -> exceptionsOf(name).forEach(exception -> use(exception, used)));
        }
        List<String> texts = new ArrayList<>();
        sections.forEach((name, section) -> {
            if (used.contains(name)) {
                texts.add(typed ? section.text() : withPlainErrors(section));
            }
        });
        String body = String.join("\n", texts);
        String imports = imports(body);
        return imports.isEmpty() ? body : imports + "\n" + body;
    }

    private List<String> exceptionsOf(String name) {
        Section section = sections.get(name);
        return section == null ? List.of() : section.exceptions();
    }

    /** Where no code asks for the class of an exception, JavaScript's own errors do. */
    private static String withPlainErrors(Section section) {
        String text = section.text();
        for (String exception : section.exceptions()) {
            String error = exception.startsWith("IndexOutOfBounds") ? "RangeError" : "Error";
            text = text.replace("new " + exception + "(", "new " + error + "(");
        }
        return text;
    }

    private String sectionOf(String export) {
        return sections.entrySet().stream()
                .filter(section -> section.getValue().exports().contains(export))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The helper module has no export " + export));
    }

    private void use(String name, Set<String> used) {
        Section section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("The helper module has no section " + name);
        }
        if (used.add(name)) {
            section.needs().forEach(needed -> use(needed, used));
        }
    }

    /** The source's imports, without the names that the body does not have. */
    private String imports(String body) {
        return IMPORT.matcher(header)
                .results()
                .map(statement -> importLine(used(statement.group(1), body), statement.group(2)))
                .collect(Collectors.joining());
    }

    private static List<String> used(String specifiers, String body) {
        return SPECIFIER
                .matcher(specifiers)
                .results()
                .filter(match -> Pattern.compile("\\b" + match.group(2) + "\\b")
                        .matcher(body)
                        .find())
                .map(MatchResult::group)
                .toList();
    }

    private static String importLine(List<String> specifiers, String module) {
        if (specifiers.isEmpty()) {
            return "";
        }
        boolean types = specifiers.stream().allMatch(specifier -> specifier.startsWith(TYPE));
        List<String> names = types
                ? specifiers.stream()
                        .map(specifier -> specifier.substring(TYPE.length()))
                        .toList()
                : specifiers;
        String start = types ? "import type {" : "import {";
        String end = "} from \"" + module + "\";\n";
        String line = start + " " + String.join(", ", names) + " " + end;
        return line.length() <= WIDTH + 1 ? line : start + "\n  " + String.join(",\n  ", names) + ",\n" + end;
    }
}
