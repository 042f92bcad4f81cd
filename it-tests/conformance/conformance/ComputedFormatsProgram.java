package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.DuplicateFormatFlagsException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatConversionException;
import java.util.IllegalFormatException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.IllegalFormatWidthException;
import java.util.List;
import java.util.Locale;
import java.util.MissingFormatArgumentException;
import java.util.MissingFormatWidthException;
import java.util.Optional;
import java.util.UnknownFormatConversionException;

/** Formats that are computed, and arguments that are passed on. */
public final class ComputedFormatsProgram {
    /** A format is made of these. */
    private static final List<String> PIECES = List.of(
            "%",
            "%", "%", "%", "-", "#", "+", " ", "0", ",", "(", "<", "1$", "2$", "9$", "0$", "3", "8", "12", ".", ".0",
            ".2", ".3", ".11", "s", "S", "d", "d", "x", "X", "o", "f", "f", "e", "E", "g", "G", "c", "C", "b", "B", "n",
            "%", "y", "D", "F", "word", "{}", "ö");

    private ComputedFormatsProgram() {}

    private enum Colour {
        RED,
        DARK_BLUE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private enum Size {
        SMALL
    }

    private record Point(int x, double y) {}

    private static final class Gauge {
        private final int level;

        Gauge(int level) {
            this.level = level;
        }

        @Override
        public String toString() {
            return "gauge " + level;
        }
    }

    private sealed interface Shape permits Circle, Square {}

    private record Circle(int radius) implements Shape {}

    private record Square(int side) implements Shape {}

    private static String attempt(String format, Object... args) {
        try {
            return String.format(format, args);
        } catch (IllegalFormatException e) {
            return e.getClass().getName() + ": " + e.getMessage();
        }
    }

    @Query
    static List<String> mixed(QueryCtx ctx) {
        String name = "otter".repeat(2).substring(5);
        int count = name.length() * 3;
        List<String> out = new ArrayList<>();
        out.add(attempt("plain"));
        out.add(attempt("%s has %d", name, count));
        out.add(attempt("%5s|%-5s|%05d|%+d|%x|%,d", name, name, count, count, count, count * 1000000L));
        out.add(attempt("%s %s", name));
        out.add(attempt("%d", name));
        out.add(attempt("%d", true));
        out.add(attempt("%b %B %b %b", true, name, null, count));
        out.add(attempt("%s %d %x %10s %.2s %b", null, null, null, null, null, null));
        out.add(attempt("%2$s %1$s %<s %s", name, count));
        out.add(attempt("%s", (Object) null));
        out.add(attempt("100%"));
        out.add(attempt("100%% %n%5%|%-5%|"));
        out.add(attempt("%y", name));
        out.add(attempt("%.2f", count));
        out.add(attempt("%c%c", 65, 0x1F9A6));
        out.add(attempt("%c", -1));
        out.add(attempt("%c", 5L));
        out.add(attempt("extra", name, count));
        return out;
    }

    private static String measured(String format, Object... args) {
        try {
            return format.formatted(args);
        } catch (MissingFormatArgumentException e) {
            return "missing " + e.getMessage();
        } catch (UnknownFormatConversionException e) {
            return "unknown " + e.getMessage();
        } catch (IllegalFormatConversionException e) {
            return "conversion " + e.getMessage();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Query
    static List<String> doubles(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (double number : List.of(0.0, -0.0, 1.005, -2.5, 1e-5, 123456.789, 1e21, Double.NaN, -1.0 / 0)) {
            for (String format : List.of(
                    "%s",
                    "%f|%.0f|%.2f|%,.1f|%(.1f|%+.1f|% .1f|%010.1f|%-10.1f|%#.0f",
                    "%e|%.0e|%.3E|%#.0e|%012.2e",
                    "%g|%.0g|%.3G|%012.4g|%,g",
                    "%b %S %8.3s",
                    "%d",
                    "%x",
                    "%c")) {
                out.add(measured(
                        format, number, number, number, number, number, number, number, number, number, number));
            }
        }
        out.add(measured("%s %s", 1.5));
        out.add(measured("%.1f %s %z", 1.5, "a"));
        out.add(measured("%s %s %d", null, true, 1.0));
        return out;
    }

    private static String described(String format, Object value) {
        try {
            return String.format(format, value);
        } catch (IllegalFormatConversionException e) {
            return e.getMessage();
        }
    }

    @Query
    static List<String> kinds(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String format : List.of("%s", "%-12s|", "%S", "%.4s", "%b", "%d")) {
            out.add(described(format, Colour.DARK_BLUE));
            out.add(described(format, new Point(1, 2)));
            out.add(described(format, new Gauge(3)));
            out.add(described(format, 4));
            out.add(described(format, 5L));
            out.add(described(format, false));
            out.add(described(format, null));
        }
        return out;
    }

    @Query
    static List<String> types(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int number : List.of(0, 3, 77, -5, 1001, -2000000000)) {
            out.addAll(typesOf(number));
        }
        return out;
    }

