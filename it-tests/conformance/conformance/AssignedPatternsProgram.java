package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Variables of patterns that are assigned: what was matched stays as it was. */
public final class AssignedPatternsProgram {
    private AssignedPatternsProgram() {}

    private sealed interface Shape permits Circle, Square {}

    private record Circle(int radius) implements Shape {
        int grown(Shape other) {
            if (other instanceof Circle circle && circle.radius > 0) {
                circle = new Circle(circle.radius + radius);
                return circle.radius;
            }
            return -1;
        }
    }

    private record Square(int side) implements Shape {}

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
    static List<String> assigned(QueryCtx ctx) {
        List<String> found = new ArrayList<>();
        for (Object object : new Object[] {" a ", "b", 3}) {
            if (object instanceof String text) {
                text = text.trim() + "!";
                found.add(text + object);
            } else {
                found.add("no text");
            }
        }
        return found;
    }

    @Query
    static int inALoop(QueryCtx ctx) {
        Object object = 4;
        int sum = 0;
        for (int i = 0; i < 3; i++) {
            if (object instanceof Integer number && number > i) {
                number--;
                sum += number;
            }
        }
        if (!(object instanceof Integer last)) {
            return -1;
        }
        last += 5;
        return sum + last;
    }

    @Query
    static List<Integer> records(QueryCtx ctx) {
        Circle circle = new Circle(2);
        return List.of(circle.grown(new Circle(3)), circle.grown(new Square(3)), circle.grown(new Circle(0)));
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
