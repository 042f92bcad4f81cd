package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** The methods of {@code Math} whose last digit is open: all but it is the same, and so is what has no digits. */
public final class CurvesProgram {
    private CurvesProgram() {}

    private static List<Double> doubles() {
        return List.of(
                0.0,
                -0.0,
                1.0,
                -1.0,
                0.5,
                -0.5,
                2.0,
                3.0,
                -3.0,
                10.0,
                1e-300,
                123.456,
                1e15,
                -1e300,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY);
    }

    /** Twelve digits, and the sign of zero; older JDKs round what is nearly zero in another way. */
    private static String digits(double value) {
        return Math.abs(value) < 1e-300 ? "" + value : String.format("%.11e", value);
    }

    @Query
    static List<String> ofOne(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (double a : doubles()) {
            out.add(digits(Math.exp(a)) + " " + digits(Math.expm1(a)) + " " + digits(Math.log(a)) + " "
                    + digits(Math.log10(a)) + " " + digits(Math.log1p(a)) + " " + digits(Math.cbrt(a)) + " "
                    + digits(Math.asin(a)) + " " + digits(Math.acos(a)) + " " + digits(Math.atan(a)) + " "
                    + digits(Math.sinh(a)) + " " + digits(Math.cosh(a)) + " " + digits(Math.tanh(a)));
            out.add(digits(Math.sin(a)) + " " + digits(Math.cos(a)) + " " + digits(Math.tan(a)));
        }
        return out;
    }

    @Query
    static List<String> ofTwo(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (double a : doubles()) {
            for (double b : doubles()) {
                out.add(digits(Math.pow(a, b)) + " " + digits(Math.atan2(a, b)) + " " + digits(Math.hypot(a, b)) + " "
                        + Math.copySign(a, b));
            }
        }
        return out;
    }

    /** Powers that a double holds exactly. */
    @Query
    static List<Double> exactPowers(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        for (int exponent = 0; exponent < 23; exponent++) {
            out.add(Math.pow(10, exponent));
            out.add(Math.pow(2, exponent - 10));
            out.add(Math.pow(exponent, 2));
            out.add(Math.pow(-3, exponent));
        }
        return out;
    }
}
