package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What throws where something is {@code null}: members, operators, conditions, arguments of the library. */
public final class NullReceiversProgram {
    private NullReceiversProgram() {}

    enum Color {
        RED,
        GREEN {
            @Override
            int w() {
                return 9;
            }
        };

        int w() {
            return ordinal();
        }

        static Color of(String s) {
            return s.equals("r") ? RED : null;
        }
    }

    record R(@Nullable String a, @Nullable Integer b) {
        String show() {
            return "<" + a + ">";
        }
    }

    static class Node {
        int value;
        Node next;
        String tag;

        Node(int v, Node n) {
            value = v;
            next = n;
        }

        int sum() {
            return next == null ? value : value + next.sum();
        }
    }

    interface Shape {
        int area();
    }

    record Sq(int s) implements Shape {
        public int area() {
            return s * s;
        }
    }

    static Integer maybe(int i) {
        return i > 3 ? i * 100 : null;
    }

    static Long maybeLong(int i) {
        return i > 3 ? i * 100L : null;
    }

    static Double maybeDouble(int i) {
        return i > 3 ? i * 1.5 : null;
    }

    static Character maybeChar(int i) {
        return i > 3 ? 'q' : null;
    }

    static Boolean maybeBool(int i) {
        return i > 3 ? Boolean.TRUE : null;
    }

    static String text(int i) {
        return i > 3 ? "t" + i : null;
    }

    static R rec(int i) {
        return i > 3 ? new R("x", 1) : null;
    }

    static List<String> list(int i) {
        return i > 3 ? new ArrayList<>(List.of("q")) : null;
    }

    static Map<String, Integer> map(int i) {
        return i > 3 ? new LinkedHashMap<>(Map.of("q", 1)) : null;
    }

    static int[] ints(int i) {
        return i > 3 ? new int[] {1, 2} : null;
    }

    static Node node(int i) {
        return i > 3 ? new Node(1, null) : null;
    }

    static Color color(int i) {
        return i > 3 ? Color.GREEN : null;
    }

    static Shape shape(int i) {
        return i > 3 ? new Sq(2) : null;
    }

    static Function<String, Integer> fn(int i) {
        return i > 3 ? s -> s.length() : null;
    }

    static Runnable run(int i) {
        return i > 3 ? () -> {} : null;
    }

    static String tryIt(Supplier<String> s) {
        try {
            return s.get() + ";";
        } catch (RuntimeException e) {
            return "!;";
        }
    }

    @Query
    static String receivers(QueryCtx ctx) {
        String out = "";
        for (int k = 2; k < 6; k += 3) {
            int i = k;
            out += tryIt(() -> "" + text(i).equals("t5"));
            out += tryIt(() -> "" + "t5".equals(text(i)));
            out += tryIt(() -> "" + text(i).equalsIgnoreCase("T5"));
            out += tryIt(() -> "" + "T5".equalsIgnoreCase(text(i)));
            out += tryIt(() -> text(i).toString());
            out += tryIt(() -> "" + text(i).hashCode());
            out += tryIt(() -> "" + text(i).isBlank());
            out += tryIt(() -> "" + text(i).isEmpty());
            out += tryIt(() -> "" + text(i).compareTo("t"));
            out += tryIt(() -> "" + "t".compareTo(text(i)));
            out += tryIt(() -> "" + text(i).trim() + text(i).strip());
            out += tryIt(() -> "" + text(i).charAt(0));
            out += tryIt(() -> "" + text(i).indexOf("5"));
            out += tryIt(() -> "" + "abc".indexOf(text(i)));
            out += tryIt(() -> "" + "abc".startsWith(text(i)));
            out += tryIt(() -> "" + "abc".contains(text(i)));
            out += tryIt(() -> "" + "abc".replace("a", text(i)));
            out += tryIt(() -> "abc".concat(text(i)));
            out += tryIt(() -> text(i).repeat(2));
            out += tryIt(() -> text(i).toUpperCase());
            out += tryIt(() -> "" + text(i).matches("t."));
            out += tryIt(() -> "" + text(i).split("t").length);
            out += tryIt(() -> "" + text(i).substring(1));
            out += tryIt(() -> "" + text(i).length());
            out += tryIt(() -> String.valueOf(text(i)));
            out += tryIt(() -> "" + text(i).endsWith("5"));
            out += tryIt(() -> "" + text(i).lastIndexOf('5'));
            out += tryIt(() -> "" + text(i).chars().sum());
        }
        return out;
    }

