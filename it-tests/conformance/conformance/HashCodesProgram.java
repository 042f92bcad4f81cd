package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Hash codes that Java defines. */
public final class HashCodesProgram {
    private HashCodesProgram() {}

    /** Of every kind of component. */
    record Mixed(
            byte b, short s, int i, long l, float f, double d, boolean t, char c, String text, List<Boolean> list) {}

    record Empty() {}

    record One(String text) {}

    /** Holds records, and perhaps nothing. */
    record Outer(
            One one,
            Optional<One> maybe,
            List<One> more,
            @Nullable String nothing) {}

    /** Says its hash code itself. */
    record Written(int value) {
        @Override
        public int hashCode() {
            return value * 2;
        }

        @Override
        public boolean equals(Object other) {
            return false;
        }
    }

    /** An object with one. */
    static final class Key {
        private final String name;
        private final int number;

        Key(String name, int number) {
            this.name = name;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key && ((Key) other).number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, number);
        }
    }

    @Query
    static List<Integer> texts(QueryCtx ctx) {
        List<Integer> out = new ArrayList<>();
        for (String text : List.of("", "a", "hello world, this is long enough to overflow", "\uD83D\uDE00\uFFFF\0")) {
            out.add(text.hashCode());
        }
        return out;
    }

    @Query
    static List<Integer> boxes(QueryCtx ctx) {
        Boolean no = false;
        Integer whole = -5;
        Long wide = -1234567890123L;
        Double number = -0.0;
        Float small = 0.1f;
        Character unit = '\uFFFF';
        return List.of(
                no.hashCode(),
                Boolean.hashCode(true),
                whole.hashCode(),
                wide.hashCode(),
                number.hashCode(),
                small.hashCode(),
                unit.hashCode(),
                Double.hashCode(Double.NaN));
    }

    @Query
    static List<Integer> lists(QueryCtx ctx) {
        List<String> none = new ArrayList<>();
        return List.of(
                none.hashCode(),
                List.of("a", "b").hashCode(),
                List.of(1, 2, 3).hashCode(),
                List.of(1.5, -0.0).hashCode(),
                List.of(true).hashCode(),
                List.of(List.of('a'), List.of('b')).hashCode(),
                List.of(new One("x"), new One("y")).hashCode());
    }

    @Query
    static List<Integer> records(QueryCtx ctx) {
        Mixed mixed = new Mixed(
                (byte) -1,
                (short) 300,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                1.5f,
                Double.NaN,
                true,
                'x',
                "t",
                List.of(true));
        Outer outer = new Outer(new One("a"), Optional.of(new One("b")), List.of(new One("c")), "");
        Outer without = new Outer(new One("a"), Optional.empty(), List.of(), null);
        return List.of(
                mixed.hashCode(),
                new Empty().hashCode(),
                new One("abc").hashCode(),
                outer.hashCode(),
                without.hashCode(),
                new Written(21).hashCode(),
                List.of(new Written(4)).hashCode(),
                outer.maybe().hashCode(),
                without.maybe().hashCode());
    }

    @Query
    static List<Integer> objects(QueryCtx ctx) {
        Key key = new Key("k", 3);
        String nothing = "".isEmpty() ? null : "x";
        return List.of(
                key.hashCode(),
                List.of(key).hashCode(),
                Objects.hash(),
                Objects.hash("a", 1, 2.5, 'c', true, 5L, key),
                Objects.hash(nothing, "b"),
                Objects.hashCode(nothing),
                Objects.hashCode("b"));
    }
}
