package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Log;
import dev.convex4j.runtime.QueryCtx;

/** Texts of each level of the log. */
public final class LogProgram {
    private LogProgram() {}

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
