package app;

import static app.Tables.SNIPPETS;
import static app.Tables.SNIPPET_COMMENTS;
import static app.Tables.STARS;

import app.Tables.SnippetCommentDoc;
import app.Tables.SnippetDoc;
import app.Tables.StarDoc;
import app.Tables.UserDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.Order;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.UserIdentity;
import java.util.List;
import java.util.Optional;

/** The snippets, with their comments and stars. */
public final class Snippets {
    private Snippets() {}

    /** Shares a snippet. */
    @Mutation
    static Id<Snippet> createSnippet(MutationCtx ctx, String title, String language, String code) {
        UserDoc user = Users.requireUser(ctx);
        return ctx.db().insert(SNIPPETS, new Snippet(user.userId(), title, language, code, user.name()));
    }

    /** Removes a snippet with all that belongs to it. */
    @Mutation
    static void deleteSnippet(MutationCtx ctx, Id<Snippet> snippetId) {
        String caller = Users.requireCaller(ctx);
        SnippetDoc snippet = require(ctx, snippetId);
        if (!snippet.userId().equals(caller)) {
            throw new IllegalStateException("Not authorized to delete this snippet");
        }
        for (SnippetCommentDoc comment : ctx.db()
                .query(SNIPPET_COMMENTS)
                .withIndex(SNIPPET_COMMENTS.BY_SNIPPET_ID.eq(snippetId))
                .collect()) {
            ctx.db().delete(comment);
        }
        for (StarDoc star : ctx.db()
                .query(STARS)
                .withIndex(STARS.BY_SNIPPET_ID.eq(snippetId))
                .collect()) {
            ctx.db().delete(star);
        }
        ctx.db().delete(snippet);
    }

    /** Stars a snippet, or takes the star back. */
    @Mutation
    static void starSnippet(MutationCtx ctx, Id<Snippet> snippetId) {
        String caller = Users.requireCaller(ctx);
        star(ctx, caller, snippetId)
                .ifPresentOrElse(
                        star -> ctx.db().delete(star), () -> ctx.db().insert(STARS, new Star(caller, snippetId)));
    }

    /** Says something about a snippet. */
    @Mutation
    static Id<SnippetComment> addComment(MutationCtx ctx, Id<Snippet> snippetId, String content) {
        UserDoc user = Users.requireUser(ctx);
        return ctx.db().insert(SNIPPET_COMMENTS, new SnippetComment(snippetId, user.userId(), user.name(), content));
    }

    /** Takes a comment back. */
    @Mutation
    static void deleteComment(MutationCtx ctx, Id<SnippetComment> commentId) {
        String caller = Users.requireCaller(ctx);
        SnippetCommentDoc comment = ctx.db()
                .get(SNIPPET_COMMENTS, commentId)
                .orElseThrow(() -> new IllegalStateException("Comment not found"));
        if (!comment.userId().equals(caller)) {
            throw new IllegalStateException("Not authorized to delete this comment");
        }
        ctx.db().delete(comment);
    }

    /** All snippets, newest first. */
    @Query
    static List<SnippetDoc> getSnippets(QueryCtx ctx) {
        return ctx.db().query(SNIPPETS).order(Order.DESC).collect();
    }

    /** A snippet. */
    @Query
    static SnippetDoc getSnippetById(QueryCtx ctx, Id<Snippet> snippetId) {
        return require(ctx, snippetId);
    }

    private static SnippetDoc require(QueryCtx ctx, Id<Snippet> snippetId) {
        return ctx.db().get(SNIPPETS, snippetId).orElseThrow(() -> new IllegalStateException("Snippet not found"));
    }

    /** What is said about a snippet, newest first. */
    @Query
    static List<SnippetCommentDoc> getComments(QueryCtx ctx, Id<Snippet> snippetId) {
        return ctx.db()
                .query(SNIPPET_COMMENTS)
                .withIndex(SNIPPET_COMMENTS.BY_SNIPPET_ID.eq(snippetId))
                .order(Order.DESC)
                .collect();
    }

    /** Whether the caller has starred a snippet. */
    @Query
    static boolean isSnippetStarred(QueryCtx ctx, Id<Snippet> snippetId) {
        return ctx.auth()
                .getUserIdentity()
                .flatMap(identity -> star(ctx, identity.subject(), snippetId))
                .isPresent();
    }

    private static Optional<StarDoc> star(QueryCtx ctx, String userId, Id<Snippet> snippetId) {
        return ctx.db()
                .query(STARS)
                .withIndex(STARS.BY_USER_ID_AND_SNIPPET_ID.eq(userId).eq(snippetId))
                .first();
    }

    /** How many stars a snippet has. */
    @Query
    static int getSnippetStarCount(QueryCtx ctx, Id<Snippet> snippetId) {
        return ctx.db()
                .query(STARS)
                .withIndex(STARS.BY_SNIPPET_ID.eq(snippetId))
                .collect()
                .size();
    }

    /** The caller's starred snippets that still exist. */
    @Query
    static List<SnippetDoc> getStarredSnippets(QueryCtx ctx) {
        Optional<UserIdentity> identity = ctx.auth().getUserIdentity();
        return identity.isPresent() ? starredBy(ctx, identity.get().subject()) : List.of();
    }

    /** A user's starred snippets that still exist. */
    static List<SnippetDoc> starredBy(QueryCtx ctx, String userId) {
        return ctx.db().query(STARS).withIndex(STARS.BY_USER_ID.eq(userId)).collect().stream()
                .flatMap(star -> ctx.db().get(SNIPPETS, star.snippetId()).stream())
                .toList();
    }
}
