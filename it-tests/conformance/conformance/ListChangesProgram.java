package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Lists that are changed, also by other methods than the one that made them. */
public final class ListChangesProgram {
    private ListChangesProgram() {}

    /** Holds a list that may be changed. */
    record Basket(List<String> items) {}

    private static void addTwice(List<String> list, String text) {
        list.add(text);
        list.add(text);
    }

    private static List<String> made(String first) {
        ArrayList<String> list = new ArrayList<>(4);
        list.add(first);
        return list;
    }

    private static void replaceAll(List<Integer> numbers, int with) {
        for (int i = 0; i < numbers.size(); i++) {
            numbers.set(i, with + numbers.get(i));
        }
    }

    @Query
    static List<String> byHelpers(QueryCtx ctx) {
        List<String> out = made("a");
        addTwice(out, "b");
        Basket basket = new Basket(out);
        basket.items().add("c");
        basket.items().set(0, "d");
        return out;
    }

    @Query
    static List<String> positions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add(0, "a");
        out.add(0, "b");
        out.add(1, "c");
        out.add(out.size(), "d");
        String before = out.set(2, "e");
        out.add(before);
        String removed = out.remove(1);
        out.add(removed);
        boolean found = out.remove("b");
        boolean missing = out.remove("zz");
        out.add("" + found + missing + out.indexOf("e") + out.lastIndexOf("c") + out.indexOf("none"));
        return out;
    }

    @Query
    static List<String> numbers(QueryCtx ctx) {
        return TextsOf.numbers(numbersNumbers());
    }

    private static List<Integer> numbersNumbers() {
        List<Integer> out = new ArrayList<>(List.of(5, 6, 7, 8));
        out.remove(1);
        Integer eight = 8;
        out.remove(eight);
        replaceAll(out, 10);
        out.addAll(out);
        out.addAll(List.of());
        return out;
    }

    @Query
    static List<String> copies(QueryCtx ctx) {
        return TextsOf.numbers(copiesNumbers());
    }

    private static List<Integer> copiesNumbers() {
        List<Integer> first = new ArrayList<>(List.of(1, 2));
        List<Integer> copy = new ArrayList<>(first);
        List<Integer> fixed = List.copyOf(first);
        first.clear();
        copy.add(first.size());
        copy.addAll(fixed);
        return copy;
    }

    @Query
    static List<String> filtered(QueryCtx ctx) {
        List<String> out = new ArrayList<>(List.of("a", "bb", "c"));
        boolean removed = out.removeIf(text -> text.length() > 1);
        boolean nothing = out.removeIf(String::isEmpty);
        out.add("" + removed + nothing);
        List<String> copy = new ArrayList<>();
        out.forEach(text -> copy.add(text + "."));
        out.forEach(copy::add);
        return copy;
    }

    private static List<List<Integer>> permutations(List<Integer> items) {
        List<List<Integer>> out = new ArrayList<>();
        if (items.isEmpty()) {
            out.add(new ArrayList<>());
            return out;
        }
        for (int i = 0; i < items.size(); i++) {
            List<Integer> rest = new ArrayList<>(items);
            int item = rest.remove(i);
            for (List<Integer> permutation : permutations(rest)) {
                permutation.add(0, item);
                out.add(permutation);
            }
        }
        return out;
    }

    @Query
    static List<List<String>> nested(QueryCtx ctx) {
        return permutations(List.of(1, 2, 3)).stream().map(TextsOf::numbers).toList();
    }

    @Query
    static String setBeyond(QueryCtx ctx) {
        List<String> list = new ArrayList<>();
        return list.set(0, "a");
    }

    @Query
    static String insertBeyond(QueryCtx ctx) {
        return "" + insertBeyondNumber();
    }

    private static int insertBeyondNumber() {
        List<String> list = new ArrayList<>();
        list.add(1, "a");
        return list.size();
    }

    @Query
    static String removeBeyond(QueryCtx ctx) {
        List<String> list = made("a");
        return list.remove(1);
    }
}
