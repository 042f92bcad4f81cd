package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;

/** Constants that the user's own code computes, and objects that are asked what they are. */
public final class ConstantsProgram {
    private ConstantsProgram() {}

    static final int BASE = "abc".length();
    static final int DOUBLE = twice(BASE);
    static final List<Integer> BOTH = List.of(DOUBLE, BASE);
    static final Limit LIMIT = new Limit(DOUBLE);
    static final Limit NEXT = LIMIT.next();

    static int twice(int number) {
        return number * 2;
    }

    /** Cannot change. */
    static class Limit {
        final int value;

        Limit(int value) {
            this.value = value;
        }

        Limit next() {
            return new Limit(value + BASE);
        }
    }

    /** A limit with a name. */
    static final class NamedLimit extends Limit {
        final String name;

        NamedLimit(String name) {
            super(name.length());
            this.name = name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NamedLimit named && named.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.length();
        }

        @Override
        public String toString() {
            return "limit " + name;
        }
    }

    @Query
    static List<Integer> values(QueryCtx ctx) {
        return List.of(BASE, DOUBLE, BOTH.get(0), LIMIT.value, NEXT.value);
    }

    @Query
    static List<Boolean> equality(QueryCtx ctx) {
        NamedLimit first = new NamedLimit("a");
        Limit second = new NamedLimit("a");
        return List.of(
                first.equals(second),
                second.equals(first),
                first == second,
                first.equals(LIMIT),
                LIMIT.equals(new Limit(LIMIT.value)),
                List.of(first).equals(List.of(new NamedLimit("a"))),
                List.of(first).equals(List.of(new NamedLimit("b"))));
    }

    @Query
    static List<String> tests(QueryCtx ctx) {
        Limit limit = new NamedLimit("xy");
        String text = limit instanceof NamedLimit named ? named.name : "plain";
        String plain = LIMIT instanceof NamedLimit ? "named" : "plain";
        NamedLimit cast = (NamedLimit) limit;
        return List.of(text, plain, cast.toString(), "" + cast);
    }

    @Query
    static String String_valueOf(QueryCtx ctx) {
        record Part(int number) {}
        return String.valueOf(new Part(3));
    }
}
