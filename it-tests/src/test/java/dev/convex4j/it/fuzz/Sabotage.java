package dev.convex4j.it.fuzz;

import dev.convex4j.it.Checkout;
import java.nio.file.Path;

/**
 * A deliberate bug of the translator: what stands in a file, and what stands there instead.
 *
 * @param name of the file that describes it
 * @param file below the root of the checkout
 */
record Sabotage(String name, String description, String file, String right, String wrong) {
    private static final String START = "\n<<<<\n";
    private static final String MIDDLE = "\n====\n";
    private static final String END = ">>>>";

    /** A description, a file, then what is right and what is wrong between marks. */
    static Sabotage read(Path path) {
        String text = Checkout.read(path);
        int start = text.indexOf(START);
        int middle = text.indexOf(MIDDLE);
        String[] head = text.substring(0, start).split("\n", 2);
        String wrong = text.substring(middle + MIDDLE.length(), text.lastIndexOf(END));
        return new Sabotage(
                path.getFileName().toString().replace(".txt", ""),
                head[0],
                head[1],
                text.substring(start + START.length(), middle),
                wrong.endsWith("\n") ? wrong.substring(0, wrong.length() - 1) : wrong);
    }

    /** A source with the bug in it. */
    String sabotaged(String source) {
        int at = source.indexOf(right);
        if (at < 0 || source.indexOf(right, at + 1) >= 0) {
            throw new IllegalStateException(name + " fits nowhere in " + file + ", or more than once");
        }
        return source.substring(0, at) + wrong + source.substring(at + right.length());
    }
}