    @Query
    static String boxes(QueryCtx ctx) {
        String out = "";
        for (int k = 2; k < 6; k += 3) {
            int i = k;
            out += tryIt(() -> "" + maybe(i).equals(500));
            out += tryIt(() -> "" + maybe(i).toString());
            out += tryIt(() -> "" + maybe(i).intValue());
            out += tryIt(() -> "" + maybe(i).hashCode());
            out += tryIt(() -> "" + maybe(i).compareTo(5));
            out += tryIt(() -> "" + maybe(i).doubleValue());
            out += tryIt(() -> "" + maybe(i).longValue());
            out += tryIt(() -> "" + Integer.valueOf(5).equals(maybe(i)));
            out += tryIt(() -> "" + Integer.valueOf(5).compareTo(maybe(i)));
            out += tryIt(() -> "" + Integer.compare(5, maybe(i)));
            out += tryIt(() -> "" + Integer.toString(maybe(i)));
            out += tryIt(() -> "" + Integer.toHexString(maybe(i)));
            out += tryIt(() -> "" + Math.max(5, maybe(i)));
            out += tryIt(() -> "" + Math.abs(maybe(i)));
            out += tryIt(() -> "" + (maybe(i) == 5));
            out += tryIt(() -> "" + (maybe(i) != 5));
            out += tryIt(() -> "" + (maybe(i) < 5));
            out += tryIt(() -> "" + (-maybe(i)));
            out += tryIt(() -> "" + (~maybe(i)));
            out += tryIt(() -> "" + (maybe(i) << 2));
            out += tryIt(() -> "" + (maybe(i) / 2));
            out += tryIt(() -> "" + (maybe(i) * 2L));
            out += tryIt(() -> "" + (maybe(i) + 0.5));
            out += tryIt(() -> "" + (double) maybe(i));
            out += tryIt(() -> "" + (maybeLong(i) + 1));
            out += tryIt(() -> "" + maybeLong(i).equals(500L));
            out += tryIt(() -> "" + maybeLong(i).intValue());
            out += tryIt(() -> "" + (maybeLong(i) == 5));
            out += tryIt(() -> "" + (maybeLong(i) > 5));
            out += tryIt(() -> "" + maybeDouble(i).intValue());
            out += tryIt(() -> "" + maybeDouble(i).equals(7.5));
            out += tryIt(() -> "" + (maybeDouble(i) * 2));
            out += tryIt(() -> "" + (maybeDouble(i) == 7.5));
            out += tryIt(() -> "" + maybeDouble(i).isNaN());
            out += tryIt(() -> "" + Double.isNaN(maybeDouble(i)));
            out += tryIt(() -> "" + Math.round(maybeDouble(i)));
            out += tryIt(() -> "" + (maybeChar(i) == 'q'));
            out += tryIt(() -> "" + (maybeChar(i) + 1));
            out += tryIt(() -> "" + maybeChar(i).charValue());
            out += tryIt(() -> "" + Character.isDigit(maybeChar(i)));
            out += tryIt(() -> "" + maybeChar(i).equals('q'));
            out += tryIt(() -> "" + maybeBool(i).booleanValue());
            out += tryIt(() -> "" + maybeBool(i).equals(true));
            out += tryIt(() -> "" + (maybeBool(i) ? 1 : 2));
            out += tryIt(() -> "" + (maybeBool(i) && i > 3));
            out += tryIt(() -> "" + (i > 300 && maybeBool(i)));
            out += tryIt(() -> "" + (i > 3 || maybeBool(i)));
            out += tryIt(() -> "" + (i > 300 & maybeBool(i)));
            out += tryIt(() -> "" + (i > 300 ^ maybeBool(i)));
            out += tryIt(() -> {
                boolean b = maybeBool(i);
                return "" + b;
            });
            out += tryIt(() -> {
                long b = maybe(i);
                return "" + b;
            });
            out += tryIt(() -> {
                char b = maybeChar(i);
                return "" + b;
            });
            out += tryIt(() -> {
                int[] a = {1, maybe(i)};
                return "" + a[1];
            });
            out += tryIt(() -> {
                int[] a = new int[1000];
                a[maybe(i)] = 3;
                return "" + a[500];
            });
            out += tryIt(() -> {
                int[] a = new int[maybe(i)];
                return "" + a.length;
            });
            out += tryIt(() -> "" + "abcdefg".charAt(maybe(i) / 100));
            out += tryIt(() -> {
                int s = 0;
                for (int j = 0; j < maybe(i); j++) s += j;
                return "" + s;
            });
            out += tryIt(() -> {
                Boolean b = maybeBool(i);
                while (b) {
                    b = false;
                }
                return "w";
            });
            out += tryIt(() -> {
                Boolean b = maybeBool(i);
                do {
                    b = b == null ? null : !b;
                } while (b);
                return "w";
            });
            out += tryIt(() -> {
                Boolean b = maybeBool(i);
                for (; b; b = false) {}
                return "f";
            });
            out += tryIt(() -> {
                Boolean b = maybeBool(i);
                if (!b) {
                    return "n";
                }
                return "y";
            });
            out += tryIt(() -> {
                Boolean b = maybeBool(i);
                if (b == false) {
                    return "n";
                }
                return "y";
            });
            out += tryIt(() -> {
                Boolean b = maybeBool(i);
                if (b != null && b) {
                    return "n";
                }
                return "y";
            });
        }
        return out;
    }

