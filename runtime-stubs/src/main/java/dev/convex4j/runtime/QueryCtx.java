package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Forbidden;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import org.jspecify.annotations.Nullable;

/**
 * The context of a query: it reads. A helper that takes it serves queries and mutations alike.
 *
 * <p>Convex: Queries.
 */
public interface QueryCtx extends Ctx {
    /**
     * The database, for reading.
     *
     * <p>Convex: Reading Data.
     */
    @TypeScript("$this.db")
    DatabaseReader db();

    /**
     * Runs another query in the same transaction. Calling a plain static helper is cheaper and does the same.
     *
     * @throws ConvexError if the query throws it
     */
    @TypeScript(intrinsic = Intrinsics.CALL, async = true)
    <R extends @Nullable Object> R runQuery(QueryCall<R> call);

    /**
     * Never compiles: a query can't schedule anything.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default Scheduler scheduler() {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't run a mutation.
     *
     * @deprecated Never compiles: make the function a {@code @Mutation} and take a {@link MutationCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default <R extends @Nullable Object> R runMutation(MutationCall<R> call) {
        throw NeverCompiles.queryOnlyReads();
    }

    /**
     * Never compiles: a query can't run an action.
     *
     * @deprecated Never compiles: let the client call the action, or make the function an {@code @Action} and take an
     *     {@link ActionCtx}.
     */
    @Deprecated
    @Forbidden(rule = "CVX102")
    default <R extends @Nullable Object> R runAction(ActionCall<R> call) {
        throw NeverCompiles.queryOnlyReads();
    }
}
