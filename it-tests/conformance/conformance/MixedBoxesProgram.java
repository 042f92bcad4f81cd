package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Boxes, wildcards, arrays of generics, variable arguments, switches and jumps where several rules of Java meet. */
public final class MixedBoxesProgram {
    private MixedBoxesProgram() {}

    enum Level {
        LOW,
        HIGH
    }

    static final class Counter {
        private Integer count = 0;
        private Long total = 0L;
        private Character letter = 'a';
        private final Integer[] cells = {1, 2, 3};
    }

    private static String attempt(Supplier<String> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            return "thrown";
        }
    }

    private static Integer none() {
        return null;
    }

    @Query
    static List<String> promotions(QueryCtx ctx) {
        return Stream.of(true, false).flatMap(yes -> promoted(yes).stream()).toList();
    }

    private static List<String> promoted(boolean yes) {
        Integer i = 7;
        Double d = 2.5;
        Long l = 3L;
        Character c = 'x';
        char letter = 'b';
        int number = 99;
        Object mixed = yes ? i : d;
        Object text = yes ? "a" : "b";
        long wide = yes ? i : l;
        List<String> out = new ArrayList<>();
        out.add("" + (yes ? i : d));
        out.add("" + (yes ? 1 : 2.0));
        out.add("" + (yes ? letter : 0));
        out.add("" + (yes ? letter : number));
        out.add("" + (yes ? c : 'y'));
        out.add("" + (yes ? c : number));
        out.add("" + wide + (yes ? 'a' : i));
        out.add(mixed instanceof Double m ? "double " + m : "int");
        out.add("" + text);
        out.add(attempt(() -> "" + (yes ? none() : 0)));
        out.add(attempt(() -> "" + (yes ? none() : i)));
        out.add("" + (yes ? (short) 3 : (byte) 4) + (yes ? 'a' + 1 : 'b'));
        out.add("" + (yes ? null : 0));
        return out;
    }

    @Query
    static List<String> equality(QueryCtx ctx) {
        Integer a = 127;
        Integer b = 127;
        Long one = 1L;
        Character c = 'c';
        return List.of(
                "" + a.equals(b),
                "" + (a == 127),
                "" + one.equals(1L),
                "" + (one == 1),
                "" + (c == 99),
                "" + (c + 1),
                "" + (char) (c + 1),
                "" + c.compareTo('a'),
                "" + a.compareTo(128),
                "" + (a > 100 && b <= 127),
                "" + Integer.valueOf(5).hashCode() + Long.valueOf(1L << 33).hashCode() + c.hashCode());
    }

    @Query
    static List<String> updates(QueryCtx ctx) {
        Counter counter = new Counter();
        counter.count++;
        counter.count += 5;
        counter.total += counter.count;
        counter.total <<= 3;
        counter.letter++;
        counter.letter++;
        counter.cells[1] += 10;
        counter.cells[counter.cells[0]++]--;
        int before = counter.count++ + ++counter.count;
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("a", 1);
        map.put("a", map.get("a") + 1);
        map.merge("a", 40, Integer::sum);
        map.merge("b", 1, Integer::sum);
        Character[] letters = {'a', 'b'};
        letters[0]++;
        char[] chars = {'y', 'z'};
        chars[0] += 1;
        chars[1]--;
        byte[] bytes = {127, 1};
        bytes[0]++;
        bytes[1] -= 3;
        short small = 10;
        small *= 1.5;
        small /= 2;
        int i = 5;
        i = i++ + ++i;
        Integer boxed = 1;
        Integer other = boxed;
        boxed++;
        return List.of(
                "" + counter.count,
                "" + counter.total,
                "" + counter.letter,
                Arrays.toString(counter.cells),
                "" + before,
                map.toString(),
                "" + letters[0] + letters[1],
                new String(chars),
                bytes[0] + " " + bytes[1],
                "" + small,
                "" + i,
                boxed + " " + other);
    }

    private static double sum(List<? extends Number> values) {
        double sum = 0;
        for (Number value : values) {
            sum += value.doubleValue();
        }
        return sum;
    }

    private static void fill(List<? super Integer> target, int count) {
        for (int i = 0; i < count; i++) {
            target.add(i);
        }
    }

    private static <T extends Comparable<? super T>> T greatest(List<? extends T> values) {
        T best = values.get(0);
        for (T value : values) {
            if (value.compareTo(best) > 0) {
                best = value;
            }
        }
        return best;
    }

    private static <A, B extends A> int size(Map<? extends A, ? super B> map) {
        return map.size();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static int rawSize(List raw) {
        List<String> typed = raw;
        return raw.size() + typed.size();
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T>[] buckets(int count) {
        return (List<T>[]) new List[count];
    }

    @Query
    static List<String> generics(QueryCtx ctx) {
        List<Number> numbers = new ArrayList<>();
        fill(numbers, 3);
        List<Integer> ints = new ArrayList<>(List.of(4, 5));
        fill(ints, 2);
        Map<String, Object> map = new HashMap<>();
        map.put("a", 1);
        return List.of(
                "" + sum(List.of(1, 2)),
                "" + sum(List.of(1.5, 2.5f)),
                "" + sum(List.of(1L, 2L)),
                "" + numbers.size(),
                ints.toString(),
                greatest(List.of("b", "c", "a")),
                "" + greatest(List.of(3, 9, 2)),
                "" + size(map),
                "" + rawSize(List.of("a", "b")));
    }

    private static String count(String... values) {
        return values == null ? "null" : values.length + Arrays.toString(values);
    }

    private static int numbers(int first, int... rest) {
        int sum = first;
        for (int value : rest) {
            sum += value;
        }
        return sum * 10 + rest.length;
    }

    private static String chosen(Object value) {
        return "object";
    }

    private static String chosen(Integer value) {
        return "integer";
    }

    private static String chosen(long value) {
        return "long";
    }

    private static String chosen(int... values) {
        return "many";
    }

    @SafeVarargs
    private static <T> List<T> listed(T... values) {
        return Arrays.asList(values);
    }

    @Query
    static List<String> varargs(QueryCtx ctx) {
        byte b = 1;
        return List.of(
                count(),
                count("a"),
                count("a", null),
                count((String[]) null),
                count((String) null),
                count(new String[] {"x", "y"}),
                "" + numbers(1) + " " + numbers(1, 2, 3) + " " + numbers(1, new int[] {4}),
                chosen(1)
                        + chosen(b)
                        + chosen('a')
                        + chosen(1.0)
                        + chosen(Integer.valueOf(3))
                        + chosen()
                        + chosen(1, 2),
                listed(1, 2).toString() + listed().size() + listed("a").get(0),
                String.valueOf(new char[] {'o', 'k'}) + String.valueOf((Object) "n") + String.valueOf('c'));
    }

    private static int byText(String text) {
        switch (text) {
            case "a":
            case "b":
                return 1;
            case "FB":
                return 2;
            case "Ea":
                return 3;
            default:
                return 0;
        }
    }

    private static String byBox(Integer box) {
        return switch (box) {
            case 1, 2 -> "few";
            case Integer.MAX_VALUE -> "most";
            default -> {
                String text = "n" + box;
                yield text;
            }
        };
    }

    private static String byChar(Character c) {
        switch (c) {
            case 'a':
                return "A";
            case 'b':
            default:
                return "other";
        }
    }

    private static int byLevel(Level level) {
        int result = 0;
        switch (level) {
            case LOW:
                result += 1;
            case HIGH:
                result += 10;
        }
        return result;
    }

    @Query
    static List<String> switches(QueryCtx ctx) {
        return List.of(
                "" + byText("a") + byText("FB") + byText("Ea") + byText("zz"),
                byBox(1) + byBox(Integer.MAX_VALUE) + byBox(5),
                byChar('a') + byChar('b'),
                "" + byLevel(Level.LOW) + byLevel(Level.HIGH),
                attempt(() -> byBox(none())),
                attempt(() -> "" + byText(textOrNull(false))),
                attempt(() -> "" + byLevel(null)));
    }

    private static String textOrNull(boolean there) {
        return there ? "a" : null;
    }

    private static String jumps(int limit) {
        StringBuilder log = new StringBuilder();
        outer:
        for (int i = 0; i < 5; i++) {
            for (int j = 0; ; j++) {
                try {
                    if (j == limit) {
                        continue outer;
                    } else if (i == 3) {
                        break outer;
                    }
                    log.append(i).append(j);
                } finally {
                    log.append('f');
                    if (i == 1) {
                        continue outer;
                    }
                }
            }
        }
        return log.toString();
    }

    @SuppressWarnings("finally")
    private static int overridden(int x) {
        try {
            if (x == 0) {
                throw new IllegalStateException("x");
            }
            return x++;
        } catch (IllegalStateException e) {
            return -1;
        } finally {
            x += 100;
            if (x > 200) {
                return x;
            }
        }
    }

    private static String block(int n) {
        block:
        {
            if (n > 1) {
                break block;
            }
            return "small";
        }
        return "big";
    }

    @Query
    static List<String> jumping(QueryCtx ctx) {
        return List.of(
                jumps(0),
                jumps(2),
                "" + overridden(0) + " " + overridden(1) + " " + overridden(150),
                block(1) + block(2));
    }

    @Query
    static List<String> nested(QueryCtx ctx) {
        return Stream.of(11, 6, 1, -5).flatMap(n -> nestedOf(n).stream()).toList();
    }

    private static List<String> nestedOf(int n) {
        Function<Integer, String> sign = x -> x > 0 ? "+" : x < 0 ? "-" : "0";
        long big = n > 5 ? n > 10 ? n * 10_000_000_000L : n : n > 0 ? 'a' : -1;
        double d = n > 5 ? n : n > 0 ? 1.5f : 'c';
        char c = n > 5 ? 'x' : n > 0 ? 'y' : 122;
        return List.of(sign.apply(n), "" + big, "" + d, "" + c, "" + (n > 5 ? n : n > 0 ? 2L : 3.0f));
    }
}
