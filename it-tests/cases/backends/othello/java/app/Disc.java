package app;

import dev.convex4j.annotations.Name;

/** The two sides. */
public enum Disc {
    @Name("black")
    BLACK(1),
    @Name("white")
    WHITE(2);

    private final int cell;

    Disc(int cell) {
        this.cell = cell;
    }

    /** How a cell with a disc of this side is stored. */
    int cell() {
        return cell;
    }

    Disc opponent() {
        return this == BLACK ? WHITE : BLACK;
    }
}
