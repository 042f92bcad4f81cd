package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Objects, lists and arrays in static fields, which nobody changes once they are made. */
public final class StaticObjectsProgram {
    private static final int[] COUNTS = {3, 1, 2};
    private static final int[][] GRID = {{1, 2}, {3, 4}};
    private static final List<String> NAMES = new ArrayList<>(List.of("b", "a"));
    private static final Map<String, List<Integer>> GROUPS = groups();
    private static final Node TREE = new Node("root").with(new Node("left")).with(new Node("right"));
    private static final Lexer LEXER = new Lexer(" ,;");

    private StaticObjectsProgram() {}

    private static Map<String, List<Integer>> groups() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            groups.computeIfAbsent(i % 2 == 0 ? "even" : "odd", key -> new ArrayList<>())
                    .add(i);
        }
        return groups;
    }

    /** Changes while it is made, and where no static field holds it. */
    static final class Node {
        private final String name;
        private final List<Node> children = new ArrayList<>();
        private int depth;

        Node(String name) {
            this.name = name;
            rename(0);
        }

        private void rename(int depth) {
            this.depth = depth;
        }

        Node with(Node child) {
            child.depth = depth + 1;
            children.add(child);
            return this;
        }

        String text() {
            StringBuilder text = new StringBuilder(name + depth);
            for (Node child : children) {
                text.append('(').append(child.text()).append(')');
            }
            return text.toString();
        }

        Node copy() {
            Node copy = new Node(name).with(new Node("of" + children.size()));
            copy.depth = -1;
            return copy;
        }
    }

    /** Its methods keep what changes in objects of their own. */
    static final class Lexer {
        private final String separators;
        private int limit = 2;

        Lexer(String separators) {
            this.separators = separators;
        }

        List<String> words(String text) {
            Cursor cursor = new Cursor(text);
            List<String> words = new ArrayList<>();
            while (cursor.more()) {
                String word = cursor.word();
                if (word.length() >= limit) {
                    words.add(word);
                }
            }
            return words;
        }

        private final class Cursor {
            private final String text;
            private int at;

            Cursor(String text) {
                this.text = text;
            }

            boolean more() {
                return at < text.length();
            }

            String word() {
                StringBuilder word = new StringBuilder();
                while (more() && separators.indexOf(text.charAt(at)) < 0) {
                    word.append(text.charAt(at));
                    at++;
                }
                at++;
                return word.toString();
            }
        }
    }

    @Query
    static List<String> copies(QueryCtx ctx) {
        int[] counts = COUNTS.clone();
        Arrays.sort(counts);
        counts[0] += 10;
        int[][] grid = GRID.clone();
        grid[0] = new int[] {7};
        List<String> names = new ArrayList<>(NAMES);
        names.sort(null);
        names.add("c");
        List<Integer> odd = new ArrayList<>(GROUPS.getOrDefault("odd", List.of()));
        odd.clear();
        return List.of(
                Arrays.toString(counts) + Arrays.toString(COUNTS),
                grid[0].length + "," + GRID[0].length,
                names + " " + NAMES,
                odd + " " + GROUPS);
    }

    @Query
    static List<String> objects(QueryCtx ctx) {
        Node copy = TREE.copy();
        copy.with(new Node("more"));
        return List.of(TREE.text(), copy.text(), LEXER.words("ab,c;def gh").toString());
    }
}
