package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.JavaType.Primitive;
import java.math.BigInteger;
import java.util.List;

/** The whole numbers from {@code low} to {@code high}, both included. */
public record Interval(BigInteger low, BigInteger high) {
    /** Doubles hold every whole number of at most this size exactly. */
    private static final BigInteger MOST_EXACT = BigInteger.ONE.shiftLeft(53);

    public static Interval of(long low, long high) {
        return new Interval(BigInteger.valueOf(low), BigInteger.valueOf(high));
    }

    /** All values of an integral type. */
    public static Interval of(Primitive kind) {
        return switch (kind) {
            case BYTE -> of(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> of(Short.MIN_VALUE, Short.MAX_VALUE);
            case CHAR -> of(Character.MIN_VALUE, Character.MAX_VALUE);
            case INT -> of(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> of(Long.MIN_VALUE, Long.MAX_VALUE);
            default -> throw new IllegalArgumentException("not integral: " + kind);
        };
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    public Interval negated() {
        return new Interval(high.negate(), low.negate());
    }

    public Interval times(Interval other) {
        List<BigInteger> corners = List.of(
                low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high));
        return new Interval(
                corners.stream().reduce(BigInteger::min).orElseThrow(),
                corners.stream().reduce(BigInteger::max).orElseThrow());
    }

    /** The smallest interval that holds both. */
    public Interval or(Interval other) {
        return new Interval(low.min(other.low), high.max(other.high));
    }

    public boolean isIn(Interval other) {
        return low.compareTo(other.low) >= 0 && high.compareTo(other.high) <= 0;
    }

    public boolean contains(long value) {
        return of(value, value).isIn(this);
    }

    public boolean isNegative() {
        return high.signum() < 0;
    }

    public boolean mayBeNegative() {
        return low.signum() < 0;
    }

    /** Whether a JavaScript number holds each of them exactly. */
    public boolean isExact() {
        return low.negate().compareTo(MOST_EXACT) <= 0 && high.compareTo(MOST_EXACT) <= 0;
    }
}
