package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exceptions out of functions that are called elsewhere than they are written. */
public final class ThrowingFunctionsProgram {
    private ThrowingFunctionsProgram() {}

    static int bad(int i) {
        if (i > 5) {
            return 4;
        }
        throw new IllegalStateException("bad");
    }

    static int bad2(int i) {
        throw new IllegalStateException("bad");
    }

    static String run(Supplier<String> s) {
        String r;
        try {
            r = s.get();
        } catch (IllegalStateException e) {
            r = "ISE";
        } catch (RuntimeException e) {
            r = "!";
        }
        return r;
    }

    @Query
    static String own(QueryCtx ctx) {
        return run(() -> "" + bad(3)) + run(() -> "" + bad2(3));
    }

    interface Task {
        String run(int number);
    }

    static final class Runner {
        private final Task task;

        Runner(Task task) {
            this.task = task;
        }

        String run(int number) {
            try {
                return task.run(number);
            } catch (ArithmeticException e) {
                return e.getMessage();
            } catch (RuntimeException e) {
                return "other";
            }
        }
    }

    static String fail(int number) {
        throw new ArithmeticException("number " + number);
    }

    static final Task FAILING = number -> {
        throw new ArithmeticException("constant " + number);
    };

    @Query
    static String tasks(QueryCtx ctx) {
        return new Runner(ThrowingFunctionsProgram::fail).run(1)
                + new Runner(FAILING).run(2)
                + new Runner(number -> fail(3)).run(4);
    }

    static String mapped(Function<Integer, Integer> function) {
        try {
            return Stream.of(1, 2).map(function).map(String::valueOf).collect(Collectors.joining());
        } catch (UnsupportedOperationException e) {
            return "unsupported";
        } catch (RuntimeException e) {
            return "other";
        }
    }

    @Query
    static String inStreams(QueryCtx ctx) {
        return mapped(number -> {
            if (number > 1) {
                throw new UnsupportedOperationException();
            }
            return number;
        });
    }
}
