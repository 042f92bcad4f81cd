package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Classes with several constructors. */
public final class ConstructorsProgram {
    private ConstructorsProgram() {}

    /** One constructor takes the fields, the others compute them. */
    static class Price {
        private final int cents;
        private final String currency;

        Price(int cents, String currency) {
            this.cents = cents;
            this.currency = currency;
        }

        Price(int cents) {
            this.cents = cents;
            this.currency = "EUR";
        }

        Price(String text) {
            this(text.length(), text);
        }

        Price() {
            this(4);
        }

        String describe() {
            return cents + " " + currency;
        }
    }

    /** Extends a class by constructors that aren't TypeScript's. */
    static class Discount extends Price {
        private final int percent;

        Discount(int percent) {
            super(percent * 2);
            this.percent = percent;
        }

        @Override
        String describe() {
            return super.describe() + " -" + percent;
        }
    }

    static class Free extends Price {}

    /** Java's order can be seen. */
    static class Ordered {
        final int first;
        final int second;
        final List<String> names = new ArrayList<>();
        int untouched;
        String nothing;

        Ordered(List<String> log) {
            this.second = log(log, 2);
            this.first = log(log, 1);
        }

        Ordered(List<String> log, int number) {
            if (number > 2) {
                throw new IllegalArgumentException("too much: " + number);
            }
            int logged = log(log, number);
            this.first = log(log, logged + 1);
            log.add("between");
            this.second = logged;
            this.nothing = "something";
        }

        private static int log(List<String> log, int number) {
            log.add("log " + number);
            return number;
        }
    }

    /** Fields of other types than the parameters. */
    static class Wide {
        double real;
        Long whole;
        char letter;
        String text;

        Wide(int number) {
            real = number;
            whole = 5L;
            letter = 'x';
        }

        Wide(byte number, char letter) {
            this.real = number;
            this.whole = (long) number;
            this.letter = letter;
            this.text = "text";
        }
    }

    static class Box<T> {
        final T content;
        final int count;

        Box(T content) {
            this.content = content;
            this.count = 1;
        }

        Box(List<T> contents) {
            this.content = contents.get(0);
            this.count = contents.size();
        }
    }

    /** As most exceptions are declared. */
    static class AppException extends RuntimeException {
        AppException(String message) {
            super(message);
        }

        AppException(String message, Throwable cause) {
            super(message, cause);
        }

        AppException(Throwable cause) {
            super(cause);
        }
    }

    static class Coded extends RuntimeException {
        final int code;

        Coded(String message, int code) {
            super(message);
            this.code = code;
        }

        Coded(String message) {
            super("coded " + message);
            this.code = message.length();
        }

        Coded(int code, Throwable cause) {
            super("caused", cause);
            this.code = code;
        }
    }

    static final class NotFound extends Coded {
        NotFound(String id) {
            super("not found: " + id, 404);
        }
    }

    static final class Wrapped extends RuntimeException {
        Wrapped(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static String describe(RuntimeException exception) {
        String code = exception instanceof Coded coded ? " " + coded.code : "";
        String cause = exception.getCause() == null
                ? ""
                : " by " + exception.getCause().getMessage();
        return exception.getMessage() + code + cause;
    }

    @Query
    static List<String> fields(QueryCtx ctx) {
        Price anonymous = new Price(8) {
            @Override
            String describe() {
                return "anonymous " + super.describe();
            }
        };
        return List.of(
                new Price(1, "USD").describe(),
                new Price(2).describe(),
                new Price("abc").describe(),
                new Price().describe(),
                new Discount(10).describe(),
                new Free().describe(),
                anonymous.describe());
    }

    @Query
    static List<String> order(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        Ordered plain = new Ordered(log);
        Ordered other = new Ordered(log, 1);
        try {
            new Ordered(log, 5);
        } catch (IllegalArgumentException e) {
            log.add(e.getMessage());
        }
        log.add(plain.first + " " + plain.second + " " + plain.names + plain.untouched + (plain.nothing == null));
        log.add(other.first + " " + other.second + " " + other.nothing);
        return log;
    }

    @Query
    static List<String> conversions(QueryCtx ctx) {
        Wide first = new Wide(3);
        Wide second = new Wide((byte) 4, 'y');
        return List.of(
                first.real + " " + first.whole + first.letter + (first.text == null),
                second.real + " " + second.whole + second.letter + second.text);
    }

    @Query
    static List<String> generics(QueryCtx ctx) {
        Box<String> one = new Box<>("a");
        Box<String> many = new Box<>(List.of("b", "c"));
        return List.of(one.content + one.count, many.content + many.count);
    }

    @Query
    static List<String> exceptions(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        List<RuntimeException> all = List.of(
                new AppException("a"),
                new AppException("b", new IllegalStateException("c")),
                new AppException(new IllegalStateException("d")),
                new Coded("e", 5),
                new Coded("f"),
                new Coded(6, new IllegalStateException("g")),
                new NotFound("h"),
                new Wrapped("i", new Coded("j", 7)));
        for (RuntimeException each : all) {
            try {
                throw each;
            } catch (AppException e) {
                log.add("app " + describe(e));
            } catch (Coded e) {
                log.add("code " + describe(e) + (e instanceof NotFound));
            } catch (RuntimeException e) {
                log.add("other " + describe(e));
            }
        }
        return log;
    }

    /** A block with locals of its own before constructors with parameters. */
    static class Blocks {
        final int first;
        final String second;
        int sum;

        {
            int count = 3;
            String mark = "m";
            for (int i = 0; i < count; i++) {
                sum += i * mark.length();
            }
        }

        {
            int count = 4;
            sum += count;
        }

        Blocks(int first, String second) {
            int count = first + sum;
            this.first = count;
            this.second = second;
        }

        Blocks(String second) {
            this(7, second);
        }

        Blocks(int first, String second, boolean third) {
            this.first = first;
            this.second = second + third;
            this.sum++;
        }

        String text() {
            return first + second + sum;
        }
    }

    /** The same with one constructor. */
    static class Block {
        final List<String> log = new ArrayList<>();
        final String text;

        {
            String before = "b";
            log.add(before);
        }

        Block(String text, List<String> more) {
            String before = text + more.size();
            this.text = before;
            log.addAll(more);
        }
    }

    @Query
    static List<String> blocks(QueryCtx ctx) {
        return List.of(
                new Blocks(1, "a").text(),
                new Blocks("b").text(),
                new Blocks(2, "c", true).text(),
                new Block("d", List.of("e")).text + new Block("d", List.of("e")).log);
    }
}
