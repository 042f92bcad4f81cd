package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Interfaces that lambdas implement beside records, enums and classes, and interfaces of several enums. */
public final class FunctionAlternativesProgram {
    private FunctionAlternativesProgram() {}

    interface Priced {
        int price();

        default String tag() {
            return "#" + price();
        }

        default Priced plus(Priced other) {
            return () -> price() + other.price();
        }
    }

    enum Extra implements Priced {
        WRAP(300),
        EXPRESS(900);

        private final int cents;

        Extra(int cents) {
            this.cents = cents;
        }

        @Override
        public int price() {
            return cents;
        }
    }

    record Item(String name, int cents, int quantity) implements Priced {
        @Override
        public int price() {
            return cents * quantity;
        }

        @Override
        public String tag() {
            return name + Priced.super.tag();
        }
    }

    static final class Counter implements Priced {
        private int calls;

        @Override
        public int price() {
            return ++calls;
        }
    }

    interface Operator {
        int apply(int a, int b);
    }

    enum Basic implements Operator {
        PLUS {
            @Override
            public int apply(int a, int b) {
                return a + b;
            }
        },
        TIMES {
            @Override
            public int apply(int a, int b) {
                return a * b;
            }
        }
    }

    record Scaled(Operator inner, int factor) implements Operator {
        @Override
        public int apply(int a, int b) {
            return factor * inner.apply(a, b);
        }
    }

    interface Check<T> {
        List<String> problems(T value);

        default Check<T> and(Check<T> other) {
            return value -> {
                List<String> all = new ArrayList<>(problems(value));
                all.addAll(other.problems(value));
                return all;
            };
        }
    }

    record MinLength(int length) implements Check<String> {
        @Override
        public List<String> problems(String text) {
            return text.length() < length ? List.of("short") : List.of();
        }
    }

    record AtLeast(int least) implements Check<Integer> {
        @Override
        public List<String> problems(Integer number) {
            return number < least ? List.of(number + " < " + least) : List.of();
        }
    }

    enum Letters implements Check<String> {
        LOWER {
            @Override
            public List<String> problems(String text) {
                return text.equals(text.toLowerCase(Locale.ROOT)) ? List.of() : List.of("capitals");
            }
        },
        SOME {
            @Override
            public List<String> problems(String text) {
                return text.isEmpty() ? List.of("empty") : List.of();
            }
        }
    }

    interface Source<T> {
        T next();

        boolean done();
    }

    record Constant<T>(T next, boolean done) implements Source<T> {}

    static final class Numbers implements Source<Integer> {
        private int at;

        @Override
        public Integer next() {
            return at++;
        }

        @Override
        public boolean done() {
            return at >= 3;
        }
    }

    static final class Listed<T> implements Source<T> {
        private final List<T> values;
        private int at;

        Listed(List<T> values) {
            this.values = values;
        }

        @Override
        public T next() {
            return values.get(at++);
        }

        @Override
        public boolean done() {
            return at == values.size();
        }
    }

    interface Coded {
        String code();

        default int size() {
            return code().length();
        }
    }

