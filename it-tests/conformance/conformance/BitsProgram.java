package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** The methods of {@code Integer} and {@code Long} that read a number as bits. */
public final class BitsProgram {
    private BitsProgram() {}

    @Query
    static List<String> ints(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Integer> values = List.of(0, 1, -1, 2, -2, 255, 0x12345678, 1 << 30, 2147483647, -2147483648);
        for (int a : values) {
            out.add(Integer.highestOneBit(a) + " " + Integer.lowestOneBit(a) + " " + Integer.reverse(a) + " "
                    + Integer.reverseBytes(a) + " " + Integer.toUnsignedString(a, 16) + " "
                    + Integer.toUnsignedString(a, 36));
            for (int b : values) {
                out.add(Integer.rotateLeft(a, b) + " " + Integer.rotateRight(a, b) + " "
                        + (b == 0 ? 0 : Integer.divideUnsigned(a, b)) + " "
                        + (b == 0 ? 0 : Integer.remainderUnsigned(a, b)));
            }
        }
        return out;
    }

    @Query
    static List<String> longs(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Long> values = List.of(0L, 1L, -1L, 255L, 0x123456789abcdef0L, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE);
        for (long a : values) {
            out.add(Long.highestOneBit(a) + " " + Long.lowestOneBit(a) + " " + Long.toUnsignedString(a, 16));
            for (long b : values) {
                int distance = (int) b;
                out.add(Long.rotateLeft(a, distance) + " " + Long.rotateRight(a, distance) + " "
                        + Long.rotateLeft(a, 7) + " " + Long.rotateRight(a, 9) + " "
                        + (b == 0 ? 0 : Long.divideUnsigned(a, b)) + " "
                        + (b == 0 ? 0 : Long.remainderUnsigned(a, b)));
            }
        }
        return out;
    }

    private static <T> T first(T one, T other) {
        return one != null ? one : other;
    }

    /** The counts are calls with type arguments in TypeScript. */
    @Query
    static List<String> counts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 1; i < 70; i += 17) {
            long wide = i;
            out.add("" + (i << new int[i].length) + " " + ((i | 4) << first(i, 3)) + " " + (1 << new int[i][0].length));
            out.add("" + (wide << new int[i].length) + " " + (wide << first(wide, 3L)) + " "
                    + (i << new long[] {3, 4}[i % 2]) + " " + (1L << first(new int[i], new int[0]).length));
        }
        return out;
    }

    @Query
    static int byZero(QueryCtx ctx) {
        return Integer.divideUnsigned(1, zero());
    }

    @Query
    static int restByZero(QueryCtx ctx) {
        return Integer.remainderUnsigned(1, zero());
    }

    @Query
    static String longByZero(QueryCtx ctx) {
        return "" + Long.divideUnsigned(1, zero());
    }

    @Query
    static String longRestByZero(QueryCtx ctx) {
        return "" + Long.remainderUnsigned(1, zero());
    }

    private static int zero() {
        return 0;
    }
}
