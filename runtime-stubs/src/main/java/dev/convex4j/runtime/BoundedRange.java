package dev.convex4j.runtime;

/** A range that takes no more bounds. */
final class BoundedRange<T> extends IndexRange<T> {
    BoundedRange(RangeData data) {
        super(data);
    }
}
