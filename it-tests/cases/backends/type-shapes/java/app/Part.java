package app;

import java.util.List;
import java.util.Optional;

/** A part of a list. */
public record Part<T>(List<T> items, Optional<T> next) {
    static <T> Part<T> first(List<T> all, int size) {
        return all.size() <= size
                ? new Part<>(all, Optional.empty())
                : new Part<>(List.copyOf(all.subList(0, size)), Optional.of(all.get(size)));
    }

    /** Something that may have failed. */
    public sealed interface Outcome<T> {}

    /** It hasn't. */
    public record Done<T>(T value) implements Outcome<T> {}

    /** It has. */
    public record Failed<T>(String reason) implements Outcome<T> {}
}
