package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code AutoCloseable} and {@code Closeable} as the types of values: classes, records, enums and lambdas are closed. */
public final class ClosingInterfacesProgram {
    private ClosingInterfacesProgram() {}

    static final class Door implements AutoCloseable {
        private final List<String> log;

        Door(List<String> log) {
            this.log = log;
        }

        @Override
        public void close() {
            log.add("door");
        }
    }

    record Window(List<String> log, String name) implements Closeable {
        @Override
        public void close() throws IOException {
            log.add("window " + name);
            if (name.isEmpty()) {
                throw new IOException("stuck");
            }
        }
    }

    enum Gate implements AutoCloseable {
        FRONT,
        BACK;

        @Override
        public void close() {
            if (this == BACK) {
                throw new IllegalStateException("locked");
            }
        }
    }

    private static AutoCloseable opened(List<String> log, int which) {
        return switch (which) {
            case 0 -> new Door(log);
            case 1 -> new Window(log, "w");
            case 2 -> Gate.FRONT;
            case 3 -> Gate.BACK;
            case 4 -> new Window(log, "");
            case 5 -> () -> log.add("lambda");
            case 6 -> null;
            default ->
                new AutoCloseable() {
                    private int times;

                    @Override
                    public void close() {
                        times++;
                        log.add("anonymous " + times);
                    }
                };
        };
    }

    private static String kind(AutoCloseable value) {
        if (value instanceof Window window) {
            return window.name();
        }
        return value instanceof Gate gate ? gate.name() : value instanceof Door ? "door" : "other";
    }

    @Query
    static List<String> closed(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            try (AutoCloseable first = opened(log, i);
                    AutoCloseable second = opened(log, 7 - i)) {
                log.add("in " + i + kind(first) + kind(second));
                if (i == 4) {
                    throw new IllegalArgumentException("body");
                }
            } catch (Exception e) {
                log.add(e.getMessage() + e.getSuppressed().length);
            }
        }
        return log;
    }

    private static int closeAll(List<? extends AutoCloseable> all) {
        int failed = 0;
        for (AutoCloseable each : all) {
            try {
                each.close();
            } catch (Exception e) {
                failed++;
            }
        }
        return failed;
    }

    @Query
    static List<String> lists(QueryCtx ctx) throws IOException {
        List<String> log = new ArrayList<>();
        Closeable window = new Window(log, "b");
        log.add("" + closeAll(List.of(new Door(log), Gate.BACK, window, new Window(log, ""))));
        log.add("" + closeAll(List.of(new Window(log, "c"))));
        try (window) {
            log.add("in");
        }
        log.add("" + window.equals(new Window(log, "b")));
        return log;
    }

    private static <C extends AutoCloseable> C logged(C value, List<String> log) {
        log.add("logged " + kind(value));
        return value;
    }

    @Query
    static List<String> bounded(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        try (Door door = logged(new Door(log), log)) {
            log.add(kind(door));
        }
        return log;
    }
}
