package dev.convex4j.it.fuzz;

/**
 * The method whose body is being generated. It knows what a run of the body costs at most, so that programs end soon however
 * their calls and loops are nested.
 */
final class Frame {
    private static final long BUDGET = 3_000;

    private final int rank;
    private long cost = 1;

    /** @param rank of all methods, it calls only those of a lower rank: nothing recurs without end */
    Frame(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    boolean affords(long more) {
        return more == 0 || cost + more <= BUDGET;
    }

    void spend(long more) {
        cost += more;
    }

    long cost() {
        return cost;
    }
}
