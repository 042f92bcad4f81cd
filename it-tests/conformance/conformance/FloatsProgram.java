package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** The type {@code float}. */
public final class FloatsProgram {
    private static final float TENTH = 0.1f;

    private static final float WHOLE = 16777217;

    private FloatsProgram() {}

    private static List<Float> edges() {
        return List.of(
                0f,
                -0f,
                1f,
                -1.5f,
                0.1f,
                TENTH * 3,
                16777216f,
                16777217f,
                1e10f,
                3.4028235e38f,
                -3.4028235e38f,
                1.4e-45f,
                1.17549435e-38f,
                Float.NaN,
                Float.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY);
    }

    @Query
    static List<Double> arithmetic(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        for (float a : edges()) {
            out.add((double) -a);
            out.add((double) +a);
            for (float b : edges()) {
                float sum = a + b;
                float chain = a + b - a * b / a;
                double d = sum;
                out.add(d);
                d = chain;
                out.add(d);
                d = a - b;
                out.add(d);
                d = a * b;
                out.add(d);
                d = a / b;
                out.add(d);
                d = a % b;
                out.add(d);
                d = a + 1.0;
                out.add(d);
                d = a + 1;
                out.add(d);
            }
        }
        return out;
    }

    @Query
    static List<String> comparisons(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (float a : edges()) {
            for (float b : edges()) {
                out.add((a < b) + " " + (a <= b) + " " + (a > b) + " " + (a >= b) + " " + (a == b) + " " + (a != b));
            }
            double d = 0.1;
            int i = 16777217;
            out.add((a == d) + " " + (a == i) + " " + (a < i) + " " + (a == 0.1) + " " + (a == 0.1f) + " "
                    + (a == 16777217));
        }
        return out;
    }

    @Query
    static List<Double> conversions(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        for (int i : List.of(0, 1, -1, 16777215, 16777216, 16777217, 16777219, 33554433, 2147483647, -2147483648)) {
            float f = i;
            double d = f;
            out.add(d);
            f += i;
            d = f;
            out.add(d);
            f = i % 100;
            d = f;
            out.add(d);
        }
        for (long l : List.of(
                0L,
                16777217L,
                9007199254740993L,
                -9007199254740993L,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                0x7fffff4000000001L,
                0x7fffff4000000000L,
                0x7fffffbfffffffffL,
                0x8000008000000001L,
                0x4000004000000001L,
                0x4000004000000000L,
                0x3fffffdfffffffffL,
                0x1000001000000001L,
                -0x1000001000000001L,
                9007199791611905L,
                -9007199791611905L,
                36028799166447617L)) {
            float f = l;
            double d = f;
            out.add(d);
            out.add((double) l);
            out.add((double) (l + f));
            out.add((double) (float) (double) l);
        }
        float constant = WHOLE;
        out.add((double) constant);
        out.add((double) TENTH);
        out.add((double) 'a');
        return out;
    }

    @Query
    static List<Double> compound(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        for (float edge : edges()) {
            float f = edge;
            f += 0.1;
            out.add((double) f);
            f *= 3;
            out.add((double) f);
            f -= 1e-3f;
            out.add((double) f);
            f /= 7L;
            out.add((double) f);
            f %= 2;
            out.add((double) f);
            f++;
            out.add((double) f);
            --f;
            out.add((double) f);
            f += 'a';
            out.add((double) f);
            double d = 0.1;
            d += f;
            d *= edge;
            out.add(d);
        }
        return out;
    }

    @Query
    static List<String> text(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (float a : edges()) {
            out.add("" + a + " " + (a + a) + " " + a / 3);
        }
        for (float a : List.of(
                1e7f,
                9999999f,
                1.0E-3f,
                0.00099999f,
                123456.79f,
                1.0E10f,
                3.3e-5f,
                100f,
                0.5f,
                8388608.5f,
                1234567.1f)) {
            out.add("" + a + -a);
        }
        return out;
    }

    @Query
    static List<Double> results(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        out.add((double) half(3));
        out.add((double) half(16777217));
        out.add((double) wide(0.1f));
        out.add((double) (3 > 2 ? 16777217 : TENTH));
        return out;
    }

    private static float half(float value) {
        return value / 2;
    }

    private static double wide(double value) {
        return value;
    }
}
