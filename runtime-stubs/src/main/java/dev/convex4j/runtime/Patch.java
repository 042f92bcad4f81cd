package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Changes;
import dev.convex4j.runtime.spi.JvmOnly;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some fields of a document. Each table has a generated subclass, {@code POSTS.patch()}, with up to three verbs a
 * field: {@code bio("x")} sets it, {@code bioIfPresent(optional)} leaves it alone if the value is absent, and for a field that
 * may be absent {@code bioOrRemove(optional)} and {@code removeBio()}. Immutable: each verb gives a new patch.
 *
 * <p>A generated subclass needs one line a verb, with the field's name in documents:
 *
 * <pre>{@code
 * public PostPatch bioOrRemove(Optional<String> bio) {
 *     return new PostPatch(changes().setOrRemove("bio", bio));
 * }
 * }</pre>
 *
 * <p>Convex: Writing Data.
 *
 * @param <T> the table's record
 */
public abstract class Patch<T> {
    private final Changes changes;

    /** For generated subclasses, which start with {@link Changes#none()}. */
    protected Patch(Changes changes) {
        this.changes = Objects.requireNonNull(changes, "changes");
    }

    /** The changes by field. */
    @JvmOnly
    public final Changes changes() {
        return changes;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Patch<?> that && getClass() == that.getClass() && changes.equals(that.changes);
    }

    @Override
    public final int hashCode() {
        return changes.hashCode();
    }

    /** The changes for a log. */
    @Override
    public final String toString() {
        return "patch " + changes;
    }
}
