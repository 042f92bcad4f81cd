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

/** Java evaluates the arguments of a call before it sees that what is called is {@code null}. */
public final class ReceiverOrderProgram {
    private ReceiverOrderProgram() {}

    static final class Log {
        private String text = "";

        int note(int i) {
            text += i;
            return i;
        }

        String word(String w) {
            text += w;
            return w;
        }
    }

    static class Node {
        int value = 1;
        Node next;
        int[] cells;
        List<Integer> list;

        int add(int i) {
            return value + i;
        }

        String join(String s) {
            return value + s;
        }
    }

    record Pt(int x, int y) {
        int plus(int d) {
            return x + y + d;
        }
    }

    enum Col {
        A,
        B;

        int plus(int d) {
            return ordinal() + d;
        }
    }

    interface Sh {
        int area(int k);
    }

    record Sq(int s) implements Sh {
        public int area(int k) {
            return s * k;
        }
    }

    record Ci(int s) implements Sh {
        public int area(int k) {
            return s * k + 1;
        }
    }

    static class Op implements Sup {
        public int of(int i) {
            return i;
        }
    }

    static class Op2 implements Sup {
        public int of(int i) {
            return -i;
        }
    }

    interface Sup {
        int of(int i);
    }

    static Node node(boolean b) {
        return b ? new Node() : null;
    }

    static Pt pt(boolean b) {
        return b ? new Pt(1, 2) : null;
    }

    static Col col(boolean b) {
        return b ? Col.B : null;
    }

    static Sh sh(boolean b) {
        return b ? new Sq(3) : null;
    }

    static Sup sup(boolean b) {
        return b ? new Op() : null;
    }

    static String str(boolean b) {
        return b ? "abc" : null;
    }

    static List<Integer> list(boolean b) {
        return b ? new ArrayList<>(List.of(1, 2, 3)) : null;
    }

    static Map<Integer, String> map(boolean b) {
        return b ? new LinkedHashMap<>() : null;
    }

    static Function<Integer, Integer> fn(boolean b) {
        return b ? x -> x + 1 : null;
    }

    static int[] arr(boolean b) {
        return b ? new int[] {1, 2, 3} : null;
    }

    static StringBuilder sb(boolean b) {
        return b ? new StringBuilder() : null;
    }

    static Integer box(boolean b) {
        return b ? 5 : null;
    }

    static int bad(Log log) {
        log.note(9);
        throw new IllegalStateException("bad");
    }

    static String run(Log log, Supplier<String> s) {
        String r;
        try {
            r = s.get();
        } catch (IllegalStateException e) {
            r = "ISE";
        } catch (RuntimeException e) {
            r = "!";
        }
        return r + "/" + log.text + ";";
    }

    @Query
    static String own(QueryCtx ctx) {
        String out = "";
        for (int k = 0; k < 2; k++) {
            boolean b = k == 1;
            Log log = new Log();
            out += run(log, () -> {
                var r = node(b).add(log.note(1));
                return "" + r;
            });
            out += run(log, () -> {
                var r = node(b).join(log.word("j"));
                return "" + r;
            });
            out += run(log, () -> {
                var r = pt(b).plus(log.note(2));
                return "" + r;
            });
            out += run(log, () -> {
                var r = col(b).plus(log.note(3));
                return "" + r;
            });
            out += run(log, () -> {
                var r = sh(b).area(log.note(4));
                return "" + r;
            });
            out += run(log, () -> {
                var r = sup(b).of(log.note(5));
                return "" + r;
            });
            out += run(log, () -> {
                var r = node(b).add(bad(log));
                return "" + r;
            });
            out += run(log, () -> {
                var r = fn(b).apply(log.note(6));
                return "" + r;
            });
        }
        return out;
    }

    @Query
    static String library(QueryCtx ctx) {
        String out = "";
        for (int k = 0; k < 2; k++) {
            boolean b = k == 1;
            Log log = new Log();
            out += run(log, () -> {
                var r = str(b).charAt(log.note(1));
                return "" + r;
            });
            out += run(log, () -> {
                var r = str(b).substring(log.note(1));
                return "" + r;
            });
            out += run(log, () -> {
                var r = str(b).substring(log.note(1), log.note(2));
                return "" + r;
            });
            out += run(log, () -> {
                var r = str(b).indexOf(log.word("b"));
                return "" + r;
            });
            out += run(log, () -> {
                var r = str(b).equals(log.word("b"));
                return "" + r;
            });
            out += run(log, () -> {
                var r = str(b).concat(log.word("b"));
                return "" + r;
            });
            out += run(log, () -> {
                var r = str(b).startsWith(log.word("b"));
                return "" + r;
            });
            out += run(log, () -> {
                var r = list(b).add(log.note(3));
                return "" + r;
            });
            out += run(log, () -> {
                var r = list(b).get(log.note(1));
                return "" + r;
            });
            out += run(log, () -> {
                var r = list(b).set(log.note(1), log.note(2));
                return "" + r;
            });
            out += run(log, () -> {
                var r = list(b).contains(log.note(1));
                return "" + r;
            });
            out += run(log, () -> {
                var r = list(b).indexOf(log.note(1));
                return "" + r;
            });
            out += run(log, () -> {
                list(b).addAll(List.of(log.note(1)));
                return "ok";
            });
            out += run(log, () -> {
                var r = map(b).put(log.note(1), log.word("v"));
                return "" + r;
            });
            out += run(log, () -> {
                var r = map(b).getOrDefault(log.note(1), log.word("v"));
                return "" + r;
            });
            out += run(log, () -> {
                var r = map(b).containsKey(log.note(1));
                return "" + r;
            });
            out += run(log, () -> {
                var r = sb(b).append(log.note(1));
                return "" + r;
            });
            out += run(log, () -> {
                var r = box(b).compareTo(log.note(1));
                return "" + r;
            });
            out += run(log, () -> {
                var r = box(b).equals(log.note(1));
                return "" + r;
            });
        }
        return out;
    }

