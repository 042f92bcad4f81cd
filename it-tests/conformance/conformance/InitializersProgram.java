package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;

/** Blocks of instances beside a constructor: their locals, and what follows one that throws. */
public final class InitializersProgram {
    private InitializersProgram() {}

    static class Reading {
        final double value;
        final String note;

        {
            Float missing = "".isEmpty() ? null : (Float) 1.5f;
            String kind = "none";
            note = switch (kind) {
                case "some" -> "some " + missing;
                default -> "none " + missing;
            };
        }

        Reading(double value) {
            this.value = value;
        }
    }

    static class Broken {
        final int size;

        {
            if (1 < 2) {
                throw new IllegalStateException("no size");
            }
        }

        Broken(int size) {
            this.size = size;
            try {
                System.out.println("never " + size);
            } catch (IllegalArgumentException e) {
                System.out.println("never " + e.getMessage());
            }
        }
    }

    @Query
    static String run(QueryCtx ctx) {
        String log = new Reading(2.5).note + new Reading(0).value;
        try {
            return log + new Broken(3).size;
        } catch (IllegalStateException e) {
            return log + e.getMessage();
        }
    }
}
