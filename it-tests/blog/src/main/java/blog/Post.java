package blog;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Suppress;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;
import java.time.Instant;
import java.util.Optional;

/** A post; a draft until it is published. */
@Table("posts")
@Index(
        name = "by_author",
        fields = "authorId",
        suppress =
                @Suppress(rule = "CVX320", reason = "lists an author's posts by age, drafts and published ones mixed"))
@Index(name = "by_published", fields = "published")
@Index(
        name = "by_author_and_published",
        fields = {"authorId", "published"})
public record Post(
        String title,
        String content,
        Id<User> authorId,
        boolean published,
        Instant createdAt,
        Optional<Instant> updatedAt) {}
