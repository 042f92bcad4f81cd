package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Suppress;
import dev.convex4j.annotations.Table;

/** A piece of code that somebody shares. */
@Table("snippets")
@Index(
        name = "by_user_id",
        fields = "userId",
        suppress = @Suppress(rule = "CVX321", reason = "for the profile page to come"))
public record Snippet(String userId, String title, String language, String code, String userName) {}
