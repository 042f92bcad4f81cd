package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Values that a loop makes of a variable and gives back to it: their types would depend on each other. */
public final class LoopValuesProgram {
    private LoopValuesProgram() {}

    private sealed interface Tree permits Leaf, Branch {}

    private record Leaf(String text) implements Tree {}

    private record Branch(Tree left, Tree right) implements Tree {
        Tree longer() {
            return right instanceof Branch ? right : left;
        }
    }

    private enum Light {
        RED,
        GREEN,
        AMBER
    }

    @Query
    static List<String> shortened(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String last = "abc";
        while (last != null) {
            out.add(last);
            String before = last;
            last = before.isEmpty() ? null : before.substring(1);
        }
        String tail = "xyz";
        for (int i = 0; i < 5; i++) {
            String before = tail;
            tail = before == null || before.isEmpty() ? null : before.substring(1);
            out.add(before + ">" + tail);
        }
        return out;
    }

    @Query
    static List<String> leftmost(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Tree tree = new Branch(new Branch(new Leaf("a"), new Branch(new Leaf("b"), new Leaf("c"))), new Leaf("d"));
        Tree deep = tree;
        while (tree instanceof Branch branch) {
            Tree left = branch.left();
            out.add("" + left);
            tree = left;
        }
        while (deep instanceof Branch branch) {
            Tree longer = branch.longer();
            Tree inner = longer instanceof Branch in ? in.right() : longer;
            deep = inner;
        }
        out.add("" + tree + deep);
        return out;
    }

    @Query
    static List<String> flags(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        boolean on = true;
        boolean off = false;
        for (String each : List.of("a", "b", "c")) {
            boolean was = on;
            on = off;
            off = was;
            boolean next = !off && each.equals("b");
            off = next;
            out.add(each + on + off);
        }
        boolean again = false;
        for (String each : List.of("a", "b")) {
            boolean kept = again;
            again = kept;
            out.add(each + again);
        }
        return out;
    }

    @Query
    static List<String> lights(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Light light = Light.RED;
        Light other = Light.GREEN;
        for (int i = 0; i < 4; i++) {
            Light shown = light;
            light = other;
            other = i == 2 ? Light.AMBER : shown;
            out.add("" + light + other);
        }
        return out;
    }

    @Query
    static List<String> optionals(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Optional<String> found = Optional.of("abc");
        for (int i = 0; i < 5; i++) {
            Optional<String> before = found;
            found = before.filter(text -> text.length() > 1).map(text -> text.substring(1));
            out.add(before.orElse("none") + found.orElse("none"));
        }
        return out;
    }

    private static int sum(int one, int other) {
        return one + other;
    }

    /** The shift and what is behind it would be the parameters of a type in TypeScript. */
    @Query
    static int shifted(QueryCtx ctx) {
        int out = 0;
        for (int i = 0; i < 5; i++) {
            out += sum(i << i, sum(new TreeSet<String>(List.of("a", "b")).size(), i));
            out += new int[] {i << i, sum(new TreeSet<String>().size(), 2)}[i % 2];
        }
        return out;
    }
}
