package app;

import dev.convex4j.annotations.Table;
import dev.convex4j.annotations.VectorIndex;
import java.util.List;

/** The embedding of a movie's description, apart from the movie itself. */
@Table("movieEmbeddings")
@VectorIndex(name = "by_embedding", vectorField = "embedding", dimensions = 1536, filterFields = "genre")
public record MovieEmbedding(List<Double> embedding, String genre) {}
