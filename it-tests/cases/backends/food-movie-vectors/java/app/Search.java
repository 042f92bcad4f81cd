package app;

import static app.Tables.FOODS;
import static app.Tables.MOVIE_EMBEDDINGS;

import dev.convex4j.annotations.Action;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.VectorHit;
import java.util.List;
import java.util.Optional;

/** Finds foods and movies by what they are like. */
public final class Search {
    private static final int MOST = 16;

    private Search() {}

    /** The foods that are like the words, perhaps of some cuisines only. */
    @Action
    static List<Foods.Found> similarFoods(ActionCtx ctx, String query, Optional<List<String>> cuisines) {
        List<Double> vector = Embeddings.embed(ctx, query);
        List<VectorHit<Food>> hits = cuisines.isPresent()
                ? ctx.vectorSearch(FOODS.BY_EMBEDDING, vector)
                        .limit(MOST)
                        .filter(f -> f.in(FOODS.cuisine, cuisines.get()))
                        .collect()
                : ctx.vectorSearch(FOODS.BY_EMBEDDING, vector).limit(MOST).collect();
        return ctx.runQuery(Internal.foods.fetchResults(hits));
    }

    /** The movies that are like the words, perhaps of some genres only, by their embeddings. */
    @Action
    static List<VectorHit<MovieEmbedding>> similarMovies(ActionCtx ctx, String query, Optional<List<String>> genres) {
        List<Double> vector = Embeddings.embed(ctx, query);
        return genres.isPresent()
                ? ctx.vectorSearch(MOVIE_EMBEDDINGS.BY_EMBEDDING, vector)
                        .limit(MOST)
                        .filter(f -> f.in(MOVIE_EMBEDDINGS.genre, genres.get()))
                        .collect()
                : ctx.vectorSearch(MOVIE_EMBEDDINGS.BY_EMBEDDING, vector)
                        .limit(MOST)
                        .collect();
    }
}
