package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.SearchData;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a search index is asked for: the words, and the values that some of its filter fields must have. An index with filter
 * fields has a generated subclass with a method for each of them:
 *
 * <pre>{@code
 * MESSAGES.SEARCH_BODY.search(words)                          // everywhere
 * MESSAGES.SEARCH_BODY.search(words).eqChannelId(channel)     // in one channel
 * }</pre>
 *
 * <p>Each step gives a new value and leaves the old one as it is.
 *
 * <p>Convex: Full Text Search.
 *
 * @param <T> the table's record
 */
public class SearchFilter<T> {
    private final SearchData data;

    /** For generated subclasses. */
    protected SearchFilter(SearchData data) {
        this.data = Objects.requireNonNull(data, "data");
    }

    /** The search as data. */
    @JvmOnly
    public final SearchData data() {
        return data;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SearchFilter<?> that && data.equals(that.data);
    }

    @Override
    public final int hashCode() {
        return data.hashCode();
    }

    /** The search for a log. */
    @Override
    public final String toString() {
        return data.toString();
    }
}
