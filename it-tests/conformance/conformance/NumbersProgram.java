package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Numbers of the types {@code double} and {@code int}. */
public final class NumbersProgram {
    private static final int MOST = 2147483647;

    private static final double HALF = 0.5;

    private NumbersProgram() {}

    @Query
    static List<Double> arithmetic(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        double a = 0.1;
        double b = 0.2;
        double zero = 0.0;
        out.add(a + b);
        out.add(a - b * b / a);
        out.add(a / zero);
        out.add(-a / zero);
        out.add(zero / zero);
        out.add(-zero);
        out.add(5.5 % -2.0);
        out.add(-5.5 % 2.0);
        out.add(-4.0 % 2.0);
        out.add(5.5 % zero);
        out.add(-(a - b) - -b);
        out.add(a - (b - HALF));
        out.add(a / (b / HALF));
        out.add(+a);
        return out;
    }

    @Query
    static List<Double> literals(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        out.add(0.0);
        out.add(-0.0);
        out.add(1e21);
        out.add(1e-7);
        out.add(123456789012345680000.0);
        out.add(5e-324);
        out.add(1.7976931348623157e308);
        out.add(-1.5);
        out.add(0x1p3);
        out.add(100_000.25);
        out.add(3d);
        return out;
    }

    @Query
    static List<Boolean> comparison(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        double zero = 0.0;
        double nan = zero / zero;
        out.add(nan == nan);
        out.add(nan != nan);
        out.add(!(nan == nan));
        out.add(nan < 1.0 || nan >= 1.0);
        out.add(!(nan < 1.0));
        out.add(!(nan >= 1.0));
        out.add(zero == -zero);
        out.add(1.0 / zero == 1.0 / -zero);
        out.add(0.1 + 0.2 == 0.3);
        out.add(1.0 < 2.0 && 2.0 <= 2.0 && 3.0 > 2.0 && !(2.0 >= 3.0));
        return out;
    }

    @Query
    static List<Double> assignments(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        double d = 10.0;
        d += 0.5;
        d -= 1;
        d *= 3.0;
        d /= 4.0;
        d %= 2.0;
        d++;
        out.add(d);
        d = -d;
        out.add(d);
        int steps = 3;
        d = d + steps;
        out.add(d);
        d += steps * steps;
        out.add(d);
        return out;
    }

    /** JavaScript's product of zero and a negative number is minus zero, which no int is. */
    @Query
    static List<Double> smallProducts(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        byte zero = 0;
        byte five = -5;
        for (int i = 0; i < 3; i++) {
            out.add(1.0 / product(zero, five));
            out.add(1.0 / product(five, zero));
            out.add(1.0 / quotient(zero, five));
            zero++;
        }
        return out;
    }

    private static int product(byte a, byte b) {
        return a * b;
    }

    private static int quotient(short a, short b) {
        return a / b * b;
    }

    @Query
    static List<Double> intsBecomeDoubles(QueryCtx ctx) {
        List<Double> out = new ArrayList<>();
        int zero = 0;
        int seven = 7;
        double negated = -zero;
        out.add(negated);
        double product = zero * -seven;
        out.add(product);
        double half = seven / 2.0;
        out.add(half);
        double inverse = 1.0 / -zero;
        out.add(inverse);
        out.add(seven > 5 ? 1 : HALF);
        double most = MOST + 1;
        out.add(most);
        double wider = MOST + 1.0;
        out.add(wider);
        return out;
    }

    @Query
    static List<String> overflow(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int most = MOST;
        int least = -2147483648;
        out.add("" + (most + 1));
        out.add("" + (least - 1));
        out.add("" + (most + most + most));
        out.add("" + (most * most));
        out.add("" + (most * 2 + 2));
        out.add("" + (least * -1));
        out.add("" + -least);
        out.add("" + (65536 * 65536));
        out.add("" + (123456789 * 987654321));
        out.add("" + (most - (least - 1)));
        out.add("" + (most - least - most));
        out.add("" + (MOST + MOST));
        out.add("" + (2147483647 + 1));
        int folded = 1 - 2 * 3;
        out.add("" + folded);
        return out;
    }

    @Query
    static List<String> intAssignments(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int i = MOST;
        i++;
        out.add("" + i);
        i--;
        out.add("" + i);
        i += 5;
        out.add("" + i);
        i -= 5 + 3;
        out.add("" + i);
        i *= 3;
        out.add("" + i);
        ++i;
        out.add("" + i);
        i = -i;
        out.add("" + i);
        return out;
    }

    @Query
    static List<Boolean> intComparison(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        for (int i = -1; i < 2; i++) {
            out.add(i < 0);
            out.add(i <= 0);
            out.add(i > 0);
            out.add(i >= 0);
            out.add(i == 0);
            out.add(i != 0);
            out.add(i == 1.0);
        }
        return out;
    }

    private static List<Integer> edges() {
        return List.of(0, 1, -1, 2, -2, 3, 7, -7, 31, 32, 33, -31, 46341, 65535, 65536, 1073741824, MOST, -MOST - 1);
    }

    @Query
    static List<String> quotients(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int a : edges()) {
            out.add(a + ": " + a / 2 + " " + a / -3 + " " + a % 5 + " " + a % -2 + " " + a / 1 + " " + a / -1);
            for (int b : edges()) {
                if (b != 0) {
                    out.add(a / b + " rest " + a % b);
                }
            }
        }
        return out;
    }

    @Query
    static String quotientOfNothing(QueryCtx ctx) {
        int zero = edges().get(0);
        return "" + 1 / zero;
    }

    @Query
    static String restOfNothing(QueryCtx ctx) {
        int zero = edges().get(0);
        return "" + 1 % zero;
    }

    @Query
    static List<String> bits(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int a : edges()) {
            for (int b : edges()) {
                out.add((a & b) + " " + (a | b) + " " + (a ^ b) + " " + (a << b) + " " + (a >> b) + " " + (a >>> b)
                        + " " + ~a);
            }
        }
        return out;
    }

    @Query
    static List<String> compound(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int edge : edges()) {
            int a = edge;
            a /= 3;
            a %= 1000;
            a <<= 3;
            a >>= 1;
            a >>>= 1;
            a &= 255;
            a |= 6;
            a ^= edge;
            out.add("" + a);
        }
        return out;
    }

    @Query
    static List<Boolean> compared(QueryCtx ctx) {
        String word = "x";
        int number = 5;
        boolean yes = true;
        List<Boolean> out = new ArrayList<>();
        out.add(word.equals("y"));
        out.add(number == 6);
        out.add(yes == false);
        out.add(MOST == 3);
        return out;
    }

    @Query
    static List<String> countdowns(QueryCtx ctx) {
        List<String> names = List.of("a", "b", "c");
        List<String> out = new ArrayList<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            out.add(names.get(i));
        }
        for (int i = 2; i > -2; i--) {
            out.add("" + i);
        }
        for (int i = 1; i <= 3; i++) {
            out.add("" + i);
        }
        return out;
    }
}
