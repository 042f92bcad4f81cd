package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;
import java.util.stream.Stream;

/** Records that ask themselves what they are, and functions that hand elements on. */
public final class OwnPatternsProgram {
    private OwnPatternsProgram() {}

    private sealed interface Result<T> {
        record Ok<T>(T value) implements Result<T> {}

        record Err<T>(String message) implements Result<T> {}

        default T orElse(T other) {
            return this instanceof Ok<T> ok ? ok.value() : other;
        }

        default String text() {
            return this instanceof Err<T> err ? err.message() : "fine";
        }
    }

    @Query
    static List<String> ofThis(QueryCtx ctx) {
        Result<Integer> ok = new Result.Ok<>(3);
        Result<Integer> wrong = new Result.Err<>("wrong");
        return List.of(ok.orElse(1) + ok.text(), wrong.orElse(1) + wrong.text());
    }

    @Query
    static String handedOn(QueryCtx ctx) {
        return Stream.of(1, 2, 3)
                .<Integer>mapMulti((n, sink) -> {
                    sink.accept(n);
                    if (n > 1) {
                        sink.accept(n * 10);
                    }
                })
                .toList()
                .toString();
    }
}
