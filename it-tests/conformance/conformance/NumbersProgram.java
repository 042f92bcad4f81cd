package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Numbers of the type {@code double}. */
public final class NumbersProgram {
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
        out.add(-(a - b) - -b);
        return out;
    }

    @Query
    static List<Boolean> comparison(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        double zero = 0.0;
        double nan = zero / zero;
        out.add(nan == nan);
        out.add(nan != nan);
        out.add(nan < 1.0 || nan >= 1.0);
        out.add(zero == -zero);
        out.add(0.1 + 0.2 == 0.3);
        out.add(1.0 < 2.0 && 2.0 <= 2.0 && 3.0 > 2.0 && !(2.0 >= 3.0));
        return out;
    }
}
