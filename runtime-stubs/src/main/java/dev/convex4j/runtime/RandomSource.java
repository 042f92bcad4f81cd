package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

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

    /**
     * A whole number from {@code origin} on, below the bound.
     *
     * @throws IllegalArgumentException if the bound is not greater than {@code origin}
     */
    @TypeScript(value = "randomBetween($this, $1, $2)", imports = "randomBetween from ./lib/java")
    default int nextInt(int origin, int bound) {
        if (origin >= bound) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
        return (int) (origin + (long) (nextDouble() * ((long) bound - origin)));
    }

    /** The elements in a random order, each as likely as any other; can't be changed. */
    @TypeScript(value = "shuffled($this, $1)", imports = "shuffled from ./lib/java")
    default <T> List<T> shuffled(List<T> elements) {
        List<T> shuffled = new ArrayList<>(elements);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, nextInt(i + 1));
        }
        return Collections.unmodifiableList(shuffled);
    }

    /** A random UUID, as {@code UUID.randomUUID()} gives: 122 of its bits are random. */
    @TypeScript(intrinsic = Intrinsics.RANDOM_UUID)
    default UUID uuid() {
        long most = 0;
        long least = 0;
        for (int i = 0; i < 4; i++) {
            most = (most << 16) | nextInt(1 << 16);
            least = (least << 16) | nextInt(1 << 16);
        }
        return new UUID((most & ~0xF000L) | 0x4000L, (least & ~(0b11L << 62)) | (0b10L << 62));
    }
}
