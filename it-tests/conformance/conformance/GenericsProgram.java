package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Generic methods. */
public final class GenericsProgram {
    private GenericsProgram() {}

    enum Color {
        RED,
        GREEN
    }

    /** A named thing. */
    record Named(String name) {}

    private static <T extends Comparable<T>> T max(T first, T second) {
        return first.compareTo(second) >= 0 ? first : second;
    }

    private static <T extends Comparable<? super T>> T largest(List<? extends T> items) {
        T best = items.get(0);
        for (T item : items) {
            if (item.compareTo(best) > 0) {
                best = item;
            }
        }
        return best;
    }

    private static <T> T pick(boolean first, T left, T right) {
        return first ? left : right;
    }

    private static <T> List<T> listOf(T one, T two) {
        List<T> list = new ArrayList<>();
        list.add(one);
        list.add(two);
        return list;
    }

    private static <T> List<T> none() {
        return new ArrayList<>();
    }

    @SafeVarargs
    private static <T> List<T> several(T... items) {
        List<T> list = new ArrayList<>();
        for (T item : items) {
            list.add(item);
        }
        return list;
    }

    private static <K, V> V second(K key, V value) {
        return value;
    }

    @Query
    static List<String> numbers(QueryCtx ctx) {
        return TextsOf.numbers(numbersNumbers());
    }

    private static List<Integer> numbersNumbers() {
        List<Integer> out = new ArrayList<>();
        out.add(max(1, 2));
        out.add(max(-5, -5));
        out.add(max(Integer.MIN_VALUE, Integer.MAX_VALUE));
        out.add(largest(List.of(3, 9, 2)));
        int picked = pick(true, 7, 8);
        out.add(picked == 8 ? 1 : picked);
        out.add(second("k", 4));
        return out;
    }

    @Query
    static List<Double> doubles(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        out.add(max(0.0, -0.0));
        out.add(max(-0.0, 0.0));
        out.add(max(1.5, 1.5));
        out.add(max(Double.NaN, 1.0) > 0 ? 1.0 : 0.0);
        return out;
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add(max("a", "B"));
        out.add(max("ab", "a"));
        out.add(max("\uD83D\uDE00", "\uFFFF"));
        out.add("" + max('a', 'b') + max(true, false) + max(2L, 10L));
        out.addAll(listOf("x", "y"));
        out.addAll(several("p", "q", "r"));
        out.addAll(GenericsProgram.<String>none());
        return out;
    }

    @Query
    static List<Color> enums(QueryCtx ctx) {
        List<Color> out = listOf(Color.RED, Color.GREEN);
        out.add(pick(false, Color.RED, Color.GREEN));
        List<Named> named = several(new Named("n"), new Named("m"));
        out.add(named.get(1).name().equals("m") ? Color.RED : Color.GREEN);
        List<Color> empty = none();
        out.addAll(empty);
        return out;
    }

    /** A search tree. */
    static final class Tree<K extends Comparable<K>, V> {
        private final class Node {
            private final K key;
            private V value;
            private @Nullable Node left;
            private @Nullable Node right;

            Node(K key, V value) {
                this.key = key;
                this.value = value;
            }
        }

        private @Nullable Node root;

        void put(K key, V value) {
            root = put(root, key, value);
        }

        private Node put(@Nullable Node node, K key, V value) {
            if (node == null) {
                return new Node(key, value);
            }
            int order = key.compareTo(node.key);
            if (order < 0) {
                node.left = put(node.left, key, value);
            } else if (order > 0) {
                node.right = put(node.right, key, value);
            } else {
                node.value = value;
            }
            return node;
        }

        void walk(BiConsumer<? super K, ? super V> action) {
            walk(root, action);
        }

        private void walk(@Nullable Node node, BiConsumer<? super K, ? super V> action) {
            if (node != null) {
                walk(node.left, action);
                action.accept(node.key, node.value);
                walk(node.right, action);
            }
        }
    }

    /** A class with an order of its own: the longer one first. */
    static final class Name implements Comparable<Name> {
        private final String text;

        Name(String text) {
            this.text = text;
        }

        @Override
        public int compareTo(Name other) {
            return Integer.compare(other.text.length(), text.length());
        }
    }

    @Query
    static List<String> trees(QueryCtx ctx) {
        Tree<String, Integer> counts = new Tree<>();
        counts.put("m", 1);
        counts.put("a", 2);
        counts.put("z", 3);
        counts.put("a", 4);
        Tree<Name, String> names = new Tree<>();
        names.put(new Name("a"), "one");
        names.put(new Name("ccc"), "three");
        names.put(new Name("b"), "one again");
        List<String> log = new ArrayList<>();
        counts.walk((key, value) -> log.add(key + value));
        names.walk((key, value) -> log.add(key.text + value));
        log.add(largest(List.of(new Name("aa"), new Name("b"), new Name("ccc"))).text);
        log.add(max(new Name("aa"), new Name("b")).text);
        return log;
    }
}
