package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Texts that grow: those that stay in their method, and those that others see. */
public final class TextBuildersProgram {
    private TextBuildersProgram() {}

    @Query
    static List<String> local(QueryCtx ctx) {
        StringBuilder text = new StringBuilder(64);
        List<String> log = new ArrayList<>();
        log.add(text.length() + " " + text.isEmpty());
        for (String name : List.of("a", "b", "c")) {
            if (text.length() > 0) {
                text.append(", ");
            }
            text.append(name);
        }
        log.add(text + " " + text.isEmpty() + text.charAt(1));
        text.setLength(text.length() - 1);
        log.add(text.toString());
        StringBuilder reversed = new StringBuilder("abc").reverse();
        log.add(reversed.insert(1, 'x').append(1.0).toString());
        return log;
    }

    private static void row(StringBuilder out, String key, Object value, int depth) {
        out.append("  ".repeat(depth)).append(key).append('=');
        out.append(String.valueOf(depth)).append(depth).append(';');
    }

    private static StringBuilder start(String head) {
        StringBuilder out = new StringBuilder(head);
        out.append(':');
        return out;
    }

    @Query
    static List<String> passed(QueryCtx ctx) {
        StringBuilder out = start("rows");
        row(out, "a", "x", 0);
        row(out, "b", "y", 2);
        StringBuilder same = out.append("!");
        same.append(out.length());
        return List.of(out.toString(), "" + (same == out), "" + out.length(), out + "/" + same);
    }

    @Query
    static List<String> captured(QueryCtx ctx) {
        StringBuilder out = new StringBuilder();
        List.of("x", "y").forEach(each -> out.append(each).append(' '));
        List.of("z", "w").forEach(out::append);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("one", 1);
        counts.put("two", 2);
        counts.forEach((key, value) -> row(out, key, value, value));
        Consumer<String> add = text -> out.append('<').append(text).append('>');
        add.accept("tag");
        return List.of(out.toString());
    }

    /** A writer with a text of its own. */
    static final class Html {
        private final StringBuilder out = new StringBuilder();
        private int depth;

        Html open(String tag) {
            line().append('<').append(tag).append('>').append('\n');
            depth++;
            return this;
        }

        Html text(@Nullable String text) {
            line().append(text).append('\n');
            return this;
        }

        Html close(String tag) {
            depth--;
            line().append("</").append(tag).append(">\n");
            return this;
        }

        private StringBuilder line() {
            for (int i = 0; i < depth; i++) {
                out.append("  ");
            }
            return out;
        }

        @Override
        public String toString() {
            return out.toString();
        }
    }

    @Query
    static String kept(QueryCtx ctx) {
        return new Html().open("p").text("hello").text(null).close("p").toString();
    }

    private static StringBuilder all(StringBuilder out) {
        return out.append(true)
                .append('c')
                .append(7)
                .append(-8L)
                .append(1.5f)
                .append(1e10)
                .append(-0.0)
                .append((String) null)
                .append(Integer.valueOf(3))
                .append(List.of(1, 2))
                .append(new StringBuilder("other"))
                .append("abcdef", 2, 4)
                .appendCodePoint(0x1f600)
                .appendCodePoint(65);
    }

    @Query
    static List<String> kinds(QueryCtx ctx) {
        StringBuilder out = all(new StringBuilder());
        String before = out.toString();
        int length = out.length();
        out.insert(0, List.of("a")).insert(1, new StringBuilder("b"));
        out.insert(0, 1)
                .insert(0, 2L)
                .insert(1, 'x')
                .insert(2, 2.0)
                .insert(0, true)
                .insert(3, "text")
                .insert(5, 1.5f);
        return List.of(before, "" + length, out.toString(), out.reverse().toString());
    }

    private static void change(StringBuilder out) {
        out.delete(0, 1).delete(2, 100);
        out.append("0123456789");
        out.deleteCharAt(3).replace(0, 2, "start").replace(6, 100, "end");
        out.setCharAt(0, 'S');
    }

    @Query
    static List<String> changes(QueryCtx ctx) {
        StringBuilder out = new StringBuilder("some text");
        change(out);
        List<String> log = new ArrayList<>();
        log.add(out.toString());
        out.setLength(12);
        log.add(out.length() + " " + (out.charAt(11) == 0));
        out.setLength(3);
        log.add(out.substring(1) + out.substring(0, 2) + out.indexOf("t") + out.indexOf("t", 2) + out.indexOf("x"));
        log.add("" + out.lastIndexOf("t") + out.lastIndexOf("t", 0) + out.isEmpty()
                + out.compareTo(new StringBuilder("St")));
        log.add("" + out.chars().sum());
        out.setLength(0);
        log.add(out + "" + out.isEmpty());
        return log;
    }

    @Query
    static List<Boolean> outOfBounds(QueryCtx ctx) {
        StringBuilder out = new StringBuilder("abc");
        change(new StringBuilder("abc"));
        List<Runnable> all = List.of(
                () -> out.charAt(3),
                () -> out.charAt(-1),
                () -> out.setCharAt(3, 'x'),
                () -> out.setLength(-1),
                () -> out.deleteCharAt(3),
                () -> out.delete(2, 1),
                () -> out.delete(4, 5),
                () -> out.insert(4, "x"),
                () -> out.insert(-1, 1),
                () -> out.replace(4, 5, "x"),
                () -> out.substring(4),
                () -> out.append("abc", 2, 1),
                () -> out.appendCodePoint(-1));
        List<Boolean> thrown = new ArrayList<>();
        for (Runnable each : all) {
            try {
                each.run();
                thrown.add(false);
            } catch (RuntimeException e) {
                thrown.add(true);
            }
        }
        return thrown;
    }

    @Query
    static List<String> surrogates(QueryCtx ctx) {
        StringBuilder out = all(new StringBuilder());
        out.setLength(0);
        out.append("a\ud83d\ude00b").reverse();
        String once = out.toString();
        out.setLength(0);
        out.append("\ude00\ud83d").reverse();
        return List.of(once, out.toString());
    }

    private static void walk(@Nullable StringBuilder maybe, int depth, StringBuilder out) {
        out.append(depth).append(maybe).append(' ');
        if (depth < 2) {
            walk(depth == 0 ? null : out, depth + 1, out);
        }
    }

    @Query
    static String maybe(QueryCtx ctx) {
        StringBuilder out = new StringBuilder();
        walk(out, 0, out);
        return out.toString();
    }

    private static List<Integer> upTo(int count) {
        List<Integer> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    @Query
    static List<String> capacities(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        log.add("" + upTo(3) + upTo(0));
        try {
            upTo(-2);
        } catch (IllegalArgumentException e) {
            log.add("caught " + e.getMessage());
        }
        return log;
    }
}
