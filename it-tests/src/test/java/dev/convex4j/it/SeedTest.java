package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/seed.md}, made of {@code it-tests/seed.txt}: nothing the guide asks for is without something that holds it, and
 * what is said to hold it exists. {@code -Dconvex4j.write} writes the page anew.
 */
class SeedTest {
    private static final Path PAGE = Checkout.ROOT.resolve("docs/seed.md");

    /** An item of the guide; the references as they stand in the file. */
    private record Item(String section, String text, List<String> references) {}

    @Test
    void everyItemIsHeldBySomething() {
        for (Item item : items()) {
            assertFalse(item.references().isEmpty(), item.text());
        }
    }

    /** The guide has this many; the test that every row is held would not see one that is missing. */
    @Test
    void noItemOfTheGuideIsLeftOut() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        items().forEach(item -> counts.merge(item.section(), 1, Integer::sum));

        Map<String, Integer> guide = new LinkedHashMap<>();
        guide.put("Critical patterns", 5);
        guide.put("Workflow 1: Create HTTP Endpoint", 5);
        guide.put("Workflow 2: Design Database Schema", 4);
        guide.put("Workflow 3: Implement Scheduled Action Pattern", 2 + 3);
        guide.put("Workflow 4: File Storage with Progress", 3);
        guide.put("Troubleshooting", 3 + 3);
        guide.put("Validation Checklist", 10);
        guide.put("Best Practices", 7);
        assertEquals(guide, counts);
    }

    @Test
    void everyReferencePointsSomewhere() {
        List<String> dangling = new ArrayList<>();
        for (Item item : items()) {
            for (String reference : item.references()) {
                if (!Reference.parse(reference).exists()) {
                    dangling.add(reference);
                }
            }
        }
        assertEquals(List.of(), dangling);
    }

    @Test
    void thePageIsUpToDate() {
        String page = page();
        if (System.getProperty("convex4j.write") != null) {
            Checkout.write(PAGE, page);
        }
        assertEquals(page, Checkout.read(PAGE), "run the tests with -Dconvex4j.write");
    }

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        String section = "";
        for (String line :
                Checkout.read(Checkout.IT_TESTS.resolve("seed.txt")).lines().toList()) {
            if (line.startsWith("== ")) {
                section = line.substring(3);
            } else if (line.startsWith("- ")) {
                items.add(new Item(section, line.substring(2), new ArrayList<>()));
            } else if (line.startsWith("  ")) {
                items.get(items.size() - 1).references().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalStateException("not understood: " + line);
            }
        }
        return items;
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The guide, and what holds it

                One row for each workflow step, troubleshooting item, checklist line and best practice of the guide to
                Convex that convex4j was written for. A test makes this page of `it-tests/seed.txt` and checks that each
                row is held by something that exists; `mvn -pl it-tests -am test -Dconvex4j.write` writes it.
                """);
        String section = "";
        for (Item item : items()) {
            if (!item.section().equals(section)) {
                section = item.section();
                page.append("\n## ").append(section).append("\n\n| The guide | Held by |\n| --- | --- |\n");
            }
            List<String> held = item.references().stream()
                    .map(reference -> Reference.parse(reference).markdown())
                    .toList();
            page.append("| ").append(escaped(item.text())).append(" | ");
            page.append(String.join("<br>", held)).append(" |\n");
        }
        return page.toString();
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }

    /**
     * Something that holds an item.
     *
     * @param detail what stands behind {@code >}, or nothing
     */
    private record Reference(String kind, String target, String detail) {
        static Reference parse(String text) {
            int kindEnd = text.indexOf(' ');
            String rest = text.substring(kindEnd + 1);
            int detail = rest.indexOf(" > ");
            return detail < 0
                    ? new Reference(text.substring(0, kindEnd), rest, "")
                    : new Reference(text.substring(0, kindEnd), rest.substring(0, detail), rest.substring(detail + 3));
        }

        boolean exists() {
            return switch (kind) {
                case "rule" -> target.matches("CVX\\d+") && isIdOfARule();
                case "wrong" ->
                    Files.isDirectory(Checkout.IT_TESTS.resolve("wrong").resolve(target));
                case "sample" -> holds(Checkout.BLOG.resolve(target), detail);
                case "behaves" -> holds(Checkout.BLOG.resolve("tests").resolve(target), '"' + detail + '"');
                case "test" -> holds(javaTest(), "void " + target.substring(target.indexOf('#') + 1) + "(");
                case "doc" -> holds(Checkout.ROOT.resolve(target), "## " + detail + "\n");
                default -> throw new IllegalStateException("no kind of reference: " + kind);
            };
        }

        String markdown() {
            return switch (kind) {
                case "rule" -> "rule " + target;
                case "wrong" -> "failing build " + link("it-tests/wrong/" + target, target);
                case "sample" -> "sample " + link("it-tests/blog/" + target, target);
                case "behaves" -> "behaviour " + link("it-tests/blog/tests/" + target, target) + ": " + escaped(detail);
                case "test" -> "test `" + target + "`";
                case "doc" -> link(target, target) + ", " + detail;
                default -> throw new IllegalStateException("no kind of reference: " + kind);
            };
        }

        private Path javaTest() {
            String file = target.substring(0, target.indexOf('#')) + ".java";
            return Checkout.IT_TESTS.resolve("src/test/java/dev/convex4j/it").resolve(file);
        }

        private boolean isIdOfARule() {
            Path rules = Checkout.ROOT.resolve("processor/src/main/java/dev/convex4j/processor/checking");
            try (Stream<Path> files = Files.walk(rules)) {
                return files.filter(Files::isRegularFile)
                        .anyMatch(file -> Checkout.read(file).contains('"' + target + '"'));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean holds(Path file, String text) {
            return Files.isRegularFile(file) && Checkout.read(file).contains(text);
        }

        private static String link(String path, String text) {
            return "[" + text + "](../" + path + ")";
        }
    }
}
