package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Exceptions of the user's own. */
public final class OwnExceptionsProgram {
    private OwnExceptionsProgram() {}

    static final class Missing extends RuntimeException {
        private final int code;

        Missing(String what, int code) {
            super(what + " is missing");
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    @Query
    static List<String> caught(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        try {
            throw new Missing("key", 7);
        } catch (Missing e) {
            log.add(e.getMessage());
            log.add("" + e.code());
        }
        try {
            check(true);
        } catch (IllegalStateException e) {
            log.add("state");
        } catch (RuntimeException e) {
            log.add(e.getMessage());
        } finally {
            log.add("finally");
        }
        return log;
    }

    private static void check(boolean missing) {
        if (missing) {
            throw new Missing("door", 1);
        }
        throw new IllegalStateException("open");
    }

    @Query
    static String uncaught(QueryCtx ctx) {
        throw new Missing("door", 1);
    }
}
