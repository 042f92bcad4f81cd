package blog;

import static blog.Tables.POSTS;

import blog.Tables.PostDoc;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Order;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;

/** The twenty latest published posts. The annotation stands on the class: one function, one module. */
@Query
public final class RecentPosts {
    private RecentPosts() {}

    static List<PostDoc> handler(QueryCtx ctx) {
        return ctx.db()
                .query(POSTS)
                .withIndex(POSTS.BY_PUBLISHED.eq(true))
                .order(Order.DESC)
                .take(20);
    }
}
