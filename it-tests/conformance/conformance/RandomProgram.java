package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.RandomSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Random numbers: what is certain of them. */
public final class RandomProgram {
    private RandomProgram() {}

    @Query
    static List<Boolean> inRange(QueryCtx ctx) {
        RandomSource random = ctx.random();
        List<Boolean> out = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int below = random.nextInt(i + 1);
            int six = random.nextInt(6);
            double number = ctx.random().nextDouble();
            boolean either = ctx.random().nextBoolean();
            out.add(below >= 0
                    && below <= i
                    && six >= 0
                    && six < 6
                    && number >= 0
                    && number < 1
                    && (either || !either));
        }
        return out;
    }

    @Query
    static int certain(QueryCtx ctx) {
        return chosen(ctx.random(), List.of(7)) + ctx.random().nextInt(1);
    }

    @Query
    static boolean both(QueryCtx ctx) {
        boolean heads = false;
        boolean tails = false;
        for (int i = 0; i < 200; i++) {
            if (ctx.random().nextBoolean()) {
                heads = true;
            } else {
                tails = true;
            }
        }
        return heads && tails;
    }

    @Query
    static List<Boolean> ranges(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        List<Integer> numbers = List.of(3, 1, 2, 2);
        for (int i = 0; i < 100; i++) {
            int die = ctx.random().nextInt(-3, 4);
            int any = ctx.random().nextInt(Integer.MIN_VALUE, Integer.MAX_VALUE);
            List<Integer> shuffled = ctx.random().shuffled(numbers);
            List<Integer> sorted = new ArrayList<>(shuffled);
            Collections.sort(sorted);
            String id = ctx.random().uuid().toString();
            out.add(die >= -3
                    && die < 4
                    && any < Integer.MAX_VALUE
                    && shuffled.size() == 4
                    && sorted.equals(List.of(1, 2, 2, 3))
                    && id.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        }
        return out;
    }

    @Query
    static boolean manyOrders(QueryCtx ctx) {
        Set<List<Integer>> orders = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            orders.add(ctx.random().shuffled(List.of(1, 2, 3)));
        }
        return orders.size() == 6
                && ctx.random().shuffled(List.of()).isEmpty()
                && !ctx.random().uuid().equals(ctx.random().uuid());
    }

    @Query
    static int emptyRange(QueryCtx ctx) {
        return ctx.random().nextInt(5, 5);
    }

    @Query
    static int nothing(QueryCtx ctx) {
        return chosen(ctx.random(), List.of());
    }

    @Query
    static int negative(QueryCtx ctx) {
        return ctx.random().nextInt(-1);
    }

    private static int chosen(RandomSource random, List<Integer> from) {
        return from.get(random.nextInt(from.size()));
    }
}
