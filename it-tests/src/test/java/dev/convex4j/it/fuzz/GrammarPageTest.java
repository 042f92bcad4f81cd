package dev.convex4j.it.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.Tree;
import dev.convex4j.it.Checkout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/fuzzing.md} has a row for each production. {@code -Dconvex4j.write} writes them anew. */
class GrammarPageTest {
    private static final Path PAGE = Checkout.ROOT.resolve("docs/fuzzing.md");
    private static final String START = "<!-- grammar -->\n";

    @Test
    void theGrammarIsDocumented() {
        String page = Checkout.read(PAGE);
        int start = page.indexOf(START) + START.length();
        assertTrue(start >= START.length(), "no place for the grammar");
        String expected = page.substring(0, start) + table();
        if (System.getProperty("convex4j.write") != null) {
            Checkout.write(PAGE, expected);
        }

        assertEquals(expected, Checkout.read(PAGE));
    }

    private static String table() {
        List<Production<?, ?>> all = new ArrayList<>(Grammar.EXPRESSIONS);
        all.addAll(Grammar.STATEMENTS);
        return all.stream()
                .sorted(Comparator.comparing(GrammarPageTest::place).thenComparing(Production::name))
                .map(GrammarPageTest::row)
                .collect(Collectors.joining("", "\n| JLS | What | Feature | Trees |\n| --- | --- | --- | --- |\n", ""));
    }

    /** The first section, so that 15.9 comes before 15.10. */
    private static String place(Production<?, ?> production) {
        String first = production.section().split(",", 2)[0].strip();
        return Stream.of(first.split("\\.", -1))
                .map(number -> String.format(Locale.ROOT, "%03d", Integer.parseInt(number)))
                .collect(Collectors.joining("."));
    }

    private static String row(Production<?, ?> production) {
        String trees = production.kinds().stream()
                .map(Tree.Kind::name)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" "));
        String feature = production.feature().name().toLowerCase(Locale.ROOT);
        return "| " + production.section() + " | " + production.name() + " | `" + feature + "` | " + trees + " |\n";
    }
}
