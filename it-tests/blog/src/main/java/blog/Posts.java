package blog;

import static blog.Tables.POSTS;

import blog.Tables.PostDoc;
import blog.Tables.UserDoc;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.HttpCtx;
import dev.convex4j.runtime.HttpRequest;
import dev.convex4j.runtime.HttpResponse;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.Order;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;
import java.util.Optional;

/** Posts and what their authors do with them. */
public final class Posts {
    private Posts() {}

    /** What a reader sees of a post in a list. */
    record Summary(Id<Post> id, Id<User> authorId, String title) {}

    /** All posts by one author, newest first. */
    @Query
    static List<PostDoc> byAuthor(QueryCtx ctx, Id<User> authorId) {
        return ctx.db()
                .query(POSTS)
                .withIndex(POSTS.BY_AUTHOR.eq(authorId))
                .order(Order.DESC)
                .collect();
    }

    /** The published posts by one author, newest first. */
    @Query
    static List<PostDoc> publishedByAuthor(QueryCtx ctx, Id<User> authorId) {
        return ctx.db()
                .query(POSTS)
                .withIndex(POSTS.BY_AUTHOR_AND_PUBLISHED.eq(authorId).eq(true))
                .order(Order.DESC)
                .collect();
    }

    /** Starts a draft in the caller's name. */
    @Mutation
    static Id<Post> create(MutationCtx ctx, String title, String content) {
        UserDoc author = Viewer.required(ctx);
        requireTitle(title);
        return ctx.db()
                .insert(
                        POSTS,
                        POSTS.draft()
                                .title(title.trim())
                                .content(content)
                                .authorId(author.id())
                                .published(false)
                                .createdAt(ctx.now()));
    }

    /** Changes what is given of a post and leaves the rest alone. */
    @Mutation
    static void edit(MutationCtx ctx, Id<Post> id, Optional<String> title, Optional<String> content) {
        PostDoc post = requireOwn(ctx, id);
        if (title.isPresent()) {
            requireTitle(title.get());
        }
        ctx.db()
                .patch(
                        post.id(),
                        POSTS.patch()
                                .titleIfPresent(title.map(text -> text.trim()))
                                .contentIfPresent(content)
                                .updatedAt(ctx.now()));
    }

    /** Shows a post to everybody. */
    @Mutation
    static void publish(MutationCtx ctx, Id<Post> id) {
        PostDoc post = requireOwn(ctx, id);
        ctx.db().patch(post.id(), POSTS.patch().published(true).updatedAt(ctx.now()));
    }

    /** Deletes a post. */
    @Mutation
    static void remove(MutationCtx ctx, Id<Post> id) {
        ctx.db().delete(requireOwn(ctx, id).id());
    }

    /** The latest posts, or one author's of them with {@code ?author=}: answered by hand, without a token. */
    @HttpRoute(method = HttpMethod.GET, path = "/feed")
    static HttpResponse feed(HttpCtx ctx, HttpRequest request) {
        List<Summary> latest = ctx.runQuery(Api.recentPosts.handler()).stream()
                .map(post -> new Summary(post.id(), post.authorId(), post.title()))
                .toList();
        Optional<String> author = request.queryParam("author");
        if (author.isEmpty()) {
            return HttpResponse.json(latest);
        }
        String wanted = author.get();
        return HttpResponse.json(latest.stream()
                .filter(summary -> summary.authorId().value().equals(wanted))
                .toList());
    }

    static void removeAllBy(MutationCtx ctx, Id<User> authorId) {
        List<PostDoc> posts =
                ctx.db().query(POSTS).withIndex(POSTS.BY_AUTHOR.eq(authorId)).collect();
        for (PostDoc post : posts) {
            ctx.db().delete(post.id());
        }
    }

    private static PostDoc requireOwn(QueryCtx ctx, Id<Post> id) {
        UserDoc viewer = Viewer.required(ctx);
        PostDoc post = ctx.db().get(POSTS, id).orElseThrow(() -> new ConvexError("No such post"));
        if (!post.authorId().equals(viewer.id())) {
            throw new ConvexError("Not your post");
        }
        return post;
    }

    private static void requireTitle(String title) {
        if (title.isBlank()) {
            throw new ConvexError("A post needs a title");
        }
    }
}
