package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Classes that code names and nothing creates. */
public final class NeverCreatedProgram {
    private NeverCreatedProgram() {}

    static class Conflict extends RuntimeException {
        private final int version;

        Conflict() {
            this(1);
        }

        Conflict(int version) {
            super("version " + version);
            this.version = version;
        }

        int version() {
            return version;
        }
    }

    static final class WorseConflict extends Conflict {
        private final long since = computed();

        WorseConflict() {
            super(2);
        }

        long since() {
            return since;
        }

        private static long computed() {
            return 3;
        }
    }

    static final class Part<T> {
        private final T value;
        private Part<T> next;

        Part(T value) {
            this.value = value;
        }

        T last() {
            return next == null ? value : next.last();
        }
    }

    interface Shape {
        int area();
    }

    static final class Square implements Shape {
        private final int side;

        Square(int side) {
            this.side = side;
        }

        @Override
        public int area() {
            return side * side;
        }
    }

    @Query
    static String caught(QueryCtx ctx) {
        try {
            return "" + Integer.parseInt("x");
        } catch (WorseConflict e) {
            return "worse " + e.since();
        } catch (Conflict e) {
            return "conflict " + e.version();
        } catch (RuntimeException e) {
            return "other";
        }
    }

    @Query
    static String told(QueryCtx ctx) {
        return describe("text") + describe(null) + area(null);
    }

    private static String describe(Object value) {
        return value instanceof Part<?> part ? "part " + (part.last() == null) : "none";
    }

    private static int area(Shape shape) {
        return shape instanceof Square square ? square.area() : -1;
    }

    @Query
    static String local(QueryCtx ctx) {
        class Place {
            private final String name;

            Place(String name) {
                this.name = name;
            }

            String name() {
                return name;
            }
        }
        List<Place> places = new ArrayList<>();
        for (Place place : places) {
            return place.name();
        }
        return "none";
    }

    enum Counted {
        ONE,
        TWO
    }

    @Query
    static int counted(QueryCtx ctx) {
        return Counted.values().length;
    }

    static final class Around {
        private final int size;

        Around(int size) {
            this.size = size;
        }

        final class Within {
            private final int own = 2;

            int both() {
                return own + size;
            }
        }
    }

    @Query
    static String around(QueryCtx ctx) {
        List<Around.Within> parts = new ArrayList<>();
        for (Around.Within part : parts) {
            return "" + part.both();
        }
        return "none of " + parts.size();
    }
}
