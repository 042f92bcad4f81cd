package conformance;

import java.util.List;

/** Writes numbers as texts, which cross the boundary. */
final class TextsOf {
    private TextsOf() {}

    static List<String> numbers(List<Integer> numbers) {
        return numbers.stream().map(number -> "" + number).toList();
    }
}
