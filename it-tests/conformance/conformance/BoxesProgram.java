package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Boxes: what they hold, what they equal. */
public final class BoxesProgram {
    private BoxesProgram() {}

    @Query
    static List<String> equality(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (double a : List.of(0.0, -0.0, 1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
            for (Double b : List.of(0.0, -0.0, 1.0, Double.NaN)) {
                Double boxed = a;
                float f = (float) a;
                Float g = (float) (double) b;
                out.add("" + boxed.equals(b) + b.equals(a) + Objects.equals(a, b) + (a == b) + g.equals(f) + (g == f)
                        + Objects.equals(f, g));
            }
        }
        for (Integer a : List.of(0, 127, 128, 1000, -129)) {
            for (int b : List.of(127, 128, 1000)) {
                long wide = b;
                Long large = wide;
                Short small = (short) b;
                Byte tiny = (byte) b;
                out.add("" + a.equals(b) + (a == b) + (a < b) + Objects.equals(a, b) + large.equals(wide) + (large == b)
                        + small.equals((short) 127) + tiny.equals((byte) 127) + (tiny == b) + (small.intValue() == a));
            }
        }
        return out;
    }

    @Query
    static List<String> slots(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Integer i = 1000;
        Long l = 5_000_000_000L;
        Double d = 2.5;
        Float f = 0.1f;
        Character c = 'q';
        Byte b = 7;
        Short s = 300;
        Boolean t = true;
        Character ofInt = 65;
        out.add("" + i + l + d + f + c + b + s + t + ofInt);
        out.add("" + (i + l) + (d + i) + (f + i) + (c + b) + (s * b) + -i + ~l + !t + (i / b) + (l % s) + (c == 'q'));
        double wide = i;
        long large = s;
        float rough = l;
        int code = c;
        double deep = f;
        out.add("" + wide + large + rough + code + deep);
        out.add("" + twice(i) + widened(i) + widened(c) + boxed(3) + boxed('x') + boxed(4L) + boxed(0.5f));
        out.add("" + (t ? i : l) + (t ? i : d) + (t ? c : i) + (t ? 1 : c) + (t ? b : s) + (t ? f : 2));
        List<Long> longs = List.of(1L, (long) i, l);
        out.add("" + longs.get(1) + longs.contains(5_000_000_000L) + longs.contains(l)
                + List.of('a', 'b').contains('b'));
        Optional<Long> maybe = Optional.of(l);
        out.add("" + maybe.get() + maybe.map(value -> value + 1).orElse(0L)
                + Optional.of('c').get());
        return out;
    }

    private static int twice(Integer value) {
        return value * 2;
    }

    private static double widened(long value) {
        return value;
    }

    private static String boxed(Integer value) {
        return "I" + value;
    }

    private static String boxed(Character value) {
        return "C" + value;
    }

    private static String boxed(Long value) {
        return "L" + value;
    }

    private static String boxed(Float value) {
        return "F" + value;
    }

    @Query
    static List<String> functions(QueryCtx ctx) {
        List<Integer> numbers = List.of(1, 2, 200);
        List<String> out = new ArrayList<>();
        for (long l : numbers.stream().map(BoxesProgram::tripled).toList()) {
            out.add("" + l);
        }
        for (double d : numbers.stream().map(n -> n / 2.0).toList()) {
            out.add("" + d);
        }
        for (int c : numbers.stream().map(n -> (char) (n + 'a')).toList()) {
            out.add("" + c);
        }
        out.add("" + numbers.stream().anyMatch(n -> n == 200L)
                + numbers.stream().filter(n -> n > 1.5).toList().size());
        return out;
    }

    private static long tripled(long value) {
        return value * 3;
    }
}