    @Query
    static String objects(QueryCtx ctx) {
        String out = "";
        for (int k = 2; k < 6; k += 3) {
            int i = k;
            out += tryIt(() -> "" + rec(i).equals(new R("x", 1)));
            out += tryIt(() -> "" + new R("x", 1).equals(rec(i)));
            out += tryIt(() -> "" + rec(i).toString());
            out += tryIt(() -> "" + rec(i).hashCode());
            out += tryIt(() -> "" + rec(i).a());
            out += tryIt(() -> "" + rec(i).show());
            out += tryIt(() -> "" + color(i).name());
            out += tryIt(() -> "" + color(i).ordinal());
            out += tryIt(() -> "" + color(i).toString());
            out += tryIt(() -> "" + color(i).w());
            out += tryIt(() -> "" + color(i).compareTo(Color.RED));
            out += tryIt(() -> "" + Color.RED.compareTo(color(i)));
            out += tryIt(() -> "" + color(i).equals(Color.RED));
            out += tryIt(() -> "" + (color(i) == Color.RED));
            out += tryIt(() -> "" + color(i));
            out += tryIt(() -> "" + Color.valueOf(text(i)));
            out += tryIt(() -> {
                switch (color(i)) {
                    case RED:
                        return "r";
                    default:
                        return "d";
                }
            });
            out += tryIt(() -> "" + node(i).value);
            out += tryIt(() -> "" + node(i).sum());
            out += tryIt(() -> "" + (node(i).next == null));
            out += tryIt(() -> {
                Node n = node(i);
                n.value++;
                n.next = n;
                return "set" + n.next.next.value;
            });
            out += tryIt(() -> "" + node(i).tag.length());
            out += tryIt(() -> "" + shape(i).area());
            out += tryIt(() -> "" + (shape(i) instanceof Sq));
            out += tryIt(() -> "" + (shape(i) instanceof Sq s ? s.s() : -1));
            out += tryIt(() -> "" + fn(i).apply("abc"));
            out += tryIt(() -> {
                run(i).run();
                return "ran";
            });
            out += tryIt(() -> "" + ints(i).length);
            out += tryIt(() -> "" + ints(i)[0]);
            out += tryIt(() -> {
                ints(i)[0] = 4;
                return "s";
            });
            out += tryIt(() -> {
                int s = 0;
                for (int x : ints(i)) s += x;
                return "" + s;
            });
            out += tryIt(() -> "" + ints(i).clone().length);
            out += tryIt(() -> {
                throw i > 3 ? new IllegalStateException("x") : null;
            });
        }
        return out;
    }

    @Query
    static String lists(QueryCtx ctx) {
        String out = "";
        for (int k = 2; k < 6; k += 3) {
            int i = k;
            out += tryIt(() -> "" + list(i).size());
            out += tryIt(() -> "" + list(i).isEmpty());
            out += tryIt(() -> "" + list(i).get(0));
            out += tryIt(() -> "" + list(i).contains("q"));
            out += tryIt(() -> "" + list(i).equals(List.of("q")));
            out += tryIt(() -> "" + List.of("q").equals(list(i)));
            out += tryIt(() -> "" + list(i).hashCode());
            out += tryIt(() -> "" + list(i).toString());
            out += tryIt(() -> {
                list(i).add("x");
                return "added";
            });
            out += tryIt(() -> {
                list(i).remove("x");
                return "removed";
            });
            out += tryIt(() -> {
                list(i).forEach(x -> x.length());
                return "each";
            });
            out += tryIt(() -> {
                String s = "";
                for (String x : list(i)) s += x;
                return s;
            });
            out += tryIt(() -> list(i).stream().map(x -> x + "!").collect(Collectors.joining(",")));
            out += tryIt(() -> String.join("-", list(i)));
            out += tryIt(() -> "" + map(i).get("q"));
            out += tryIt(() -> "" + map(i).getOrDefault("z", 4));
            out += tryIt(() -> "" + map(i).containsKey("q"));
            out += tryIt(() -> "" + map(i).size());
            out += tryIt(() -> {
                map(i).put("z", 1);
                return "put";
            });
            out += tryIt(() -> {
                map(i).merge("z", 1, Integer::sum);
                return "merge";
            });
            out += tryIt(() -> {
                String s = "";
                for (String x : map(i).keySet()) s += x;
                return s;
            });
            out += tryIt(() -> {
                String s = "";
                for (Map.Entry<String, Integer> x : map(i).entrySet()) s += x.getKey() + x.getValue();
                return s;
            });
            out += tryIt(() -> "" + map(i).equals(Map.of("q", 1)));
            out += tryIt(() -> "" + Objects.equals(list(i), List.of("q")));
            out += tryIt(() -> Objects.requireNonNullElse(text(i), "else"));
            out += tryIt(() -> Objects.requireNonNullElseGet(text(i), () -> text(i)));
            out += tryIt(() -> Objects.toString(text(i)));
            out += tryIt(() -> Objects.requireNonNull(text(i)));
        }
        return out;
    }
}
