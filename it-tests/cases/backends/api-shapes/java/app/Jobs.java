package app;

import static app.Tables.BOOKS;

import app.Tables.BookDoc;
import dev.convex4j.annotations.Crons;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.runtime.CronJobs;
import dev.convex4j.runtime.MutationCtx;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;

/** What runs by itself. */
public final class Jobs {
    private Jobs() {}

    @Crons
    static void jobs(CronJobs crons) {
        crons.interval(
                "forget Bob",
                Duration.ofMinutes(30),
                Internal.jobs.forget("Bob").before(1800));
        crons.hourly("hourly", 17, Internal.jobs.forget("x"));
        crons.daily("daily", 2, 30, Internal.jobs.forget("y"));
        crons.weekly("weekly", DayOfWeek.MONDAY, 2, 31, Internal.jobs.forget("y"));
        crons.monthly("monthly", 1, 2, 32, Internal.jobs.forget("y"));
        crons.cron("by expression", "5 4 * * *", Internal.jobs.forget("z"));
    }

    @Mutation(internal = true)
    static void forget(MutationCtx ctx, String author, Optional<Integer> before) {
        var books = ctx.db()
                .query(BOOKS)
                .withIndex(BOOKS.BY_AUTHOR_AND_YEAR.eq(author).lt(before.orElse(0)));
        for (BookDoc book : books) {
            ctx.db().delete(book);
        }
    }
}
