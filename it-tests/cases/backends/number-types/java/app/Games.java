package app;

import static app.Tables.GAMES;

import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.HttpCtx;
import dev.convex4j.runtime.HttpRequest;
import dev.convex4j.runtime.HttpResponse;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every way in. */
public final class Games {
    private Games() {}

    /** An argument that is a record of the table's parts. */
    record Step(Game.Move move, List<Integer> path, Map<String, Short> weights) {}

    @Mutation
    static Id<Game> start(MutationCtx ctx, Game game) {
        return ctx.db().insert(GAMES, game);
    }

    @HttpRoute(method = HttpMethod.POST, path = "/move")
    @Query
    static String move(QueryCtx ctx, int row, Optional<Integer> column, Optional<Step> step) {
        return "moved";
    }

    @Query
    static String all(QueryCtx ctx, byte b, short s, float f, Integer boxed) {
        return "fine";
    }

    @HttpRoute(method = HttpMethod.POST, path = "/step")
    static HttpResponse step(HttpCtx ctx, HttpRequest request) {
        Step step = request.json(Step.class);
        return HttpResponse.text("" + step.path().size());
    }

    @Query
    static boolean exists(QueryCtx ctx, Id<Game> id) {
        return ctx.db().get(GAMES, id).isPresent();
    }

    @Query
    static int count(QueryCtx ctx) {
        return ctx.db().query(GAMES).fullTableScan().collect().size();
    }

    @Query
    static int firstTen(QueryCtx ctx) {
        return ctx.db().query(GAMES).withIndex(GAMES.BY_ROUND.gte(0)).take(10).size();
    }

    @Query
    static boolean any(QueryCtx ctx) {
        return ctx.db().query(GAMES).withIndex(GAMES.BY_ROUND.gte(0)).first().isPresent();
    }

    @Query
    static boolean only(QueryCtx ctx) {
        return ctx.db().query(GAMES).withIndex(GAMES.BY_ROUND.gte(0)).unique().isPresent();
    }

    @Action
    static int counted(ActionCtx ctx) {
        return ctx.runQuery(Api.games.count());
    }
}
