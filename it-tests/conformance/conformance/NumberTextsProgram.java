package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** The text of doubles and other numbers. */
public final class NumberTextsProgram {
    private static final double THIRD = 1.0 / 3;

    private NumberTextsProgram() {}

    @Query
    static List<String> doubles(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (double d : List.of(
                0.0,
                -0.0,
                1.0,
                -1.0,
                100.0,
                0.1,
                0.30000000000000004,
                123456.789,
                9999999.0,
                9999999.999999998,
                1.0E7,
                12345678.9,
                0.001,
                9.999999999999998E-4,
                1.0E-4,
                1.0E-5,
                1.0E21,
                1.0E22,
                1.0E23,
                1.5E300,
                4.9E-324,
                2.2250738585072014E-308,
                1.7976931348623157E308,
                9007199254740993.0,
                1.234E100,
                5.0E-10,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY)) {
            out.add("" + d + " " + -d + " " + (d + 1) + " " + d / 3 + " " + d * 1e10);
            String text = "";
            text += d;
            text += " ";
            text += d + 0.5;
            out.add(text + " " + Double.toString(d) + " " + String.valueOf(d) + " "
                    + Double.valueOf(d).toString());
        }
        out.add("" + 1.0 + 2.5f + 1e10 + 1e-5 + 0.1f + 100f + (float) 1e10 + THIRD + (0.1 + 0.2) + (0.1f + 0.2f)
                + (1.0 + 2));
        return out;
    }

    @Query
    static List<String> others(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add(String.valueOf(true)
                + String.valueOf('c')
                + String.valueOf(1)
                + String.valueOf(1L)
                + String.valueOf(1f));
        out.add(1 + 2 + "3" + 4 + 5L + 'c' + true + 1.5f + 2.0 + (char) 65 + (byte) 300 + -0.0);
        out.add('a' + 1 + "b" + 'c' + 1 + ('d' + 1));
        out.add("" + Integer.MIN_VALUE + Long.MIN_VALUE + Integer.MAX_VALUE + Long.MAX_VALUE);
        return out;
    }
}
