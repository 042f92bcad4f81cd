package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes whose hash codes only collections ask for. */
public final class HashCodesOfKeysProgram {
    private HashCodesOfKeysProgram() {}

    static final class Key {
        private final int number;

        Key(int number) {
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    /** A key with such an object inside. */
    record Pair(String name, Inner inner) {}

    static final class Inner {
        private final String text;

        Inner(String text) {
            this.text = text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Inner inner && inner.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    @Query
    static String keys(QueryCtx ctx) {
        Map<Key, Integer> map = new HashMap<>();
        map.put(new Key(1), 1);
        map.put(new Key(1), 2);
        Map<Key, Integer> collected =
                List.of(1, 2, 1).stream().collect(Collectors.toMap(Key::new, i -> i, (a, b) -> a + b));
        long distinct =
                List.of(new Key(1), new Key(2), new Key(1)).stream().distinct().count();
        return map.size() + " " + collected.size() + " " + distinct + " "
                + Set.of(new Key(3)).contains(new Key(3));
    }

    @Query
    static int insideOthers(QueryCtx ctx) {
        Set<Pair> pairs = new HashSet<>();
        pairs.add(new Pair("a", new Inner("b")));
        pairs.add(new Pair("a", new Inner("b")));
        Set<List<Inner>> lists = new HashSet<>();
        lists.add(List.of(new Inner("b")));
        lists.add(List.of(new Inner("b")));
        return pairs.size() * 10 + lists.size();
    }
}
