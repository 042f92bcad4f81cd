package app;

import static app.Tables.MOVIES;
import static app.Tables.MOVIE_EMBEDDINGS;

import app.Tables.MovieDoc;
import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Name;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.Order;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.VectorHit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The movies. */
public final class Movies {
    private static final List<Example> EXAMPLES = List.of(
            new Example("Long Way Down", "Action", "A climber hunts a thief over the roofs of the world"),
            new Example("Iron Tide", "Action", "A captain defends a harbour against raiders"),
            new Example("Night Courier", "Action", "A driver has until dawn to cross the city"),
            new Example("The Letter", "Drama", "Two sisters read what their mother never sent"),
            new Example("Winter Bread", "Drama", "A baker keeps a village alive through a hard winter"),
            new Example("Quiet Rooms", "Drama", "A judge meets the man she once sentenced"),
            new Example("Green River", "Adventure", "Three friends paddle where no map ends"),
            new Example("The Brass Compass", "Adventure", "A compass points to what its owner fears"),
            new Example("Far Signal", "Science Fiction", "A station hears its own voice from the future"),
            new Example("Second Moon", "Science Fiction", "Settlers wake under a moon that wasn't there"));

    private Movies() {}

    private record Example(String title, String genre, String description) {}

    /** A movie that a search found. */
    record Found(
            @Name("_id") Id<Movie> id,
            @Name("_creationTime") Instant creationTime,
            String title,
            String genre,
            String description,
            int votes,
            Optional<Id<MovieEmbedding>> embeddingId,
            @Name("_score") double score) {}

    /** Inserts some movies. */
    @Action
    static void populate(ActionCtx ctx) {
        for (Example example : EXAMPLES) {
            ctx.runMutation(Api.movies.insert(example.title(), example.description(), example.genre()));
        }
    }

    /** Inserts a movie, which gets its embedding later. */
    @Mutation
    static void insert(MutationCtx ctx, String title, String description, String genre) {
        Id<Movie> id = ctx.db().insert(MOVIES, new Movie(title, genre, description, 0, Optional.empty()));
        ctx.scheduler().runAfter(Duration.ZERO, Internal.movies.generateAndAddEmbedding(id, description));
    }

    /** Asks for the embedding of a movie. */
    @Action(internal = true)
    static void generateAndAddEmbedding(ActionCtx ctx, Id<Movie> movieId, String description) {
        List<Double> embedding = Embeddings.embed(ctx, description);
        ctx.runMutation(Internal.movies.addEmbedding(movieId, embedding));
    }

    /** Stores the embedding of a movie, unless the movie is gone. */
    @Mutation(internal = true)
    static void addEmbedding(MutationCtx ctx, Id<Movie> movieId, List<Double> embedding) {
        Optional<MovieDoc> movie = ctx.db().get(MOVIES, movieId);
        if (movie.isPresent()) {
            Id<MovieEmbedding> embeddingId = ctx.db()
                    .insert(
                            MOVIE_EMBEDDINGS,
                            new MovieEmbedding(embedding, movie.get().genre()));
            ctx.db().patch(movie.get(), MOVIES.patch().embeddingId(embeddingId));
        }
    }

    /** The ten newest movies. */
    @Query
    static List<MovieDoc> list(QueryCtx ctx) {
        return ctx.db().query(MOVIES).order(Order.DESC).take(10);
    }

    /** The movies that a search found. */
    @Query
    static List<Found> fetchResults(QueryCtx ctx, List<VectorHit<MovieEmbedding>> results) {
        return results.stream()
                .flatMap(hit -> ctx.db().query(MOVIES).withIndex(MOVIES.BY_EMBEDDING.eq(hit.id())).first().stream()
                        .map(movie -> new Found(
                                movie.id(),
                                movie.creationTime(),
                                movie.title(),
                                movie.genre(),
                                movie.description(),
                                movie.votes(),
                                movie.embeddingId(),
                                hit.score())))
                .toList();
    }

    /** One vote more. */
    @Mutation
    static void upvote(MutationCtx ctx, Id<Movie> id) {
        vote(ctx, id, 1);
    }

    /** One vote less. */
    @Mutation
    static void downvote(MutationCtx ctx, Id<Movie> id) {
        vote(ctx, id, -1);
    }

    private static void vote(MutationCtx ctx, Id<Movie> id, int change) {
        ctx.db()
                .get(MOVIES, id)
                .ifPresent(movie -> ctx.db().patch(movie, MOVIES.patch().votes(movie.votes() + change)));
    }
}
