package dev.convex4j.it.fuzz;

import java.util.List;

/**
 * Something that gives a value for values: a method, a constructor, a field, a constant, a row of the library.
 *
 * @param text the source with a hole for each value
 * @param least the precedence that each hole asks for
 * @param exact whether the values must have the very types of the holes, since the types choose what is called
 * @param cost what a run costs
 * @param rank see {@link Frame}
 */
record Callable(
        Feature feature,
        String text,
        List<Type> holes,
        List<Integer> least,
        boolean exact,
        Type result,
        long cost,
        int rank) {

    /** A row such as {@code $.charAt($)}: a hole before a dot or a bracket is a receiver. */
    static Callable row(Feature feature, Type result, String text, Type... holes) {
        return of(feature, text, List.of(holes), true, result, 1, 0);
    }

    static Callable of(
            Feature feature, String text, List<Type> holes, boolean exact, Type result, long cost, int rank) {
        return new Callable(feature, text, holes, leastOf(text), exact, result, cost, rank);
    }

    private static List<Integer> leastOf(String text) {
        return java.util.stream.IntStream.range(0, text.length())
                .filter(index -> text.charAt(index) == '$')
                .mapToObj(index -> isReceiver(text, index + 1) ? Precedence.PRIMARY : 0)
                .toList();
    }

    private static boolean isReceiver(String text, int next) {
        return next < text.length() && (text.charAt(next) == '.' || text.charAt(next) == '[');
    }
}