    @Query
    static String slots(QueryCtx ctx) {
        String out = "";
        for (int k = 0; k < 2; k++) {
            boolean b = k == 1;
            Log log = new Log();
            out += run(log, () -> {
                var r = arr(b)[log.note(1)];
                return "" + r;
            });
            out += run(log, () -> {
                var r = (arr(b)[log.note(1)] = log.note(2));
                return "" + r;
            });
            out += run(log, () -> {
                var r = (arr(b)[log.note(1)] += log.note(2));
                return "" + r;
            });
            out += run(log, () -> {
                var r = arr(b)[log.note(1)]++;
                return "" + r;
            });
            out += run(log, () -> {
                var r = node(b).next.add(log.note(4));
                return "" + r;
            });
            out += run(log, () -> {
                var r = (new Node().cells[log.note(5)] = log.note(6));
                return "" + r;
            });
            out += run(log, () -> {
                var r = (arr(true)[log.note(7)] = log.note(6));
                return "" + r;
            });
            out += run(log, () -> {
                var r = (arr(true)[log.note(7)] += log.note(6));
                return "" + r;
            });
        }
        return out;
    }

    static int later(QueryCtx ctx, Log log, int number) {
        return log.note(Waiting.later(ctx, number));
    }

    static final class Wide {
        String all(long number, Integer box, char letter, String... texts) {
            return number + " " + box + letter + texts.length;
        }
    }

    static Wide wide(boolean b) {
        return b ? new Wide() : null;
    }

    static char letter(Log log) {
        return log.word("c").charAt(0);
    }

    static Integer none(Log log) {
        log.word("n");
        return log.text.length() > 100 ? 1 : null;
    }

    /** Of other types than the parameters. */
    @Query
    static String converted(QueryCtx ctx) {
        String out = "";
        for (int k = 0; k < 2; k++) {
            boolean b = k == 1;
            Log log = new Log();
            out += run(log, () -> {
                return wide(b).all(log.note(1), log.note(2), letter(log), "x", log.word("y"));
            });
            out += run(log, () -> {
                return wide(b).all(letter(log), 3, 'z');
            });
            out += run(log, () -> {
                return wide(b).all(none(log), log.note(1), 'z');
            });
            out += run(log, () -> {
                return wide(b).all(1, none(log), 'z');
            });
        }
        return out;
    }

    /** A receiver that an argument replaces, chains, and statements of all kinds. */
    @Query
    static String statements(QueryCtx ctx) {
        String out = "";
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        groups.put("a", new ArrayList<>());
        for (String key : List.of("a", "b")) {
            Log log = new Log();
            try {
                groups.get(key).add(log.note(1));
                Node node = node(key.equals("a"));
                int sum = node.add((node = null) == null ? log.note(2) : 0);
                sum = groups.get(key).set(0, log.note(3));
                int first = groups.get(key).get(log.note(0) - 3);
                out += sum + first;
            } catch (RuntimeException e) {
                out += "!";
            }
            out += log.text + ";";
        }
        return out;
    }

    @Query
    static String waiting(QueryCtx ctx) {
        String out = "";
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        groups.put("a", new ArrayList<>());
        for (String key : List.of("a", "b")) {
            Log log = new Log();
            try {
                groups.get(key).add(later(ctx, log, 1));
                int size = groups.get(key).indexOf(later(ctx, log, 2));
                out += size;
            } catch (RuntimeException e) {
                out += "!";
            }
            out += log.text + ";";
        }
        return out;
    }

    /** The library looks at its arguments when all are there. */
    @Query
    static String checkedArguments(QueryCtx ctx) {
        String out = "";
        for (int k = 0; k < 2; k++) {
            boolean b = k == 1;
            Log log = new Log();
            out += run(log, () -> {
                return "xabcx".replace(str(b), log.word("z"));
            });
            out += run(log, () -> {
                int index = "xabc".indexOf(str(b), log.note(1));
                return "" + index;
            });
            out += run(log, () -> {
                boolean starts = "xabc".startsWith(str(b), log.note(1));
                return "" + starts;
            });
            out += run(log, () -> {
                return Objects.requireNonNull(str(b), log.word("m"));
            });
            out += run(log, () -> {
                return String.join(str(b), log.word("p"), log.word("q"));
            });
        }
        return out;
    }
}
