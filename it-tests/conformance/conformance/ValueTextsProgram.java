package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts of values whose static type says how Java writes them. */
public final class ValueTextsProgram {
    private ValueTextsProgram() {}

    record Numbers(double d, float f, Double boxed, Float small, Byte b, Short s, Long l, Character c) {}

    record Inner(int value) {}

    record Outer(@Nullable Inner inner, @Nullable Double number, List<Double> list, Optional<Float> maybe) {}

    private static Double number(boolean there) {
        return there ? 1e7 : null;
    }

    private static Inner inner(boolean there) {
        return there ? new Inner(1) : null;
    }

    @Query
    static List<String> lists(QueryCtx ctx) {
        List<Double> none = new ArrayList<>();
        return List.of(
                "" + List.of(1.0, 1e7, -0.0, Double.NaN),
                List.of(0.1f, 1f).toString(),
                "" + none,
                String.valueOf(List.of(List.of(1.5))),
                List.of((byte) 1, (byte) -1) + "" + List.of((short) 2) + List.of(3L) + List.of('c') + List.of(true));
    }

    @Query
    static List<String> optionals(QueryCtx ctx) {
        Optional<Double> there = Optional.of(2.0);
        Optional<Float> absent = Optional.empty();
        Optional<List<Double>> deep = Optional.of(List.of(3.0));
        return List.of("" + there, absent.toString(), deep + "!", String.valueOf(there));
    }

    @Query
    static List<String> records(QueryCtx ctx) {
        Numbers numbers = new Numbers(1, 2, 3.0, 4f, (byte) 5, (short) 6, 7L, '8');
        Outer outer = new Outer(inner(true), number(true), List.of(1.0), Optional.of(2f));
        Outer without = new Outer(inner(false), number(false), List.of(), Optional.empty());
        return List.of("" + numbers, numbers.toString(), "" + outer, "" + without);
    }

    @Query
    static List<String> nothing(QueryCtx ctx) {
        Inner none = inner(false);
        Inner some = inner(true);
        Double number = number(false);
        String text = "a" + none + some;
        text += none;
        return List.of(
                text,
                "" + none,
                String.valueOf(none),
                "" + number,
                text + number(true).toString());
    }
}
