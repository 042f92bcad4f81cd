package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What constructors do, and when. */
public final class CreationProgram {
    private CreationProgram() {}

    /** Checks, locals, loops, own methods, and an early end. */
    static class Range {
        final int from;
        final int to;
        final List<Integer> all = new ArrayList<>();
        private String label;
        int size;

        Range(int from, int to) {
            if (from > to) {
                throw new IllegalArgumentException("from " + from + " to " + to);
            }
            this.from = from;
            this.to = to;
            int sum = 0;
            for (int i = from; i < to; i++) {
                all.add(i);
                sum += i;
            }
            size = count();
            label = "sum " + sum;
            if (size == 0) {
                return;
            }
            label = label + "!";
        }

        private int count() {
            return to - from;
        }
    }

    /** The constructor above sees the fields below as zeros, and what it writes is lost where a declaration has a value. */
    abstract static class Base {
        final String seen;
        String later;

        Base() {
            seen = describe();
            prepare();
            later = describe();
        }

        abstract String describe();

        void prepare() {}
    }

    static class Derived extends Base {
        private int number = 5;
        private long wide = 6;
        private double real = 1.5;
        private char letter = 'c';
        private boolean flag = true;
        private String text = "t";
        private Integer boxed = 7;
        private int untouched;
        private String name;
        private final int fixed = 3;
        private final int[] numbers = {1, 2};

        @Override
        String describe() {
            return number + " " + wide + " " + real + " " + (int) letter + " " + flag + " " + text + " " + boxed + " "
                    + untouched + " " + name + " " + fixed + " " + (numbers == null);
        }

        @Override
        void prepare() {
            number++;
            untouched++;
            text = "prepared";
            name = "prepared";
        }
    }

    static class Further extends Derived {
        private final List<String> log = new ArrayList<>();
        private int size = log.size() + 10;

        Further(String first) {
            log.add(first);
            size++;
        }

        @Override
        String describe() {
            return super.describe() + (log == null ? " none" : " " + log.size()) + " " + size;
        }
    }

    /** Several constructors that do more, which call each other. */
    static class Path {
        final List<String> parts;
        int depth;
        private String text;

        Path(String text) {
            parts = new ArrayList<>();
            for (String part : text.split("/")) {
                parts.add(part);
            }
            depth = size();
            this.text = text;
        }

