package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Suppress;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;

/** A snippet that somebody likes. */
@Table("stars")
@Index(
        name = "by_user_id",
        fields = "userId",
        suppress = @Suppress(rule = "CVX320", reason = "in the order of starring"))
@Index(name = "by_snippet_id", fields = "snippetId")
@Index(
        name = "by_user_id_and_snippet_id",
        fields = {"userId", "snippetId"})
public record Star(String userId, Id<Snippet> snippetId) {}
