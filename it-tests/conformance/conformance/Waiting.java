package conformance;

import static conformance.Tables.NOTES;

import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.QueryCtx;

/** Values that a handler has to wait for, since the database is asked first. */
final class Waiting {
    private Waiting() {}

    static String later(QueryCtx ctx, String text) {
        wait(ctx);
        System.out.println("later " + text);
        return text;
    }

    static int later(QueryCtx ctx, int number) {
        wait(ctx);
        System.out.println("later " + number);
        return number;
    }

    static boolean later(QueryCtx ctx, boolean truth) {
        wait(ctx);
        System.out.println("later " + truth);
        return truth;
    }

    /** Fails after it has waited. */
    static String failing(QueryCtx ctx, String message) {
        wait(ctx);
        System.out.println("failing " + message);
        throw new IllegalArgumentException(message);
    }

    /** The database itself fails. */
    static String refused(QueryCtx ctx) {
        return ctx.db().get(NOTES, Id.trusted(NOTES, "broken")).isPresent() ? "there" : "missing";
    }

    private static void wait(QueryCtx ctx) {
        ctx.db().get(NOTES, Id.trusted(NOTES, "missing"));
    }
}
