package dev.convex4j.processor.checking.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The texts that one expression may have, each with {@link Holes}; never empty. Of very many, the first are kept: rules look
 * for a text that is possible, so a missing one can only keep them silent.
 */
record Texts(Set<String> values) {
    static final Texts UNKNOWN = of(String.valueOf(Holes.UNKNOWN));

    private static final int MOST = 24;

    /** A text that grows beyond this, by doubling itself, is no URL and no key. */
    private static final int LONGEST = 8_000;

    static Texts of(String text) {
        return new Texts(Set.of(text));
    }

    static Texts of(Collection<String> texts) {
        if (texts.isEmpty()) {
            return UNKNOWN;
        }
        Set<String> kept = new LinkedHashSet<>();
        texts.stream()
                .limit(MOST)
                .map(text -> text.length() > LONGEST ? String.valueOf(Holes.UNKNOWN) : text)
                .forEach(kept::add);
        return new Texts(kept);
    }

    Texts or(Texts other) {
        return of(Stream.concat(values.stream(), other.values.stream()).toList());
    }

    /** Every text of this one followed by every one of {@code next}. */
    Texts then(Texts next) {
        return of(values.stream()
                .flatMap(left -> next.values.stream().map(right -> left + right))
                .toList());
    }

    Texts map(UnaryOperator<String> change) {
        return of(values.stream().map(change).toList());
    }

    boolean isUnknown() {
        return values.stream().allMatch(Holes::only);
    }
}
