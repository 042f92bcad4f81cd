package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** The type {@code long}. */
public final class LongsProgram {
    private static final long BILLION = 1_000_000_000;

    private static final long MOST = Long.MAX_VALUE;

    private static final int SEVEN = 7;

    private LongsProgram() {}

    private static List<Long> edges() {
        return List.of(
                0L,
                1L,
                -1L,
                2L,
                3L,
                -7L,
                63L,
                64L,
                2147483647L,
                2147483648L,
                -2147483648L,
                -2147483649L,
                4294967296L,
                9007199254740993L,
                0x5555555555555555L,
                Long.MAX_VALUE,
                Long.MAX_VALUE - 1,
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1);
    }

    @Query
    static List<String> arithmetic(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long a : edges()) {
            out.add(a + " " + -a + " " + ~a + " " + +a + " " + (a + 1) + " " + (1 - a) + " " + a * a * a + " "
                    + (a - 1 + a * 3));
            for (long b : edges()) {
                out.add((a + b) + " " + (a - b) + " " + a * b + " " + (a * b + a - b) + " " + -(a + b));
            }
        }
        return out;
    }

    @Query
    static List<String> quotients(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long a : edges()) {
            out.add(a / 10 + " " + a % 10 + " " + a / -1 + " " + a % -1 + " " + a / -3L + " " + a % SEVEN + " "
                    + (a + 1) / 2);
            for (long b : edges()) {
                if (b != 0) {
                    out.add(a / b + " rest " + a % b);
                }
            }
        }
        return out;
    }

    @Query
    static String quotientOfNothing(QueryCtx ctx) {
        long zero = edges().get(0);
        return "" + 1 / zero;
    }

    @Query
    static String restOfNothing(QueryCtx ctx) {
        long zero = edges().get(0);
        return "" + 1L % zero;
    }

    @Query
    static List<String> bits(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long a : edges()) {
            out.add((a << 1) + " " + (a << 63) + " " + (a >> 63) + " " + (a >>> 63) + " " + (a >>> 1) + " " + (a >>> 64)
                    + " " + (a << -1) + " " + (a >>> 0) + " " + ((a & 255) >>> 3) + " " + (a & 0xFF) + " "
                    + (a + a & 15));
            for (long b : edges()) {
                int count = (int) b;
                out.add((a & b) + " " + (a | b) + " " + (a ^ b) + " " + (a << b) + " " + (a >> b) + " " + (a >>> b));
                out.add((a << count) + " " + (a >> count) + " " + (a >>> count) + " " + (count << a) + " "
                        + (count >>> a) + " " + (count >> a));
                out.add((a + b & a) + " " + (a * b | b) + " " + (a * 31 ^ b) + " " + ~(a - b) + " " + (a + b << 3) + " "
                        + (a + b >> 3) + " " + (a + b >>> 3));
            }
        }
        return out;
    }

    @Query
    static List<String> comparisons(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long a : edges()) {
            for (long b : edges()) {
                out.add((a < b) + " " + (a <= b) + " " + (a > b) + " " + (a >= b) + " " + (a == b) + " " + (a != b));
            }
            int narrow = (int) a;
            double wide = a;
            float rough = a;
            out.add((a == narrow) + " " + (narrow < a) + " " + (a == wide) + " " + (wide <= a) + " " + (rough == a)
                    + " " + (a < 5) + " " + (a == 2147483647) + " " + (a > 0.5) + " " + (a == 'a'));
        }
        return out;
    }

    @Query
    static List<String> mixed(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long a : edges()) {
            int i = (int) a;
            char c = (char) a;
            byte b = (byte) a;
            short s = (short) a;
            out.add((a + i) + " " + (i - a) + " " + i * a + " " + (a + c) + " " + (c - a) + " " + (a + b) + " "
                    + (a * s) + " " + (a + 'a'));
            long sum = i;
            sum += c;
            sum -= b;
            sum *= s;
            long product = (long) i * i;
            long wrong = i * i;
            out.add(sum + " " + product + " " + wrong + " " + ((long) i * c + b));
            long chosen = i > 0 ? i : a;
            long later = i > 0 ? 5 : 'x';
            out.add(chosen + " " + later + " " + widened(i) + " " + widened(c) + " " + widened('z') + " " + twice(i));
        }
        return out;
    }

    private static long widened(long value) {
        return value;
    }

    private static long twice(int value) {
        return value + value;
    }

    @Query
    static List<String> compound(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long edge : edges()) {
            long a = edge;
            a += 1;
            a -= 2L;
            a *= 3;
            a /= 5;
            a %= 1000003;
            a <<= 3;
            a >>= 1;
            a >>>= 1L;
            a &= 0xFFFFFF;
            a |= 6;
            a ^= edge;
            out.add("" + a);
            a++;
            ++a;
            a--;
            out.add("" + a);
            a += 1.5;
            out.add("" + a);
            a *= 0.5f;
            out.add("" + a);
            a += 'c';
            a -= 0.25f;
            out.add("" + a);
            int i = (int) edge;
            i += edge;
            i *= edge + 1;
            i <<= edge;
            i >>= edge;
            i >>>= 1;
            i -= 5L;
            out.add("" + i);
        }
        return out;
    }

    @Query
    static List<String> overflowing(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        long most = MOST;
        most++;
        out.add("" + most);
        most--;
        out.add("" + most);
        long hash = 17;
        for (long edge : edges()) {
            hash = hash * 31 + edge;
            out.add("" + hash);
        }
        out.add("" + BILLION * BILLION * BILLION + MOST + (MOST + 1));
        out.add("" + (Long.MIN_VALUE - 1) + -Long.MIN_VALUE + 5L * 5);
        return out;
    }

    @Query
    static List<String> counting(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long i = 0; i < 3; i++) {
            out.add("" + i);
        }
        for (long i = 10_000_000_000L; i > 9_999_999_997L; i--) {
            out.add("" + i * i);
        }
        long sum = 0;
        for (int i : List.of(1, 2, 3)) {
            sum += i;
        }
        for (long i : List.of(1, 2, 3)) {
            sum += i;
            i++;
            sum += i;
        }
        out.add("" + sum);
        return out;
    }

    /** A value in a record. */
    record Span(long from, long to) {}

    @Query
    static List<String> records(QueryCtx ctx) {
        Span span = new Span(1, 'b');
        Span other = new Span(span.to(), span.from() + 1);
        return List.of(
                "" + span.from() + span.to(), "" + (other.from() - other.to()), "" + (span.to() == other.from()));
    }

    private static long same(long value) {
        return value;
    }

    /** More digits than a double has, moved and compared at once: the compared one may stand in the next line. */
    @Query
    static List<String> movedAndCompared(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int[] factors = {2147483647, 2147483629, -2147483641, 3};
        for (int a : factors) {
            for (int b : factors) {
                long quarter = (long) a * b / 4;
                long less = (quarter << 1) - 1;
                out.add("" + ((long) a * b / 4 << 1 > (less | 1)));
                out.add("" + ((long) a * b / 4 << 1 > (same(less) | 1)));
                out.add(""
                        + ((long) a * b / 4 << 1 > same(same(same(same(same(same(less)))))) + same(same(0L)) * 12345L));
                out.add("" + ((long) a * b / 4 << (b & 1) > (same((quarter << (b & 1)) - 1) | 0L)));
            }
        }
        return out;
    }
}
