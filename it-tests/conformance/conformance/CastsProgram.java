package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Casts among all primitive types. */
public final class CastsProgram {
    private CastsProgram() {}

    @Query
    static List<String> ofDoubles(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (double d : List.of(
                0.0,
                -0.0,
                0.9,
                -0.9,
                1.5,
                -1.5,
                127.9,
                128.0,
                -129.5,
                65536.5,
                -65537.0,
                2147483647.0,
                2147483647.9,
                2147483648.0,
                -2147483648.9,
                -2147483649.0,
                4294967297.0,
                9007199254740993.0,
                9223372036854774784.0,
                9223372036854775807.0,
                -9223372036854775808.0,
                1e19,
                -1e19,
                1e300,
                4.9e-324,
                0.1,
                16777217.0,
                3.4028235677973366e38,
                1e39,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY)) {
            float f = (float) d;
            out.add((byte) d + " " + (short) d + " " + (int) (char) d + " " + (int) d + " " + (long) d + " "
                    + (double) f);
            out.add((byte) f + " " + (short) f + " " + (int) (char) f + " " + (int) f + " " + (long) f + " "
                    + (double) (float) d);
            out.add((int) (d + 0.5) + " " + (long) (d * 2) + " " + (int) d / 2 + " " + (int) -d + " " + (byte) (int) d);
        }
        return out;
    }

    @Query
    static List<String> ofIntegers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (long l : List.of(
                0L,
                1L,
                -1L,
                127L,
                128L,
                -129L,
                255L,
                65535L,
                65536L,
                2147483647L,
                2147483648L,
                -2147483649L,
                4294967295L,
                0x123456789abcdef0L,
                Long.MAX_VALUE,
                Long.MIN_VALUE)) {
            int i = (int) l;
            short s = (short) l;
            byte b = (byte) l;
            char c = (char) l;
            out.add((byte) l + " " + (short) l + " " + (int) (char) l + " " + (int) l + " " + (long) l + " " + (float) l
                    + " " + (double) l);
            out.add((byte) i + " " + (short) i + " " + (int) (char) i + " " + (int) i + " " + (long) i + " " + (float) i
                    + " " + (double) i);
            out.add((byte) s + " " + (short) s + " " + (int) (char) s + " " + (int) s + " " + (long) s + " " + (float) s
                    + " " + (double) s);
            out.add((byte) b + " " + (short) b + " " + (int) (char) b + " " + (int) b + " " + (long) b + " " + (float) b
                    + " " + (double) b);
            out.add((byte) c + " " + (short) c + " " + (int) (char) c + " " + (int) c + " " + (long) c + " " + (float) c
                    + " " + (double) c);
            out.add((int) (l + 1) + " " + (int) (l * l) + " " + (byte) (l - 1) + " " + (int) (l >>> 3) + " "
                    + (int) (l % 100) + " " + (int) (l & 255) + " " + (short) (i + l) + " " + (int) -l + " "
                    + (int) ~l);
        }
        return out;
    }

    @Query
    static List<String> ofBoxes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Integer boxed = 300;
        Long large = 5_000_000_000L;
        Double ratio = 2.9;
        Character letter = 'a';
        out.add("" + (byte) (int) boxed + (double) boxed + (long) boxed + (int) (long) large + (int) (double) ratio
                + (int) letter);
        out.add("" + (Integer) 5 + (Long) 5L + boxed.equals(300) + (Integer) boxed + (int) boxed + (boolean) true);
        long sum = boxed + large;
        double wide = boxed;
        float rough = boxed;
        out.add("" + sum + wide + rough + (ratio + boxed));
        return out;
    }

    @Query
    static List<String> ofConstants(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add("" + (byte) 300 + (char) 65 + (int) 3.99 + (long) 1e30 + (short) -40000 + (int) Double.NaN
                + (float) 1 / 3);
        out.add("" + (int) 'a' + (byte) 'é' + (char) 0x1F600 + (int) 3000000000L + (1 > 2 ? 'a' : 'b')
                + (5 & 3 | 8 ^ 1));
        out.add("" + 7 / 2 + 7 % -3 + -7 / 2 + (7 >> 1) + (-7 >>> 28) + (1 << 33) + (1L << 33) + 5 / 2.0 + 1.0f / 3
                + 'a' / 2);
        out.add("" + (1 == 1.0) + ('a' < 98) + (1L == 1) + (0.1f == 0.1) + !(1 < 2) + (true ^ false) + (true & false));
        return out;
    }
}
