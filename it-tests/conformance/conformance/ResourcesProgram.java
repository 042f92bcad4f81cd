package conformance;

import static conformance.Waiting.later;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code try} with resources. */
public final class ResourcesProgram {
    private ResourcesProgram() {}

    static class Door implements AutoCloseable {
        final String name;
        private final boolean stuck;

        Door(String name) {
            this(name, false);
        }

        Door(String name, boolean stuck) {
            this.name = name;
            this.stuck = stuck;
            System.out.println("open " + name);
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            if (stuck) {
                throw new IllegalStateException("stuck " + name);
            }
        }
    }

    static final class Gate extends Door {
        Gate(String name) {
            super(name, false);
        }

        @Override
        public void close() {
            System.out.println("gate");
            super.close();
        }
    }

    /** What closes may be a function. */
    interface Closing extends AutoCloseable {
        @Override
        void close();
    }

    record Lid(String name) implements AutoCloseable {
        @Override
        public void close() {
            System.out.println("lid " + name);
        }
    }

    static final class Failed extends Exception {
        Failed(String message) {
            super(message);
        }
    }

    private static final class Vault implements AutoCloseable {
        @Override
        public void close() throws Failed {
            throw new Failed("vault");
        }
    }

    private static String say(String text) {
        System.out.println(text);
        return text;
    }

    private static Door failing(String name) {
        throw new IllegalArgumentException("no " + name);
    }

    private static @Nullable Door perhaps(boolean there) {
        return there ? new Door("perhaps") : null;
    }

    private static String text(Throwable failure) {
        StringBuilder text = new StringBuilder();
        text.append(failure.getMessage());
        for (Throwable suppressed : failure.getSuppressed()) {
            text.append(" + ").append(suppressed.getMessage());
        }
        return text.toString();
    }

    @Query
    static String order(QueryCtx ctx) {
        try (Door a = new Door("a");
                Door b = new Gate("b");
                Lid lid = new Lid("c")) {
            say("body " + a.name + b.name + lid.name());
        }
        try (Door a = new Door("again")) {
            return say("returned " + a.name);
        } finally {
            say("finally");
        }
    }

    @Query
    static List<String> failures(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            try (Door a = new Door("a" + i, i == 1 || i == 3 || i == 4);
                    Door b = i == 5 ? failing("b") : new Door("b" + i, i >= 2)) {
                say("body");
                if (i == 0 || i == 3) {
                    throw new IllegalArgumentException("body " + i);
                }
            } catch (IllegalArgumentException e) {
                out.add("argument " + text(e));
            } catch (RuntimeException e) {
                out.add("other " + text(e));
            } finally {
                say("finally " + i);
            }
        }
        return out;
    }

    @Query
    static String uncaught(QueryCtx ctx) {
        try (Door a = new Door("a", true)) {
            throw new IllegalArgumentException("body");
        }
    }

    @Query
    static String uncaughtClosing(QueryCtx ctx) {
        try (Door a = new Door("a", true)) {
            return a.name;
        }
    }

    @Query
    static List<String> nulls(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            try (Door door = perhaps(i == 0)) {
                out.add(door == null ? "none" : door.name);
            }
        }
        try (Door door = null) {
            out.add("" + (door == null));
        }
        Door missing = perhaps(false);
        try (missing) {
            out.add("missing");
        }
        return out;
    }

    private static final class Holder {
        final Door door = new Door("held");

        Door counted() {
            say("counted");
            return door;
        }

        Holder self() {
            say("self");
            return this;
        }

        void use() {
            try (door) {
                say("using " + door.name);
            }
        }
    }

    @Query
    static String existing(QueryCtx ctx) {
        Door door = new Door("outside");
        try (door;
                Door inner = new Door("inside")) {
            say(door.name + inner.name);
        }
        Holder holder = new Holder();
        holder.use();
        try (holder.door) {
            say("field");
        }
        try (holder.self().door;
                Door counted = holder.counted()) {
            say("chain " + counted.name);
        }
        return say("end");
    }

    @Query
    static int jumps(QueryCtx ctx) {
        int rounds = 0;
        outer:
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 2; j++) {
                try (Door door = new Door("" + i + j)) {
                    if (i == 1) {
                        continue outer;
                    }
                    if (i == 3) {
                        break outer;
                    }
                    if (j == 0) {
                        continue;
                    }
                    rounds += 10;
                }
                rounds++;
            }
        }
        return rounds;
    }

    @Query
    static List<String> checked(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        try (Vault vault = new Vault()) {
            out.add("in");
        } catch (Failed e) {
            out.add("failed " + text(e));
        }
        try (Vault one = new Vault();
                Vault two = new Vault()) {
            throw new IllegalStateException("body");
        } catch (Exception e) {
            out.add(text(e));
        }
        return out;
    }

    @Query
    static String functions(QueryCtx ctx) {
        String name = "function";
        try (Closing first = () -> say("closing " + name);
                Closing second = ResourcesProgram::nothing) {
            return say("body");
        }
    }

    private static void nothing() {
        say("nothing");
    }

    private static <T extends Door> String closed(T door) {
        try (door) {
            return door.name;
        }
    }

    @Query
    static String generic(QueryCtx ctx) {
        return closed(new Gate("g")) + closed(new Door("d"));
    }

    private static final class Same implements AutoCloseable {
        private final RuntimeException failure;

        Same(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public void close() {
            throw failure;
        }
    }

    /** An exception can't be added to itself. */
    @Query
    static String selfSuppressed(QueryCtx ctx) {
        IllegalStateException failure = new IllegalStateException("one");
        try (Same same = new Same(failure)) {
            throw failure;
        } catch (RuntimeException e) {
            return text(e) + " " + text(e.getCause());
        }
    }

    @Query
    static String inLambda(QueryCtx ctx) {
        List<String> names = List.of("x", "y");
        return names.stream()
                .map(name -> {
                    try (Door door = new Door(name)) {
                        return door.name + "!";
                    }
                })
                .toList()
                .toString();
    }

    @Query
    static String inSwitch(QueryCtx ctx) {
        String out = "";
        for (int i = 0; i < 3; i++) {
            switch (i) {
                case 0:
                    try (Door door = new Door("zero")) {
                        out += door.name;
                        break;
                    }
                case 1:
                    try (Door door = new Door("one")) {
                        out += door.name;
                    }
                default:
                    out += "default";
            }
        }
        return out;
    }

    @Query
    static String async(QueryCtx ctx) {
        try (Closing first = () -> later(ctx, "late closing");
                Closing second = () -> {
                    later(ctx, "before failing");
                    throw new IllegalStateException("closing");
                };
                Door door = new Door(later(ctx, "named"))) {
            return later(ctx, "body " + door.name);
        } catch (IllegalStateException e) {
            return "caught " + text(e);
        } finally {
            say("finally");
        }
    }

    @Query
    static String asyncFailures(QueryCtx ctx) {
        try (Closing closing = () -> {
            later(ctx, "before failing");
            throw new IllegalStateException("closing");
        }) {
            later(ctx, "before the body fails");
            throw new IllegalArgumentException("body");
        } catch (RuntimeException e) {
            return text(e);
        }
    }

    /** Closed after what the body waits for. */
    @Query
    static String afterWaiting(QueryCtx ctx) {
        try (Door door = new Door("a")) {
            return later(ctx, "waited for");
        }
    }
}
