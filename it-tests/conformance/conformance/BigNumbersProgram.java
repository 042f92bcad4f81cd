package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** {@code BigInteger} and {@code BigDecimal}. */
public final class BigNumbersProgram {
    private static final BigDecimal TAX = new BigDecimal("0.19");

    private BigNumbersProgram() {}

    record Item(String name, BigDecimal price, int count) {}

    private static String attempt(Supplier<String> text) {
        try {
            return text.get();
        } catch (NumberFormatException wrong) {
            return "not read: " + wrong.getMessage();
        } catch (ArithmeticException wrong) {
            return wrong.toString();
        }
    }

    private static List<BigInteger> wholes() {
        return List.of(
                BigInteger.ZERO,
                BigInteger.ONE,
                BigInteger.TWO,
                BigInteger.TEN,
                BigInteger.valueOf(-7),
                BigInteger.valueOf(2147483648L),
                BigInteger.valueOf(Long.MIN_VALUE),
                new BigInteger("123456789012345678901234567890"),
                new BigInteger("-98765432109876543210"));
    }

    private static List<BigDecimal> decimals() {
        return List.of(
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.TEN,
                TAX,
                new BigDecimal("10.50"),
                new BigDecimal("-7.25"),
                new BigDecimal("0.00"),
                new BigDecimal("1E+3"),
                new BigDecimal("-2.5e-8"),
                new BigDecimal("0.30"),
                new BigDecimal("3"),
                new BigDecimal("123456789012345678901234567890.123"),
                new BigDecimal("0E+3"),
                new BigDecimal("0E-7"));
    }

    @Query
    static List<String> wholeOperations(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (BigInteger a : wholes()) {
            out.add(a + " " + a.toString() + " " + a.toString(16) + " " + a.toString(36) + " " + a.negate() + " "
                    + a.abs() + " "
                    + a.signum() + " " + a.not() + " " + a.shiftLeft(5) + " " + a.shiftRight(3) + " " + a.shiftLeft(-2)
                    + " " + a.intValue() + " " + a.longValue() + " " + a.doubleValue());
            out.add(attempt(() -> "" + a.longValueExact()));
            out.add(attempt(() -> "" + a.intValueExact()));
            for (int n : List.of(-1, 0, 1, 5)) {
                out.add(attempt(() -> "" + a.pow(n)));
            }
            for (BigInteger b : wholes()) {
                out.add(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.gcd(b) + " " + a.min(b) + " "
                        + a.max(b) + " " + a.and(b) + " " + a.or(b) + " " + a.xor(b) + " " + a.compareTo(b) + " "
                        + a.equals(b));
                out.add(attempt(() -> a.divide(b) + " " + a.remainder(b)));
                out.add(attempt(() -> "" + a.remainder(b)));
                out.add(attempt(() -> "" + a.mod(b)));
                out.add(attempt(() -> "" + BigInteger.TWO.modPow(a.abs(), b)));
            }
        }
        List<BigInteger> sorted = new ArrayList<>(wholes());
        sorted.sort(Comparator.naturalOrder());
        Map<BigInteger, String> names = new LinkedHashMap<>();
        names.put(BigInteger.valueOf(3), "three");
        BigInteger sum = wholes().stream().reduce(BigInteger.ZERO, BigInteger::add);
        out.add(sorted + " " + names.get(new BigInteger("3")) + names + sum);
        return out;
    }

