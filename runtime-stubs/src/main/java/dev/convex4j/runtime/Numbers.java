package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * What everyday code does with numbers and the JDK lacks: texts that may be no numbers, and limits.
 *
 * <pre>{@code
 * int page = request.queryParam("page").flatMap(Numbers::parseInt).orElse(1);
 * int volume = Numbers.clamp(wanted, 0, 100);
 * }</pre>
 */
public final class Numbers {
    private Numbers() {}

    /** The number that {@code Integer.parseInt} reads; empty where it throws. */
    @TypeScript(value = "intOrNone($1)", imports = "intOrNone from ./lib/java")
    public static Optional<Integer> parseInt(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number that {@code Long.parseLong} reads; empty where it throws. */
    @TypeScript(value = "longOrNone($1)", imports = "longOrNone from ./lib/java")
    public static Optional<Long> parseLong(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number that {@code Double.parseDouble} reads, {@code NaN} among them; empty where it throws. */
    @TypeScript(value = "doubleOrNone($1)", imports = "doubleOrNone from ./lib/java")
    public static Optional<Double> parseDouble(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The number, or the limit that it exceeds.
     *
     * @throws IllegalArgumentException if {@code min} is greater than {@code max}
     */
    @TypeScript(value = "clamp($1, $2, $3)", imports = "clamp from ./lib/java")
    public static int clamp(int number, int min, int max) {
        requireOrder(min <= max);
        return number < min ? min : Math.min(number, max);
    }

    /**
     * The number, or the limit that it exceeds.
     *
     * @throws IllegalArgumentException if {@code min} is greater than {@code max}
     */
    @TypeScript(value = "clampLong($1, $2, $3)", imports = "clampLong from ./lib/java")
    public static long clamp(long number, long min, long max) {
        requireOrder(min <= max);
        return number < min ? min : Math.min(number, max);
    }

    /**
     * The number, or the limit that it exceeds; {@code NaN} exceeds none.
     *
     * @throws IllegalArgumentException if {@code min} is greater than {@code max}, or one of them is {@code NaN}
     */
    @TypeScript(value = "clamp($1, $2, $3)", imports = "clamp from ./lib/java")
    public static double clamp(double number, double min, double max) {
        requireOrder(min <= max);
        if (number < min) {
            return min;
        }
        return number > max ? max : number;
    }

    private static void requireOrder(boolean ordered) {
        if (!ordered) {
            throw new IllegalArgumentException("min must not be greater than max");
        }
    }
}
