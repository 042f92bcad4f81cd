package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Log;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;

/** Texts of each level of the log. */
public final class LogProgram {
    private LogProgram() {}

    private record Point(int x, double y) {}

    @Query
    static int kinds(QueryCtx ctx) {
        int count = 3;
        char letter = 'z';
        Integer box = count + 4;
        System.out.println(count);
        System.out.println(-count);
        System.out.println(count > 2);
        System.out.println(letter);
        System.out.println((char) (letter - 1));
        System.out.println(letter - 1);
        System.out.println(5_000_000_000L * count);
        System.err.println(1.0 * count);
        System.err.println(0.1f);
        System.out.println(box);
        System.out.println(new Point(1, 2));
        System.out.println(List.of("a", "b"));
        System.out.println();
        System.err.println();
        System.out.println("x" + count);
        return count;
    }

    @Query
    static int levels(QueryCtx ctx) {
        int steps = 0;
        Log.debug("looking");
        Log.info("found " + ++steps);
        Log.warn("");
        Log.error("lost " + ++steps);
        return steps;
    }
}
