package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;

/**
 * Random numbers, for games and samples. Not for secrets: they can be guessed. In queries and mutations Convex seeds them, so
 * that a retried function draws the same ones.
 *
 * <pre>{@code cards.get(ctx.random().nextInt(cards.size()))}</pre>
 *
 * <p>Convex: The Convex Runtimes; Restrictions on queries and mutations.
 */
public interface RandomSource {
    /** A number from 0 on, below 1. */
    @TypeScript("$this.random()")
    double nextDouble();

    /** Either, as likely as the other. */
    @TypeScript("$this.random() < 0.5")
    boolean nextBoolean();

    /**
     * A whole number from 0 on, below the bound.
     *
     * @throws IllegalArgumentException if the bound is not positive
     */
    @TypeScript(intrinsic = Intrinsics.RANDOM_INT)
    int nextInt(int bound);
}