    enum Country implements Coded {
        DE,
        FR;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Currency implements Coded {
        EUR("euro") {
            @Override
            public int size() {
                return -1;
            }
        },
        USD("dollar");

        private final String code;

        Currency(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    interface Step {
        String run(QueryCtx ctx, String in);
    }

    record Append(String text) implements Step {
        @Override
        public String run(QueryCtx ctx, String in) {
            return in + text;
        }
    }

    private static String caller(QueryCtx ctx, String in) {
        return Waiting.later(ctx, "?") + in;
    }

    private static String priced(int discount) {
        Counter counter = new Counter();
        List<Priced> things = new ArrayList<>(List.of(new Item("pen", 150, 2), Extra.WRAP, counter));
        things.add(() -> -discount);
        things.add(new Item("cup", Integer.MAX_VALUE, 2).plus(Extra.EXPRESS).plus(counter));
        StringBuilder text = new StringBuilder();
        int sum = 0;
        for (Priced thing : things) {
            sum += thing.price();
            text.append(thing.tag()).append(' ');
            if (thing instanceof Item item) {
                text.append(item.quantity());
            } else if (thing instanceof Extra extra) {
                text.append(extra.ordinal());
            } else if (thing instanceof Counter) {
                text.append("counter");
            } else {
                text.append('-');
            }
        }
        return text.toString() + sum + things.stream().map(Priced::price).toList();
    }

    private static List<Integer> operators(int a, int b) {
        List<Integer> results = new ArrayList<>();
        Operator minus = (x, y) -> x - y;
        for (Operator operator : List.<Operator>of(
                Basic.PLUS, Basic.TIMES, minus, Math::max, new Scaled(minus, 3), new Scaled(Basic.TIMES, 2))) {
            results.add(operator.apply(a, b));
        }
        Operator chosen = a > b ? Basic.PLUS : Integer::sum;
        results.add(chosen.apply(1, 2));
        return results;
    }

    private static List<String> checks(String text, int number) {
        Check<String> check = new MinLength(3)
                .and(Letters.LOWER)
                .and(Letters.SOME)
                .and(value -> value.isBlank() ? List.of("blank") : List.of());
        Check<Integer> numbers = new AtLeast(10).and(value -> value % 2 == 0 ? List.of() : List.of("odd"));
        List<String> all = new ArrayList<>(check.problems(text));
        all.addAll(numbers.problems(number));
        return all;
    }

    private static int sum(Source<Integer> source) {
        int sum = 0;
        for (int i = 0; i < 5 && !source.done(); i++) {
            sum += source.next();
        }
        return sum;
    }

    private static String sources(int n) {
        Source<String> texts = n > 1 ? new Constant<>("x", false) : new Listed<>(List.of("y"));
        return sum(new Numbers()) + " " + sum(new Constant<>(n, false)) + " " + sum(new Listed<>(List.of(n, n)))
                + texts.next() + texts.done();
    }

    @Query
    static String codes(QueryCtx ctx) {
        StringBuilder text = new StringBuilder();
        for (Coded coded : List.of(Country.DE, Currency.EUR, Currency.USD, Country.FR)) {
            text.append(coded.code()).append(coded.size());
            if (coded instanceof Currency currency) {
                text.append(currency.ordinal());
            }
            if (coded instanceof Country) {
                text.append('!');
            }
        }
        return text.toString();
    }

    private static String steps(QueryCtx ctx, String start) {
        String text = start;
        for (Step step :
                List.<Step>of(new Append("x"), FunctionAlternativesProgram::caller, (c, in) -> caller(c, in) + "!")) {
            text = step.run(ctx, text);
        }
        return text;
    }

    @Query
    static List<String> lambdas(QueryCtx ctx) {
        return List.of(priced(5), priced(Integer.MIN_VALUE), sources(1), sources(2), steps(ctx, ""), steps(ctx, "a"));
    }

    @Query
    static List<List<Integer>> bodiesOfConstants(QueryCtx ctx) {
        return List.of(operators(3, 4), operators(Integer.MAX_VALUE, 2), operators(Integer.MIN_VALUE, -1));
    }

    @Query
    static List<List<String>> generic(QueryCtx ctx) {
        return List.of(checks("", 3), checks("A b", 10), checks(" ", 11), checks("abc", 12));
    }

    static final class Growing implements Supplier<Integer> {
        private int size;

        @Override
        public Integer get() {
            return ++size;
        }
    }

    static final class Alternating implements Predicate<String> {
        private boolean last;

        @Override
        public boolean test(String text) {
            last = !last;
            return last;
        }
    }

    record ByLength(boolean backwards) implements Comparator<String> {
        @Override
        public int compare(String a, String b) {
            int order = Integer.compare(a.length(), b.length());
            return backwards ? -order : order;
        }
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        List<T> copy = new ArrayList<>(values);
        copy.sort(order);
        return copy;
    }

    @Query
    static List<String> objectsAsFunctions(QueryCtx ctx) {
        Supplier<Integer> growing = new Growing();
        List<String> results = new ArrayList<>(List.of("" + growing.get() + growing.get()));
        results.addAll(List.of("ccc", "a", "bb", "dd"));
        results.removeIf(new Alternating());
        results.sort(new ByLength(true));
        results.addAll(sorted(results, new ByLength(false)));
        results.addAll(results.stream().sorted(new ByLength(false)).toList());
        return results;
    }
}
