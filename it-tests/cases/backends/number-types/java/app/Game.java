package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A game with every kind of number. */
@Table("games")
@Index(name = "by_round", fields = "round")
public record Game(
        String name, int round, Optional<Short> level, List<List<Integer>> cells, Map<String, Float> odds, Move last) {
    /** A place on the board. */
    public record Move(byte row, byte column) {}
}
