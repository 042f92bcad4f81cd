package app;

import dev.convex4j.annotations.Name;

/** How a game ended. */
public enum Winner {
    @Name("black")
    BLACK,
    @Name("white")
    WHITE,
    @Name("draw")
    DRAW
}
