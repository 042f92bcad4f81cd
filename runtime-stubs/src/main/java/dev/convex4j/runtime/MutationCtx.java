package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Forbidden;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import org.jspecify.annotations.Nullable;

/**
 * The context of a mutation: it reads and writes in one transaction, which is undone as a whole if the function throws.
 *
 * <p>Convex: Mutations.
 */
// Lifts what QueryCtx forbids.
@SuppressWarnings("deprecation")
public interface MutationCtx extends QueryCtx {
    /**
     * The database, for reading and writing.
     *
     * <p>Convex: Writing Data.
     */
    @Override
    @TypeScript("$this.db")
    DatabaseWriter db();

    /**
     * The stored files, for reading and writing.
     *
     * <p>Convex: File Storage.
     */
    @Override
    @TypeScript("$this.storage")
    StorageWriter storage();

    /**
     * Schedules functions. They are scheduled if and only if this mutation succeeds.
     *
     * <p>Convex: Scheduled Functions.
     */
    @Override
    @TypeScript("$this.scheduler")
    Scheduler scheduler();

    /**
     * Runs another mutation as a part of this transaction: if it throws, its own writes are undone. Calling a plain static
     * helper is cheaper where that isn't needed.
     *
     * @throws ConvexError if the mutation throws it
     */
    @Override
    @TypeScript(intrinsic = Intrinsics.CALL, async = true)
    <R extends @Nullable Object> R runMutation(MutationCall<R> call);

    /**
     * Never compiles: a mutation can't run an action, since what an action does can't be undone with the transaction.
     *
     * @deprecated Never compiles: schedule it, {@code ctx.scheduler().runAfter(Duration.ZERO, Internal.emails.send(id))}.
     */
    @Deprecated
    @Override
    @Forbidden(rule = "CVX101")
    default <R extends @Nullable Object> R runAction(ActionCall<R> call) {
        throw NeverCompiles.because("CVX101", "A mutation can't run an action. Schedule it.");
    }
}
