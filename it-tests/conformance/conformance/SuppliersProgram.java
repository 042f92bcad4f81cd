package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Suppliers by reference, tests that are turned round, and exceptions as values. */
public final class SuppliersProgram {
    private SuppliersProgram() {}

    enum Problem {
        MISSING("nothing there"),
        EMPTY("empty");

        private final String message;

        Problem(String message) {
            this.message = message;
        }

        IllegalStateException error() {
            return new IllegalStateException(message);
        }

        ConvexError answer() {
            return new ConvexError(message);
        }
    }

    private static String standard() {
        return "standard";
    }

    private static Optional<String> second() {
        return Optional.of("second");
    }

    private static String thrown(Optional<String> text) {
        try {
            return text.filter(Predicate.not(String::isEmpty)).orElseThrow(Problem.EMPTY::error);
        } catch (IllegalStateException e) {
            return "threw " + e.getMessage();
        }
    }

    private static String answered(Optional<String> text) {
        try {
            String there = text.orElseThrow(Problem.MISSING::answer);
            return "got " + there;
        } catch (ConvexError e) {
            return "answered " + e.getMessage();
        }
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("none");
    }

    private static Map<String, Integer> lengths(List<String> texts) {
        Map<String, Integer> lengths = new TreeMap<>();
        for (String text : texts) {
            lengths.merge(text.substring(0, 1), text.length(), Integer::sum);
        }
        return lengths;
    }

    @Query
    static String run(QueryCtx ctx) {
        String log = "";
        for (String each : List.of("a", "", "-")) {
            Optional<String> text = each.equals("-") ? Optional.empty() : Optional.of(each);
            log += thrown(text) + ", " + answered(text) + ", ";
            log += text.orElseGet(SuppliersProgram::standard) + ", ";
            log += text.filter(Predicate.not(t -> t.length() < 1))
                            .or(SuppliersProgram::second)
                            .orElse("?")
                    + "\n";
        }
        List<String> texts = List.of("ab", " ", "", "acd", "b");
        log += texts.stream()
                        .filter(Predicate.not(String::isBlank))
                        .filter(Predicate.not(List.of("b", "c")::contains))
                        .collect(Collectors.joining("|"))
                + texts.stream().anyMatch(Predicate.not(String::isEmpty))
                + texts.stream().allMatch(Predicate.not(String::isBlank))
                + "\n";
        Map<String, Integer> lengths = lengths(List.of("ab", "b", "acd", "cccc"));
        log += most(lengths) + lengths + most(Map.of()) + "\n";
        lengths.put("z", 9);
        return log + most(lengths);
    }

    private static Integer length(String text) {
        return text.length();
    }

    private static Character first(String text) {
        return text.charAt(0);
    }

    private record Cell<T>(T value) {}

    /** What a method gives is unboxed, and widened after that. */
    @Query
    static List<String> widenedReferences(QueryCtx ctx) {
        Map<String, Integer> numbers = Map.of("a", Integer.MAX_VALUE);
        List<String> out = new ArrayList<>();
        ToLongFunction<String> longs = numbers::get;
        out.add("" + (longs.applyAsLong("a") + 1));
        ToDoubleFunction<String> doubles = numbers::get;
        out.add("" + doubles.applyAsDouble("a") / 2);
        ToLongFunction<String> lengths = SuppliersProgram::length;
        ToIntFunction<String> firsts = SuppliersProgram::first;
        out.add((lengths.applyAsLong("abc") << 40) + " " + firsts.applyAsInt("b"));
        ToLongFunction<Optional<Integer>> present = Optional::get;
        out.add("" + (present.applyAsLong(Optional.of(3)) << 40));
        Cell<Short> small = new Cell<>((short) 4);
        LongSupplier value = small::value;
        out.add("" + (value.getAsLong() << 40));
        Supplier<Integer> seven = () -> 7;
        LongSupplier wide = seven::get;
        DoubleSupplier real = seven::get;
        out.add((wide.getAsLong() << 40) + " " + real.getAsDouble() / 2);
        try {
            out.add("" + longs.applyAsLong("b"));
        } catch (RuntimeException e) {
            out.add("none");
        }
        return out;
    }
}
