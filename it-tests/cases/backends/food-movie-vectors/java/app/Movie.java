package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;
import java.util.Optional;

/** A movie, which has an embedding soon after it was inserted. */
@Table("movies")
@Index(name = "by_embedding", fields = "embeddingId")
public record Movie(
        String title, String genre, String description, int votes, Optional<Id<MovieEmbedding>> embeddingId) {}
