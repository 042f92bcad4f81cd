package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Lambdas and method references as values. */
public final class FunctionsProgram {
    private FunctionsProgram() {}

    private static final Function<Integer, Integer> SQUARE = x -> x * x;

    /** A function of three. */
    interface Mixer {
        String mix(String first, int second, boolean third);
    }

    /** A generic function. */
    @FunctionalInterface
    interface Step<A, B> {
        B take(A value);
    }

    /** Also a function. */
    interface TextStep extends Step<String, String> {}

    /** A pair. */
    record Pair(String left, int right) {}

    private static int twice(IntUnaryOperator operator, int value) {
        return operator.applyAsInt(operator.applyAsInt(value));
    }

    private static Function<Integer, Integer> adder(int n) {
        return x -> x + n;
    }

    private static Supplier<Integer> counter() {
        int[] count = {0};
        return () -> {
            count[0] = count[0] + 1;
            return count[0];
        };
    }

    private static int triple(int value) {
        return value * 3;
    }

    private static int sum(int... values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    private static <A, B> List<B> mapped(List<A> list, Function<? super A, ? extends B> function) {
        List<B> out = new ArrayList<>();
        for (A element : list) {
            out.add(function.apply(element));
        }
        return out;
    }

    @Query
    static List<String> locals(QueryCtx ctx) {
        return TextsOf.numbers(localsNumbers());
    }

    private static List<Integer> localsNumbers() {
        Function<Integer, Integer> increment = x -> x + 1;
        BinaryOperator<Integer> plus = (a, b) -> a + b;
        IntBinaryOperator times = (a, b) -> a * b;
        Supplier<Integer> five = () -> 5;
        IntPredicate even = x -> x % 2 == 0;
        List<Integer> out = new ArrayList<>();
        out.add(increment.apply(1));
        out.add(increment.apply(Integer.MAX_VALUE));
        out.add(plus.apply(2, 3));
        out.add(times.applyAsInt(1 << 20, 1 << 20));
        out.add(five.get());
        out.add(even.test(-3) ? 1 : 0);
        out.add(SQUARE.apply(7));
        out.add(twice(x -> x * 3, 2));
        out.add(adder(10).apply(5));
        return out;
    }

    @Query
    static List<String> closures(QueryCtx ctx) {
        return TextsOf.numbers(closuresNumbers());
    }

    private static List<Integer> closuresNumbers() {
        List<Integer> out = new ArrayList<>();
        Supplier<Integer> first = counter();
        Supplier<Integer> second = counter();
        out.add(first.get());
        out.add(first.get());
        out.add(second.get());
        List<Supplier<Integer>> later = new ArrayList<>();
        for (int i : List.of(1, 2, 3)) {
            int captured = i * 10;
            later.add(() -> captured + i);
        }
        for (Supplier<Integer> supplier : later) {
            out.add(supplier.get());
        }
        return out;
    }

    @Query
    static List<String> blocks(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        Consumer<String> note = text -> log.add(text);
        BiConsumer<String, Integer> many = (text, times) -> {
            for (int i = 0; i < times; i++) {
                log.add(text + i);
            }
        };
        Runnable run = () -> log.add("run");
        Function<String, String> shorten = text -> {
            if (text.length() < 3) {
                return text;
            }
            return text.charAt(0) + "~";
        };
        note.accept("a");
        many.accept("b", 2);
        run.run();
        note.andThen(text -> log.add(text + "!")).accept("c");
        many.andThen((text, times) -> log.add(text + times)).accept("d", 1);
        log.add(shorten.apply("hello") + shorten.apply("hi"));
        return log;
    }

    @Query
    static List<String> references(QueryCtx ctx) {
        String bound = "bound";
        IntUnaryOperator triple = FunctionsProgram::triple;
        Function<String, Integer> length = String::length;
        ToLongFunction<String> wide = String::length;
        Function<Integer, Integer> boxed = FunctionsProgram::triple;
        Supplier<Integer> ofBound = bound::length;
        BiFunction<String, Integer, Pair> maker = Pair::new;
        Function<Pair, String> left = Pair::left;
        IntFunction<int[]> array = int[]::new;
        BinaryOperator<Integer> several = FunctionsProgram::sum;
        BiPredicate<String, String> starts = String::startsWith;
        List<String> out = new ArrayList<>();
        out.add("" + triple.applyAsInt(4) + length.apply("abc") + wide.applyAsLong("abcd") + boxed.apply(5));
        out.add("" + ofBound.get() + maker.apply("x", 1).left() + left.apply(new Pair("y", 2)));
        out.add("" + array.apply(3).length + several.apply(4, 5) + starts.test("abc", "ab"));
        return out;
    }

    /** The left side of {@code ::} is evaluated once, where the reference is. */
    @Query
    static List<String> boundOnce(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Supplier<Integer> length = logged(out, "once")::length;
        out.add("made");
        out.add("" + length.get() + length.get());
        String changing = "before";
        Predicate<String> starts = changing::startsWith;
        changing = "after";
        out.add("" + starts.test("b") + starts.test("a") + changing);
        out.addAll(mapped(List.of("x", "y"), logged(out, "all")::concat));
        out.addAll(List.of("a", "b").stream().map(logged(out, "stream")::concat).toList());
        out.add(Optional.of("some").map(logged(out, "optional")::concat).orElse("none"));
        out.add(""
                + List.<String>of().stream()
                        .map(logged(out, "none")::concat)
                        .toList()
                        .size());
        try {
            Supplier<Integer> never = (out.isEmpty() ? "" : null)::length;
            out.add("made all the same");
        } catch (RuntimeException e) {
            out.add("null");
        }
        return out;
    }

    private static String logged(List<String> out, String text) {
        out.add("evaluated " + text);
        return text;
    }

    @Query
    static List<String> composed(QueryCtx ctx) {
        Function<Integer, Integer> increment = x -> x + 1;
        Function<Integer, String> text = x -> "<" + x + ">";
        Predicate<String> empty = String::isEmpty;
        Predicate<String> longer = value -> value.length() > 3;
        BiFunction<Integer, Integer, Integer> plus = (a, b) -> a + b;
        BiPredicate<Integer, Integer> less = (a, b) -> a < b;
        IntUnaryOperator twice = x -> x * 2;
        IntPredicate even = x -> x % 2 == 0;
        UnaryOperator<String> same = UnaryOperator.identity();
        Function<String, String> identity = Function.identity();
        List<String> out = new ArrayList<>();
        out.add(increment.andThen(text).apply(1));
        out.add(text.compose(increment).apply(5));
        out.add(plus.andThen(text).apply(1, 2));
        out.add("" + empty.or(longer).test("") + empty.and(longer).test("abcd")
                + empty.negate().test("x"));
        out.add("" + Predicate.not(empty).test("") + less.negate().test(1, 2));
        out.add("" + less.and((a, b) -> a > 0).test(1, 2)
                + less.or((a, b) -> a > 5).test(9, 2));
        out.add("" + twice.andThen(x -> x + 1).applyAsInt(5)
                + twice.compose(x -> x + 1).applyAsInt(5));
        out.add("" + IntUnaryOperator.identity().applyAsInt(7) + even.negate().test(2));
        out.add("" + even.and(x -> x > 2).test(4) + even.or(x -> x > 2).test(1));
        out.add(same.apply("s") + identity.apply("i"));
        return out;
    }

    @Query
    static List<String> ownInterfaces(QueryCtx ctx) throws Exception {
        Mixer mixer = (first, second, third) -> first + second + third;
        Step<String, Integer> step = String::length;
        TextStep text = value -> value + value;
        Callable<String> call = () -> "called";
        BooleanSupplier truth = () -> true;
        DoubleUnaryOperator half = x -> x / 2;
        ToIntFunction<String> count = value -> value.length();
        List<String> out = new ArrayList<>();
        out.add(mixer.mix("a", 1, true));
        out.add("" + step.take("abc") + text.take("x") + call.call() + truth.getAsBoolean());
        out.add("" + (half.applyAsDouble(3) == 1.5) + count.applyAsInt("1234"));
        return out;
    }

    @Query
    static List<String> generic(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.addAll(mapped(List.of(1, 2), x -> "n" + x));
        out.addAll(mapped(List.of("a", "b"), String::trim));
        out.addAll(mapped(List.of("a"), text -> {
            String twice = text + text;
            return twice;
        }));
        out.addAll(mapped(mapped(List.of(1, 2), adder(5)), x -> "m" + x));
        return out;
    }

    @Query
    static List<String> inStreams(QueryCtx ctx) {
        Function<String, String> mark = text -> text + "!";
        Predicate<String> wanted = text -> !text.isEmpty();
        List<String> out = new ArrayList<>();
        out.addAll(List.of("a", "").stream().filter(wanted).toList());
        out.addAll(List.of("a", "b").stream().map(mark).toList());
        out.addAll(List.of("x", "y").stream()
                .map(text -> {
                    if (text.equals("x")) {
                        return "was x";
                    }
                    return text;
                })
                .toList());
        return out;
    }

    @Query
    static List<String> immediately(QueryCtx ctx) {
        return TextsOf.numbers(immediatelyNumbers());
    }

    private static List<Integer> immediatelyNumbers() {
        List<Integer> out = new ArrayList<>();
        out.add(((Function<Integer, Integer>) x -> x + 1).apply(3));
        boolean yes = !out.isEmpty();
        IntUnaryOperator chosen = yes ? x -> x + 100 : x -> x;
        out.add(chosen.applyAsInt(1));
        Function<Integer, Function<Integer, Integer>> curried = a -> b -> a * 10 + b;
        out.add(curried.apply(4).apply(2));
        Function<String, Optional<String>> find = text -> text.isEmpty() ? Optional.empty() : Optional.of(text);
        out.add(find.apply("").isPresent() ? 1 : 0);
        out.add(find.apply("abc").orElse("").length());
        return out;
    }

    @Query
    static String failing(QueryCtx ctx) {
        return "" + failingNumber();
    }

    private static int failingNumber() {
        Supplier<Integer> failing = () -> {
            throw new IllegalStateException("no");
        };
        return failing.get();
    }

    @Query
    static List<Boolean> boundToEmptyLists(QueryCtx ctx) {
        Predicate<String> contains = List.<String>of()::contains;
        Predicate<String> among = List.of("a", "b")::contains;
        return List.of(contains.test("a"), among.test("a"), among.test("c"));
    }
}
