package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Forbidden;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The context of an action: it calls the outside world, and reaches the database by running queries and mutations.
 *
 * <p>Convex: Actions.
 */
public interface ActionCtx extends Ctx {
    /**
     * The stored files, for reading and writing.
     *
     * <p>Convex: File Storage.
     */
    @Override
    @TypeScript("$this.storage")
    StorageWriter storage();

    /**
     * Schedules functions. They stay scheduled even if this action fails later.
     *
     * <p>Convex: Scheduled Functions.
     */
    @TypeScript("$this.scheduler")
    Scheduler scheduler();

    /**
     * Runs a query. Two runs see the database at two times.
     *
     * @throws ConvexError if the query throws it
     */
    @TypeScript(intrinsic = Intrinsics.CALL, async = true)
    <R extends @Nullable Object> R runQuery(QueryCall<R> call);

    /**
     * Runs a mutation as a transaction of its own.
     *
     * @throws ConvexError if the mutation throws it
     */
    @TypeScript(intrinsic = Intrinsics.CALL, async = true)
    <R extends @Nullable Object> R runMutation(MutationCall<R> call);

    /**
     * Runs another action. Calling a plain static helper is cheaper and does the same.
     *
     * @throws ConvexError if the action throws it
     */
    @TypeScript(intrinsic = Intrinsics.CALL, async = true)
    <R extends @Nullable Object> R runAction(ActionCall<R> call);

    /**
     * Searches for the documents whose vector lies nearest to this one.
     *
     * <p>Convex: Vector Search.
     *
     * @param vector as many numbers as the index says
     */
    @TypeScript(intrinsic = Intrinsics.VECTOR_STEP)
    <T> VectorQuery<T> vectorSearch(VectorStage<T> index, List<Double> vector);

    /**
     * Sends an HTTP request and waits for the response, whatever its status is.
     *
     * @throws RuntimeException if no response comes: a bad address, no connection
     */
    @TypeScript(intrinsic = Intrinsics.FETCH, async = true)
    FetchResponse fetch(Fetch request);

    /**
     * Never compiles: an action has no database.
     *
     * @deprecated Never compiles: put the access into an internal query or mutation and run that,
     *     {@code ctx.runQuery(Internal.posts.byId(id))} or {@code ctx.runMutation(Internal.posts.publish(id))}.
     */
    @Deprecated
    @Forbidden(rule = "CVX103")
    default DatabaseWriter db() {
        throw NeverCompiles.because("CVX103", "An action has no database. Run a query or a mutation.");
    }
}
