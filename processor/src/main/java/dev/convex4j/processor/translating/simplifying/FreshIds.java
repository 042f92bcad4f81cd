package dev.convex4j.processor.translating.simplifying;

/**
 * The ids of the locals that no source has. They are unique in the whole program, as the classes that stand in a body have its
 * locals too.
 */
final class FreshIds {
    /** Above all ids that a source has. */
    private static final int FIRST = 1 << 30;

    /** More than all passes of one kind ever need. */
    private static final int RANGE = 1 << 28;

    private int next;

    private FreshIds(int first) {
        this.next = first;
    }

    /** For what bodies of functions begin with. */
    static FreshIds ofEntrances() {
        return new FreshIds(FIRST);
    }

    /** For all passes of {@link Simplification}. */
    static FreshIds ofSimplification() {
        return new FreshIds(FIRST + RANGE);
    }

    /** For objects that are made in two stages. */
    static FreshIds ofStaging() {
        return new FreshIds(FIRST + 2 * RANGE);
    }

    int next() {
        return next++;
    }
}