    private static List<String> typesOf(int number) {
        List<String> out = new ArrayList<>();
        byte b = (byte) number;
        short s = (short) number;
        float f = number / 3f;
        char c = (char) (65 + number % 26);
        BigInteger big = BigInteger.valueOf(number).pow(5);
        BigDecimal decimal = new BigDecimal("-12.345");
        Colour colour = number > 3 ? Colour.RED : Colour.DARK_BLUE;
        Shape shape = number > 3 ? new Circle(number) : new Square(number);
        Double none = null;
        Double some = number * 0.5;
        Integer nothing = number > 1000 ? 1 : null;
        List<Integer> list = List.of(1, 2);
        Optional<String> found = Optional.of("x");
        for (String conversion :
                List.of("s", "8s", "d", "x", "X", "o", "#x", "08x", ".2f", "(,.1f", "e", "c", "b", "B")) {
            String format = "%" + conversion;
            List<String> line = new ArrayList<>();
            line.add(attempt(format, number) + attempt(format, number * 1000000007L) + attempt(format, "text"));
            for (int i = 0; i < 14; i++) {
                try {
                    line.add(
                            switch (i) {
                                case 0 -> String.format(format, b);
                                case 1 -> String.format(format, s);
                                case 2 -> String.format(format, f);
                                case 3 -> String.format(format, c);
                                case 4 -> String.format(format, big);
                                case 5 -> conversion.equals("e") ? "" : String.format(format, decimal);
                                case 6 -> String.format(format, colour);
                                case 7 -> String.format(format, shape);
                                case 8 -> String.format(format, none);
                                case 9 -> String.format(format, some);
                                case 10 -> String.format(format, nothing);
                                case 11 ->
                                    conversion.equals("s") || conversion.equals("b") ? format.formatted(list) : "";
                                case 12 -> format.formatted(found);
                                default -> format.formatted(Size.SMALL);
                            });
                } catch (IllegalFormatException e) {
                    line.add(e.getMessage());
                }
            }
            out.add(String.join("|", line));
        }
        return out;
    }

    private static String format(String format, String[] args) {
        return String.format(format, (Object[]) args) + String.format(Locale.ROOT, format, (Object[]) args);
    }

    @Query
    static List<String> arrays(QueryCtx ctx) {
        String name = "otter".repeat(2).substring(5);
        List<String> out = new ArrayList<>();
        out.add(format("%s-%s", new String[] {name, "b"}));
        Integer[] numbers = {1, 2, null};
        out.add("%s %d %d".formatted((Object[]) numbers));
        Object[] parts = {"a", 1};
        out.add(String.format("%s=%s", parts));
        Object[] later = new Object[3];
        later[1] = name;
        out.add(String.format("%s %s %s", later));
        double[] sizes = {1.5};
        out.add(String.format("%" + "." + sizes.length + "f", sizes[0]));
        return out;
    }

    private static String next(List<String> notes, String text) {
        notes.add(text);
        return text;
    }

    /** Java computes the format first, then the arguments, and all of them. */
    @Query
    static List<String> order(QueryCtx ctx) {
        List<String> notes = new ArrayList<>();
        try {
            notes.add(String.format(next(notes, "%2$s %d"), next(notes, "a"), next(notes, "b"), next(notes, "c")));
        } catch (IllegalFormatException e) {
            notes.add("thrown: " + e.getMessage());
        }
        return notes;
    }

    @Query
    static List<String> illegal(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String format : List.of(
                "%-s",
                "%--5s",
                "%+s",
                "%#s",
                "%#b",
                "%.1d",
                "%#d",
                "%,x",
                "%+x",
                "% +d",
                "%-05d",
                "%0d",
                "%-d",
                "%.3c",
                "%+c",
                "%-c",
                "%,e",
                "%#g",
                "%.1%",
                "%-%",
                "%0%",
                "%5n",
                "%-n",
                "%.1n",
                "%0$s",
                "%<s",
                "%99999999999s",
                "%.99999999999s",
                "%99999999999$s",
                "%3$s",
                "%-10.3s",
                "%-+5s",
                "%^s",
                "% s",
                "%1$",
                "%1$5",
                "%t",
                "%5.s",
                "%.s",
                "% d%y",
                "%d%y",
                "%\n",
                "%.3b")) {
            out.add(attempt(format, 1, "two"));
        }
        return out;
    }

    private static String named(String format) {
        try {
            return String.format(format, 1, 'x');
        } catch (DuplicateFormatFlagsException e) {
            return "duplicate " + e.getMessage();
        } catch (FormatFlagsConversionMismatchException e) {
            return "mismatch " + e.getMessage();
        } catch (IllegalFormatCodePointException e) {
            return "code point " + e.getMessage();
        } catch (IllegalFormatFlagsException e) {
            return "flags " + e.getMessage();
        } catch (IllegalFormatPrecisionException e) {
            return "precision " + e.getMessage();
        } catch (IllegalFormatWidthException e) {
            return "width " + e.getMessage();
        } catch (MissingFormatWidthException e) {
            return "missing width " + e.getMessage();
        } catch (IllegalFormatException e) {
            return e.getMessage();
        }
    }

    @Query
    static List<String> namedExceptions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String format : List.of("%s", "%++d", "%+s", "%+ d", "%.1d", "%4n", "%-d", "%d %d", "%q", "%d %d %d")) {
            out.add(named(format));
        }
        return out;
    }

    /** Formats of random pieces: what both sides make of them, or why not. */
    @Query
    static List<String> anyFormats(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int state = 20251123;
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder("%");
            int parts = 1 + i % 7;
            for (int part = 0; part < parts; part++) {
                state = state * 1103515245 + 12345;
                text.append(PIECES.get(((state >>> 16) & 0x7fff) % PIECES.size()));
            }
            String format = text.toString();
            out.add(format + " " + flagsAside(attempt(format, i - 2000, "abc", 12345678901L * i, true)));
            out.add(format + " " + flagsAside(measured(format, (i - 2000) / 7.0, null, -1e-3 * i)));
        }
        return out;
    }

    /** Older JDKs name the first of several wrong flags alone. */
    private static String flagsAside(String text) {
        int flags = text.indexOf(", Flags = ");
        return flags < 0 ? text : text.substring(0, flags);
    }
}
