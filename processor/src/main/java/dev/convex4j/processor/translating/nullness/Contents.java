package dev.convex4j.processor.translating.nullness;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What lies in the collections or arrays of a place, as far as {@code null} is concerned.
 *
 * @param sites where those were made
 */
public record Contents(Nullness nullness, Set<Object> sites) {
    /** Whether an element, or the value of a map, may be {@code null}. */
    public boolean mayBeNull() {
        return sites.stream().anyMatch(nullness::holdsNull);
    }

    /** What lies in the elements. */
    public Contents inner() {
        Set<Object> inner = new LinkedHashSet<>();
        sites.forEach(site -> inner.addAll(nullness.within(site)));
        return new Contents(nullness, inner);
    }

    /** Whether {@code null} may be anywhere in them. */
    public boolean mayBeNullWithin() {
        Set<Object> seen = new LinkedHashSet<>();
        Contents current = this;
        while (seen.addAll(current.sites())) {
            if (current.mayBeNull()) {
                return true;
            }
            current = current.inner();
        }
        return false;
    }
}
