package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code String.format}. */
public final class FormatsProgram {
    private static final String ROW = "%-8s|%8s|%s%n";

    private FormatsProgram() {}

    private static List<Double> doubles() {
        return List.of(
                0.0,
                -0.0,
                0.5,
                1.5,
                2.5,
                -2.5,
                0.05,
                0.125,
                1.005,
                2.0005,
                -1.005,
                9.995,
                99.999,
                999999.9999999,
                0.1,
                1e-7,
                4.9e-324,
                1e20,
                123456789.125,
                1.7976931348623157e308,
                0.999999999999,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY);
    }

    @Query
    static List<String> floating(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (double d : doubles()) {
            float f = (float) (d * 0.5);
            out.add(String.format("%f|%.0f|%.1f|%.2f|%.3f|%.20f", d, d, d, d, d, d));
            out.add(String.format("%8.2f|%-8.2f|%08.2f|%+.2f|%(.2f|% .2f|%,.2f|%,015.1f", d, d, d, d, d, d, d, d));
            out.add(String.format("%e|%.0e|%.2e|%E|%12.3e|%-12.3e|%012.3e|%+e|%(e|% e", d, d, d, d, d, d, d, d, d, d));
            out.add(String.format("%(,.3f|%(010.1f|%+010.1f|% 010.1f|%+,.1f|%(+.1f", d, d, d, d, d, d)
                    .replace("x", ""));
            out.add(String.format("%.2f|%s|%10s|%S", f, d, d, d));
        }
        return out;
    }

    @Query
    static List<String> whole(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i : List.of(0, 1, -1, 42, -42, 999, 1000, -1000, 1234567, 2147483647, -2147483648)) {
            long l = i * 4294967297L;
            byte b = (byte) i;
            short s = (short) i;
            Integer box = i;
            out.add(String.format(
                    "%d|%5d|%-5d|%05d|%+d|% d|%(d|%,d|%,15d|%-,15d|%015d", i, i, i, i, i, i, i, i, i, i, i));
            out.add(String.format("%d|%5d|%-5d|%025d|%+d|% d|%(d|%,d|%(,025d|%+025d", l, l, l, l, l, l, l, l, l, l));
            out.add(String.format("%x|%X|%08x|%8x|%-8x|%x|%x|%x|%020x", i, i, i, i, i, l, b, s, l));
            out.add(String.format("%d %d %d %3d %02x %02X", b, s, box, box, b & 0xff, b & 0xff));
            out.add("%03d/%s".formatted(Math.floorMod(i, 1000), box));
        }
        return out;
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String none = null;
        Integer nothing = null;
        for (String text : List.of("", "a", "Stra\u00dfe", "\ud83e\udda6", "longer than all widths", "%s $1 `${x}`")) {
            out.add(String.format(
                    "%s|%5s|%-5s|%.3s|%8.3s|%-8.3s|%S|%.2S", text, text, text, text, text, text, text, text));
            out.add(String.format(ROW, text, text, text));
            out.add(String.format(Locale.ROOT, "<%s>", text) + String.format(Locale.US, "%s", 1.5));
        }
        out.add(String.format("%s|%6s|%-6s|%.2s|%S|%d|%s", none, none, none, none, none, nothing, nothing));
        out.add(String.format("%c|%3c|%-3c|%C|%b|%6b|%-6b|%B", 'x', 'y', 'z', 'w', true, false, true, false));
        out.add(String.format("%%|%5%|%-5%|100%%%n"));
        out.add(String.format("%2$s %1$s %1$s %<s %s %s", "a", "b"));
        out.add(String.format("%s %s %s %s %s", List.of("a", "b"), 'c', 5L, true, 0.1f));
        out.add("plain".formatted() + "".formatted());
        return out;
    }

    @Query
    static List<String> order(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add(String.format(
                "%s-%5s-%d", noted("a", out), noted("b", out), noted("cc", out).length()));
        return out;
    }

    private static String noted(String text, List<String> notes) {
        notes.add(text);
        return text;
    }

    @Query
    static List<String> bigNumbers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text :
                List.of("0", "-0.001", "1.005", "1.015", "-1234567.895", "12345678901234567890.1", "1E+3", "5E-9")) {
            BigDecimal number = new BigDecimal(text);
            out.add(String.format(
                    "%f %.2f %,.2f %10.1f|%-10.1f|%010.1f %+.0f %(.1f",
                    number, number, number, number, number, number, number, number));
        }
        BigInteger big = new BigInteger("-12345678901234567890");
        out.add(String.format("%d %,d %25d %s", big, big, big, big));
        return out;
    }

    private static String chosen(int choice, String name, double price) {
        String constant = "%s: " + "%" + 6 + ".2f";
        String two = choice % 2 == 0 ? "%s %.1f" : "%2$.3f of %1$s";
        String format;
        if (choice < 2) {
            format = constant;
        } else if (choice < 4) {
            format = two;
        } else {
            format = "%s";
        }
        String many = switch (choice) {
            case 0 -> "none of %s";
            case 1 -> "one %s";
            default -> "%s 100%%";
        };
        String none = choice == 3 ? "nothing" : "%n";
        return String.format(constant, name, price)
                + String.format(two, name, price)
                + format.formatted(name, price)
                + many.formatted(name)
                + String.format(none);
    }

    @Query
    static List<String> chosenFormats(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            out.add(chosen(i, "name" + i, i / 3.0));
        }
        return out;
    }
}
