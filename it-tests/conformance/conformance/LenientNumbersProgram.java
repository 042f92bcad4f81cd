package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Numbers;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that may be no numbers, and limits. */
public final class LenientNumbersProgram {
    private static final List<String> TEXTS = List.of(
            "7",
            "-7",
            "+7",
            "",
            " 7",
            "7.0",
            "1e3",
            "2147483647",
            "2147483648",
            "-9223372036854775808",
            "9223372036854775808",
            "NaN",
            "\u0667",
            "7L",
            "x");

    private LenientNumbersProgram() {}

    @Query
    static List<String> texts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : TEXTS) {
            Optional<Integer> whole = Numbers.parseInt(text);
            Optional<Long> large = Numbers.parseLong(text);
            Optional<Double> real = Numbers.parseDouble(text);
            out.add(whole.map(number -> "" + (number + 1)).orElse("none") + " "
                    + large.map(number -> "" + (number + 1)).orElse("none") + " "
                    + real.map(number -> "" + number / 2).orElse("none"));
        }
        return out;
    }

    @Query
    static List<Integer> references(QueryCtx ctx) {
        return TEXTS.stream().map(Numbers::parseInt).flatMap(Optional::stream).toList();
    }

    @Query
    static List<String> limits(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int number : new int[] {Integer.MIN_VALUE, -1, 0, 5, 10, 11, Integer.MAX_VALUE}) {
            out.add("" + Numbers.clamp(number, 0, 10) + Numbers.clamp(number * 10_000_000_000L, -3L, 3L));
        }
        for (double number : new double[] {-0.0, 0.5, 1.5, Double.NaN, Double.NEGATIVE_INFINITY}) {
            out.add("" + Numbers.clamp(number, 0.0, 1.0) + Numbers.clamp(number, -1, -0.0));
        }
        out.add("" + Numbers.clamp(7, 3, 3));
        return out;
    }

    @Query
    static int turned(QueryCtx ctx) {
        return Numbers.clamp(1, 5, 4);
    }

    @Query
    static double unordered(QueryCtx ctx) {
        return Numbers.clamp(1, 5, Double.NaN);
    }

    @Query
    static boolean turnedLong(QueryCtx ctx) {
        return Numbers.clamp(1L, 5L, 4L) == 4;
    }
}
