package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A game; its tokens are the players' seats. */
@Table("games")
@Index(name = "by_publicId", fields = "publicId")
public record Game(
        String publicId,
        List<Integer> cells,
        Disc currentTurn,
        Status status,
        String blackToken,
        Optional<String> whiteToken,
        Optional<Winner> winner,
        Instant updatedAt) {}
