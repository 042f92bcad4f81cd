package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** The methods of {@code Math}. */
public final class MathProgram {
    private MathProgram() {}

    private static List<Integer> ints() {
        return List.of(0, 1, -1, 2, 7, -8, 100, 255, 65536, 2147483647, -2147483648, 1234567890);
    }

    private static List<Long> longs() {
        return List.of(
                0L, 1L, -1L, 255L, 4294967296L, -4294967297L, 1234567890123456789L, Long.MAX_VALUE, Long.MIN_VALUE);
    }

    private static List<Double> doubles() {
        return List.of(
                0.0,
                -0.0,
                0.5,
                -0.5,
                1.5,
                2.5,
                -2.5,
                0.49999999999999994,
                -0.49999999999999994,
                4503599627370497.5,
                1e17,
                -1e30,
                2.0,
                123.456,
                2147483647.5,
                9.3e18,
                Double.MIN_VALUE,
                Double.MIN_NORMAL,
                Double.MAX_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY);
    }

    @Query
    static List<String> ofInts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int a : ints()) {
            out.add("" + Math.abs(a) + " " + Math.multiplyFull(a, 3));
            for (int b : ints()) {
                out.add(Math.min(a, b) + " " + Math.max(a, b) + " " + Math.multiplyFull(a, b));
                if (b != 0) {
                    out.add(Math.floorDiv(a, b) + " " + Math.floorMod(a, b) + " " + Math.floorMod(a, 7));
                }
            }
        }
        return out;
    }

    @Query
    static List<String> ofLongs(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long a : longs()) {
            out.add("" + Math.abs(a));
            for (long b : longs()) {
                out.add(Math.min(a, b) + " " + Math.max(a, b) + " " + Math.multiplyHigh(a, b) + " " + Math.max(a, 5));
                int narrow = (int) b;
                if (b != 0) {
                    out.add(Math.floorDiv(a, b) + " " + Math.floorMod(a, b));
                }
                if (narrow != 0) {
                    out.add(Math.floorDiv(a, narrow) + " " + Math.floorMod(a, narrow));
                }
            }
        }
        return out;
    }

    @Query
    static List<String> ofDoubles(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (double a : doubles()) {
            float f = (float) a;
            out.add(Math.abs(a) + " " + Math.floor(a) + " " + Math.ceil(a) + " " + Math.rint(a) + " " + Math.round(a)
                    + " " + Math.sqrt(a) + " " + Math.signum(a) + " " + Math.toRadians(a) + " " + Math.toDegrees(a));
            out.add(Math.abs(f) + " " + Math.round(f) + " " + Math.signum(f) + " " + Math.sqrt(f) + " "
                    + Math.floor(f));
            for (double b : doubles()) {
                float g = (float) b;
                out.add(Math.min(a, b) + " " + Math.max(a, b) + " " + Math.min(f, g) + " " + Math.max(f, g) + " "
                        + Math.max(a, 1) + " " + Math.min(1, g));
            }
        }
        out.add("" + Math.PI + Math.E + Math.sqrt(2) + Math.abs('a') + Math.max('a', 'b') + Math.floor(3));
        return out;
    }

    @Query
    static List<String> exact(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add("" + Math.addExact(2147483646, 1) + Math.subtractExact(-2147483647, 1)
                + Math.multiplyExact(46340, -46340));
        out.add("" + Math.addExact(Long.MAX_VALUE, -1L) + Math.subtractExact(1L, 2L)
                + Math.multiplyExact(3037000499L, 3037000499L));
        out.add("" + Math.multiplyExact(4611686018427387903L, 2) + Math.incrementExact(5) + Math.incrementExact(5L));
        out.add("" + Math.decrementExact(5) + Math.decrementExact(5L) + Math.negateExact(5) + Math.negateExact(5L));
        out.add("" + Math.toIntExact(-2147483648L) + Math.multiplyExact(0, -5) + Math.negateExact(0));
        return out;
    }

    @Query
    static String failing0(QueryCtx ctx) {
        return "" + Math.addExact(2147483647, 1);
    }

    @Query
    static String failing1(QueryCtx ctx) {
        return "" + Math.addExact(Long.MIN_VALUE, -1L);
    }

    @Query
    static String failing2(QueryCtx ctx) {
        return "" + Math.subtractExact(-2, 2147483647);
    }

    @Query
    static String failing3(QueryCtx ctx) {
        return "" + Math.subtractExact(Long.MIN_VALUE, 1L);
    }

    @Query
    static String failing4(QueryCtx ctx) {
        return "" + Math.multiplyExact(65536, 65536);
    }

    @Query
    static String failing5(QueryCtx ctx) {
        return "" + Math.multiplyExact(4611686018427387904L, 2);
    }

    @Query
    static String failing6(QueryCtx ctx) {
        return "" + Math.multiplyExact(4611686018427387904L, -3L);
    }

    @Query
    static String failing7(QueryCtx ctx) {
        return "" + Math.incrementExact(2147483647);
    }

    @Query
    static String failing8(QueryCtx ctx) {
        return "" + Math.decrementExact(Long.MIN_VALUE);
    }

    @Query
    static String failing9(QueryCtx ctx) {
        return "" + Math.negateExact(-2147483648);
    }

    @Query
    static String failing10(QueryCtx ctx) {
        return "" + Math.toIntExact(2147483648L);
    }

    @Query
    static String failing11(QueryCtx ctx) {
        return "" + Math.toIntExact(Long.MAX_VALUE);
    }

    @Query
    static String failing12(QueryCtx ctx) {
        return "" + Math.floorDiv(1, zero());
    }

    @Query
    static String failing13(QueryCtx ctx) {
        return "" + Math.floorMod(1, zero());
    }

    @Query
    static String failing14(QueryCtx ctx) {
        return "" + Math.floorDiv(1L, (long) zero());
    }

    @Query
    static String failing15(QueryCtx ctx) {
        return "" + Math.floorMod(1L, zero());
    }

    @Query
    static String failing16(QueryCtx ctx) {
        return "" + Math.floorMod(1L, 0L);
    }

    private static int zero() {
        return 0;
    }
}
