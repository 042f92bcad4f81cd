package app;

import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.ScheduledFunction;
import dev.convex4j.runtime.StoredFile;
import java.time.Duration;
import java.util.Optional;

/** What Convex knows of files and scheduled functions. */
public final class Covers {
    private Covers() {}

    @Query
    static String describe(QueryCtx ctx, Id<StoredFile> id) {
        Optional<StoredFile> file = ctx.db().system().get(id);
        return file.isPresent() ? text(file.get()) : "gone";
    }

    private static String text(StoredFile file) {
        return file.contentType().orElse("?") + " " + file.size();
    }

    @Mutation
    static Id<ScheduledFunction> later(MutationCtx ctx) {
        return ctx.scheduler().runAfter(Duration.ofHours(1), Internal.jobs.forget("x"));
    }

    @Query
    static String state(QueryCtx ctx, Id<ScheduledFunction> id) {
        return ctx.db().system().get(id).map(ScheduledFunction::state).orElse("gone");
    }
}