    @Query
    static List<String> read(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of(
                "",
                "abc",
                "1.2.3",
                ".",
                "1e",
                "1e+",
                "1e5",
                "1E-5",
                "+1",
                "-",
                "+-1",
                " 1",
                "1 ",
                "1_0",
                "1e99999999999",
                "-.5",
                "5.",
                "1e1.5",
                "0x10",
                "NaN",
                "00.10",
                "-0",
                "-0.00",
                "1e2147483647",
                "e5",
                "1ee5",
                "+",
                "1e0",
                "--1",
                "1+1",
                "1e00000000005",
                "123456789x",
                "12345678901x3",
                "0012345678901234x56789",
                "1.5.",
                ".e5")) {
            out.add(attempt(() -> "" + new BigDecimal(text)));
            out.add(attempt(() -> "" + new BigInteger(text)));
        }
        for (String text : List.of("ff", "-7F", "zz", "9")) {
            out.add(attempt(() -> "" + new BigInteger(text, 36)));
            out.add(attempt(() -> "" + new BigInteger(text, 16)));
        }
        for (double number : List.of(0.1, -0.0, 100.0, 1e22, 1.5e-10, 123456789.125)) {
            out.add("" + BigDecimal.valueOf(number));
        }
        out.add("" + new BigDecimal(5) + new BigDecimal(-5L) + new BigDecimal(BigInteger.TEN) + BigDecimal.valueOf(7)
                + BigDecimal.valueOf(12345, 2) + BigDecimal.valueOf(12345, -2) + new BigDecimal(BigInteger.TEN, 3));
        return out;
    }

    @Query
    static List<String> decimalOperations(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (BigDecimal a : decimals()) {
            out.add(a + " " + a.toString() + " " + a.toPlainString() + " " + a.stripTrailingZeros() + " " + a.scale()
                    + " "
                    + a.precision() + " " + a.unscaledValue() + " " + a.signum() + " " + a.negate() + " " + a.abs()
                    + " "
                    + a.movePointLeft(2) + " " + a.movePointRight(4) + " " + a.movePointLeft(0) + " " + a.toBigInteger()
                    + " " + a.intValue() + " " + a.longValue() + " " + a.doubleValue());
            out.add(attempt(() -> "" + a.longValueExact()));
            out.add(attempt(() -> "" + a.intValueExact()));
            for (int n : List.of(-1, 0, 1, 3)) {
                out.add(attempt(() -> "" + a.pow(n)));
            }
            for (BigDecimal b : decimals()) {
                out.add(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.min(b) + " " + a.max(b) + " "
                        + a.compareTo(b) + " " + a.equals(b));
                out.add(attempt(() -> "" + a.divide(b)));
                out.add(attempt(() -> "" + a.remainder(b)));
                out.add(attempt(() -> "" + a.divide(b, RoundingMode.HALF_UP)));
                out.add(attempt(() -> "" + a.divide(b, 4, RoundingMode.HALF_EVEN)));
                out.add(attempt(() -> "" + a.divide(b, -1, RoundingMode.FLOOR)));
            }
        }
        return out;
    }

    @Query
    static List<String> rounding(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text :
                List.of("1.25", "1.35", "-1.25", "-1.35", "1.21", "1.29", "-1.21", "0.05", "5.5", "2.5", "1E3")) {
            BigDecimal value = new BigDecimal(text);
            for (RoundingMode mode : RoundingMode.values()) {
                out.add(attempt(() -> mode + " " + value.setScale(1, mode) + " " + value.setScale(0, mode)));
                out.add(attempt(() -> "" + value.setScale(-1, mode)));
                out.add(attempt(() -> "" + value.divide(new BigDecimal("-3"), 2, mode)));
            }
            out.add(attempt(() -> "" + value.setScale(1)));
            out.add(attempt(() -> "" + value.setScale(4)));
        }
        return out;
    }

    @Query
    static List<String> totals(QueryCtx ctx) {
        List<Item> items = List.of(
                new Item("tea", new BigDecimal("2.50"), 3),
                new Item("cake", new BigDecimal("4.2"), 1),
                new Item("milk", new BigDecimal("1.99"), 2));
        BigDecimal total = BigDecimal.ZERO;
        for (Item item : items) {
            total = total.add(item.price().multiply(BigDecimal.valueOf(item.count())));
        }
        BigDecimal tax = total.multiply(TAX).setScale(2, RoundingMode.HALF_UP);
        BigDecimal sum = items.stream().map(Item::price).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Item> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(Item::price));
        Map<BigDecimal, String> names = new LinkedHashMap<>();
        names.put(new BigDecimal("2.50"), "tea");
        Map<BigDecimal, String> ordered = new TreeMap<>();
        items.forEach(item -> ordered.put(item.price(), item.name()));
        ordered.put(new BigDecimal("1.990"), "again");
        BigDecimal none = null;
        return List.of(
                total + " " + tax + " " + sum + " " + none,
                "" + sorted.get(0) + sorted.get(2).name(),
                names.get(new BigDecimal("2.50")) + names.containsKey(new BigDecimal("2.5")) + names,
                "" + ordered,
                "" + total.equals(new BigDecimal("15.68")) + total.equals(new BigDecimal("15.680"))
                        + items.contains(new Item("cake", new BigDecimal("4.2"), 1))
                        + items.get(1).equals(new Item("cake", new BigDecimal("4.20"), 1)));
    }
}
