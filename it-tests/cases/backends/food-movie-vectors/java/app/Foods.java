package app;

import static app.Tables.FOODS;

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
import java.util.List;

/** The foods. */
public final class Foods {
    private static final List<String> CUISINES =
            List.of("american", "mexican", "indian", "italian", "japanese", "thai", "french");

    private static final List<Example> EXAMPLES = List.of(
            new Example("mexican", "Corn tortilla filled with grilled pork, onions and coriander"),
            new Example("indian", "Creamy lentils, simmered overnight with butter and spices"),
            new Example("italian", "Flat bread from a stone oven with tomatoes and mozzarella"),
            new Example("japanese", "Vinegared rice with raw fish and wasabi"),
            new Example("french", "Fish and shellfish in a broth of saffron and fennel"));

    private Foods() {}

    private record Example(String cuisine, String description) {}

    /** A food without its embedding. */
    record Summary(@Name("_id") Id<Food> id, String description, String cuisine) {}

    /** A food that a search found. */
    record Found(@Name("_id") Id<Food> id, @Name("_score") double score, String description, String cuisine) {}

    /** Inserts some foods. */
    @Action
    static void populate(ActionCtx ctx) {
        for (Example example : EXAMPLES) {
            add(ctx, example.cuisine(), example.description());
        }
    }

    /** Inserts a food, with its embedding. */
    @Action
    static void insert(ActionCtx ctx, String cuisine, String description) {
        add(ctx, cuisine, description);
    }

    private static void add(ActionCtx ctx, String cuisine, String description) {
        List<Double> embedding = Embeddings.embed(ctx, description);
        ctx.runMutation(Internal.foods.insertRow(description, cuisine, embedding));
    }

    /** Stores a food. */
    @Mutation(internal = true)
    static void insertRow(MutationCtx ctx, String description, String cuisine, List<Double> embedding) {
        if (!CUISINES.contains(cuisine)) {
            throw new IllegalArgumentException("Invalid cuisine: " + cuisine);
        }
        ctx.db().insert(FOODS, new Food(description, cuisine, embedding));
    }

    /** The ten newest foods. */
    @Query
    static List<Summary> list(QueryCtx ctx) {
        return ctx.db().query(FOODS).order(Order.DESC).take(10).stream()
                .map(food -> new Summary(food.id(), food.description(), food.cuisine()))
                .toList();
    }

    /** The foods that a search found, without those that are gone. */
    @Query(internal = true)
    static List<Found> fetchResults(QueryCtx ctx, List<VectorHit<Food>> results) {
        return results.stream()
                .flatMap(hit -> ctx.db().get(FOODS, hit.id()).stream()
                        .map(food -> new Found(hit.id(), hit.score(), food.description(), food.cuisine())))
                .toList();
    }
}
