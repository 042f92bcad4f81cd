package app;

import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.UseNode;
import dev.convex4j.runtime.ActionCtx;

/** What takes longer. */
@UseNode
public final class Reports {
    private Reports() {}

    @Action
    static String build(ActionCtx ctx, String author) {
        return heading(author) + ctx.runQuery(Api.books.until(author, "")).size();
    }

    private static String heading(String author) {
        return "# " + author + ": ";
    }
}
