package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.RandomSource;
import java.util.ArrayList;
import java.util.List;

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
