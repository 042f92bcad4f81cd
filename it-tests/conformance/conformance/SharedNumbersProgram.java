package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BinaryOperator;

/** Numbers and flags that lambdas change, and objects that are changed through their fields. */
public final class SharedNumbersProgram {
    private SharedNumbersProgram() {}

    static final class Player {
        final String name;
        int score;
        short small;
        long total = Long.MAX_VALUE;
        String log = "";
        Player next;

        Player(String name, Player next) {
            this.name = name;
            this.next = next;
        }

        Player scored(List<String> calls) {
            calls.add(name);
            return this;
        }
    }

    @Query
    static List<String> integers(QueryCtx ctx) {
        AtomicInteger count = new AtomicInteger();
        List<String> out = new ArrayList<>();
        List.of("a", "b", "c").forEach(text -> out.add(text + count.incrementAndGet()));
        out.add("" + count.getAndIncrement() + count.getAndDecrement() + count.decrementAndGet() + count.get());
        out.add(count.addAndGet(Integer.MAX_VALUE) + " " + count.getAndAdd(5) + " " + count.intValue());
        count.set(7);
        out.add(count.getAndSet(8) + " " + count.compareAndSet(7, 1) + count.compareAndSet(8, 9) + " " + count);
        out.add(count.updateAndGet(n -> n * 3) + " " + count.getAndUpdate(n -> n / 2) + " " + count.toString());
        out.add(count.accumulateAndGet(20, Math::max) + " " + count.getAndAccumulate(3, (a, b) -> a - b) + " " + count);
        Map<String, AtomicInteger> counts = new LinkedHashMap<>();
        for (String word : List.of("x", "y", "x")) {
            counts.computeIfAbsent(word, key -> new AtomicInteger(10)).incrementAndGet();
        }
        counts.forEach((word, number) -> out.add(word + "=" + number));
        return out;
    }

    @Query
    static List<String> longs(QueryCtx ctx) {
        AtomicLong sum = new AtomicLong(Long.MAX_VALUE);
        List<String> out = new ArrayList<>();
        out.add(sum.incrementAndGet() + " " + sum.getAndDecrement() + " " + sum.decrementAndGet() + " " + sum.get());
        out.add(sum.getAndIncrement() + " " + sum.getAndAdd(-3) + " " + sum.addAndGet(2) + " " + sum.longValue());
        sum.set(1);
        out.add(sum.getAndSet(5) + " " + sum.compareAndSet(5, 6) + " " + sum.updateAndGet(n -> n << 40));
        out.add(sum.getAndUpdate(n -> n + 1) + " " + sum.accumulateAndGet(2, Long::sum) + " " + sum.toString());
        out.add(sum.getAndAccumulate(2, Math::min) + " " + new AtomicLong());
        return out;
    }

    @Query
    static List<String> flags(QueryCtx ctx) {
        AtomicBoolean found = new AtomicBoolean();
        List.of(1, 2, 3).forEach(n -> found.compareAndSet(false, n > 2));
        AtomicBoolean set = new AtomicBoolean(true);
        set.set(!found.get());
        return List.of(found + " " + set.getAndSet(true) + " " + set.get() + " " + set.toString());
    }

    @Query
    static List<String> greatest(QueryCtx ctx) {
        BinaryOperator<String> longest = BinaryOperator.maxBy(Comparator.comparingInt(String::length));
        BinaryOperator<String> shortest = BinaryOperator.minBy(Comparator.comparingInt(String::length));
        return List.of(
                longest.apply("ab", "cd"),
                longest.apply("a", "cd"),
                shortest.apply("ab", "cd"),
                shortest.apply("abc", "cd"),
                List.of("x", "yyy", "zz").stream().reduce("", BinaryOperator.maxBy(Comparator.naturalOrder())));
    }

    @Query
    static List<String> daysOfYears(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int day : new int[] {1, 60, 366, 0}) {
            try {
                out.add(LocalDate.of(2024, 5, 17).withDayOfYear(day).toString());
                out.add(LocalDateTime.of(2023, 5, 17, 10, 30).withDayOfYear(day).toString());
            } catch (java.time.DateTimeException e) {
                out.add(e.getMessage());
            }
        }
        return out;
    }

    @Query
    static List<String> assertions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Runnable> failing = List.of(
                () -> {
                    throw new AssertionError('x');
                },
                () -> {
                    throw new AssertionError(1.0);
                },
                () -> {
                    throw new AssertionError(5L);
                },
                () -> {
                    throw new AssertionError(true);
                },
                () -> {
                    throw new AssertionError(-1);
                },
                () -> {
                    throw new AssertionError(List.of(1, 2));
                },
                () -> {
                    throw new IllegalStateException();
                },
                () -> {
                    throw new Failure("own");
                });
        for (Runnable each : failing) {
            try {
                each.run();
            } catch (AssertionError | IllegalStateException | Failure e) {
                out.add(e.getClass().getSimpleName() + " " + e.getClass().getName() + " " + e.getMessage());
            }
        }
        return out;
    }

    static final class Failure extends RuntimeException {
        Failure(String message) {
            super(message);
        }
    }

    @Query
    static List<String> fieldsOfComputed(QueryCtx ctx) {
        List<Player> players = List.of(new Player("a", null), new Player("b", new Player("c", null)));
        List<String> calls = new ArrayList<>();
        players.get(1).score += 5;
        players.get(1).score++;
        players.get(0).small -= 40000;
        players.get(0).total++;
        players.get(0).log += "x" + players.get(0).total;
        players.get(1).next.score = 3;
        players.get(1).next.score *= 2.9;
        players.get(1).next.scored(calls).score <<= 3;
        players.get(1).scored(calls).next.log = "new";
        players.get(1).scored(calls).next.next = players.get(0);
        try {
            players.get(2).score += calls.remove(0).length();
        } catch (RuntimeException e) {
            calls.add("none");
        }
        try {
            players.get(0).next.score += calls.remove(0).length();
        } catch (RuntimeException e) {
            calls.add("null");
        }
        try {
            players.get(0).next.score = calls.remove(0).length();
        } catch (RuntimeException e) {
            calls.add("late");
        }
        List<String> out = new ArrayList<>(calls);
        for (Player each : List.of(players.get(0), players.get(1), players.get(1).next)) {
            out.add(each.name + each.score + each.small + each.total + each.log);
        }
        return out;
    }

    @Query
    static String joined(QueryCtx ctx) {
        StringJoiner texts = new StringJoiner(", ", "<", ">");
        texts.add("a").add("b");
        return "all: " + texts;
    }
}
