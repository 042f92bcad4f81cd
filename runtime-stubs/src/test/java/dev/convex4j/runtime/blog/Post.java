package dev.convex4j.runtime.blog;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Name;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;
import java.time.Instant;
import java.util.Optional;

/** A table with a field of each kind. */
@Table("posts")
@Index(name = "by_author", fields = "authorId")
@Index(
        name = "by_author_and_published",
        fields = {"authorId", "published"})
@Index(
        name = "by_score",
        fields = {"score", "createdAt"})
@Index(
        name = "by_rating_and_bio",
        fields = {"rating", "bio"})
public record Post(
        String title,
        Id<User> authorId,
        boolean published,
        double score,
        Instant createdAt,
        Optional<Instant> updatedAt,
        @Name("biography") Optional<String> bio,
        Optional<Double> rating) {}
