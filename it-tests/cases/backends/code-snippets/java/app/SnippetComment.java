package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;

/** What somebody says about a snippet. */
@Table("snippetComments")
@Index(name = "by_snippet_id", fields = "snippetId")
public record SnippetComment(Id<Snippet> snippetId, String userId, String userName, String content) {}
