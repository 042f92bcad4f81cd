package app;

import dev.convex4j.annotations.Name;

/** Where a game stands. */
public enum Status {
    @Name("waiting")
    WAITING,
    @Name("active")
    ACTIVE,
    @Name("finished")
    FINISHED
}
