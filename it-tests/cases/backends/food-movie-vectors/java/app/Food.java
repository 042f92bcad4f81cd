package app;

import dev.convex4j.annotations.Table;
import dev.convex4j.annotations.VectorIndex;
import java.util.List;

/** A dish, with the embedding of its description. */
@Table("foods")
@VectorIndex(name = "by_embedding", vectorField = "embedding", dimensions = 1536, filterFields = "cuisine")
public record Food(String description, String cuisine, List<Double> embedding) {}