        Path(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("negative: " + count);
            }
            parts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (i == 7) {
                    text = "many";
                    depth = -7;
                    return;
                }
                parts.add("p" + i);
            }
            depth = size() * 2;
        }

        Path() {
            this(3);
            depth++;
            parts.add("end");
            Supplier<Integer> later = () -> {
                if (depth > 3) {
                    return depth;
                }
                return 0;
            };
            depth = later.get() + 100;
        }

        Path(String... more) {
            this(more.length);
            for (String each : more) {
                parts.add(each);
            }
        }

        int size() {
            return parts.size();
        }

        String show() {
            return parts + " " + depth + " " + text;
        }
    }

    static class Deeper extends Path {
        Deeper(String text) {
            super(text + "/deeper");
            depth += 10;
        }

        Deeper() {}

        Deeper(int a, int b) {
            super(a + b);
        }

        Deeper(String first, String second) {
            super(first, second, "x");
        }
    }

    static class Silent extends Path {}

    /** Blocks and declarations, in their order, before each constructor that calls no other one. */
    static class Blocks {
        static final int FACTOR = 2;
        final List<String> log = new ArrayList<>();
        int first = note("first", 1);

        {
            note("block", second());
            late = 8;
        }

        int late = 9;
        int third = note("third", late);

        Blocks() {
            note("no arguments", first);
        }

        Blocks(int number) {
            note("number", number * FACTOR);
        }

        Blocks(String text) {
            this(text.length());
            note(text, third);
        }

        int second() {
            return late;
        }

        final int note(String what, int value) {
            log.add(what + value);
            return value + 1;
        }
    }

    /** An object that others know before it is complete. */
    static class Part {
        final Part parent;
        final List<Part> children = new ArrayList<>();
        String name;

        Part(Part parent, String name) {
            this.parent = parent;
            if (parent != null) {
                parent.children.add(this);
                parent.added(this);
            }
            this.name = name;
        }

        void added(Part child) {
            name = name + "+" + child.name;
        }
    }

    static class Named<T> {
        final T value;
        final Map<String, T> all = new LinkedHashMap<>();

        Named(T value) {
            this.value = value;
            put("one", value);
        }

        Named(List<T> values) {
            value = values.get(0);
            for (T each : values) {
                put("n" + all.size(), each);
            }
        }

        private void put(String name, T each) {
            all.put(name, each);
        }
    }

    /** The instance around is there from the beginning. */
    static class Outer {
        final String name;

        Outer(String name) {
            this.name = name;
        }

        class Greeting extends Base {
            String greeting = "hello ";

            @Override
            String describe() {
                return greeting + name;
            }
        }
    }

    /** Java computes the arguments first, and creates nothing when that fails. */
    static class Counted {
        static String number(List<String> log, String text) {
            log.add("parse " + text);
            return "" + Integer.parseInt(text);
        }

        final List<String> log;

        Counted(List<String> log, String text) {
            this(log, number(log, text), 1);
            log.add("after");
        }

        Counted(List<String> log, String text, int times) {
            this.log = log;
            try {
                log.add("in " + text + times);
                if (times > 2) {
                    throw new IllegalStateException("many");
                }
            } finally {
                log.add("finally");
            }
        }

        Counted(List<String> log) {
            this.log = log;
            log.add("alone" + log.size());
            add("more");
        }

        final void add(String text) {
            log.add(text);
        }
    }

    @Query
    static List<String> ranges(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (int to = 0; to < 4; to++) {
            try {
                Range range = new Range(1, to);
                log.add(range.label + range.size + range.all);
            } catch (IllegalArgumentException e) {
                log.add(e.getMessage());
            }
        }
        return log;
    }

    @Query
    static List<String> zeros(QueryCtx ctx) {
        Derived derived = new Derived();
        Further further = new Further("a");
        return List.of(
                derived.seen,
                derived.later,
                derived.describe(),
                further.seen,
                further.later,
                further.describe(),
                new Outer("you").new Greeting().seen,
                new Outer("you").new Greeting().describe());
    }

    @Query
    static List<String> several(QueryCtx ctx) {
        Path anonymous = new Path("a/b/c") {
            private final String own = "own" + depth;

            @Override
            int size() {
                return super.size() + (own == null ? 1000 : 1);
            }
        };
        Path plain = new Path(2) {
            @Override
            String show() {
                return "plain " + super.show();
            }
        };
        Function<String, Path> creation = Path::new;
        Supplier<Path> empty = Path::new;
        return List.of(
                new Path("a/b").show(),
                new Path(2).show(),
                new Path(9).show(),
                new Path().show(),
                new Path("a", "b", "c").show(),
                new Deeper("d").show(),
                new Deeper().show(),
                new Deeper(1, 1).show(),
                new Deeper("x", "y").show(),
                new Silent().show(),
                anonymous.show() + anonymous.size(),
                plain.show(),
                creation.apply("f/g").show(),
                empty.get().show());
    }

    @Query
    static String refused(QueryCtx ctx) {
        return new Path(-1).show();
    }

    @Query
    static List<String> blocks(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        log.addAll(new Blocks().log);
        log.addAll(new Blocks(4).log);
        log.addAll(new Blocks("five").log);
        return log;
    }

    @Query
    static List<String> parts(QueryCtx ctx) {
        Part root = new Part(null, "root");
        Part child = new Part(root, "child");
        Part other = new Part(root, "other");
        return List.of(root.name + child.name + other.name + root.children.size());
    }

    @Query
    static List<String> generics(QueryCtx ctx) {
        Named<Integer> one = new Named<>(5);
        Named<String> many = new Named<>(List.of("a", "b"));
        return List.of(one.value + " " + one.all, many.value + many.all);
    }

    @Query
    static List<String> arguments(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        new Counted(log);
        for (String text : List.of("1", "x")) {
            try {
                new Counted(log, text);
            } catch (NumberFormatException e) {
                log.add("failed");
            }
        }
        try {
            new Counted(log, "y", 3);
        } catch (IllegalStateException e) {
            log.add(e.getMessage());
        }
        return log;
    }
}
