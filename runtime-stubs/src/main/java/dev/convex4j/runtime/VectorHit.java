package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a vector search found: which document, and how near it lies. A query loads the document.
 *
 * <p>Convex: Vector Search.
 *
 * @param <T> the table's record
 */
public final class VectorHit<T> {
    private final Id<T> id;
    private final double score;

    private VectorHit(Id<T> id, double score) {
        this.id = Objects.requireNonNull(id, "id");
        this.score = score;
    }

    /** A hit for those who implement the contexts; a backend gets its hits from {@link VectorQuery#collect()}. */
    @JvmOnly
    public static <T> VectorHit<T> of(Id<T> id, double score) {
        return new VectorHit<>(id, score);
    }

    /** The document's id. */
    @TypeScript("$this._id")
    public Id<T> id() {
        return id;
    }

    /** The cosine of the angle between the two vectors: 1 for the same direction, -1 for the opposite one. */
    @TypeScript("$this._score")
    public double score() {
        return score;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VectorHit<?> that && id.equals(that.id) && Double.compare(score, that.score) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, score);
    }

    /** For a log. */
    @Override
    public String toString() {
        return "VectorHit[id=" + id + ", score=" + score + "]";
    }
}
