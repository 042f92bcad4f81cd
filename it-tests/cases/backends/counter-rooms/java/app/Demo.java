package app;

import static app.Tables.EVENTS;
import static app.Tables.ROOMS;

import app.Tables.RoomDoc;
import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.Value;
import java.time.Instant;
import java.util.Optional;

/** What a front end asks of the rooms. */
public final class Demo {
    private Demo() {}

    /** A room, or what is known of one that doesn't exist. */
    record State(
            String room,
            int count,
            @Nullable String lastLanguage,
            @Nullable String latestRunId,
            @Nullable Instant updatedAt) {}

    record Increment(boolean applied, State state) {}

    record Greeting(String language, String message) {}

    /** Why a function failed. */
    record Failure(String code, String message) {}

    @Query
    static State state(QueryCtx ctx, String room) {
        return stateOf(room, find(ctx, room));
    }

    @Query
    static State requiresNonzero(QueryCtx ctx, String room) {
        State state = stateOf(room, find(ctx, room));
        if (state.count() == 0) {
            throw new ConvexError(new Failure("ROOM_EMPTY", "Increment the room to repair this reactive query"));
        }
        return state;
    }

    @Query
    static Optional<Id<Room>> roomId(QueryCtx ctx, String room) {
        return find(ctx, room).map(RoomDoc::id);
    }

    /** Counts a run, once. */
    @Mutation
    static Increment increment(MutationCtx ctx, String room, String language, String runId) {
        boolean known = ctx.db()
                .query(EVENTS)
                .withIndex(EVENTS.BY_ROOM_AND_RUN_ID.eq(room).eq(runId))
                .first()
                .isPresent();
        Optional<RoomDoc> existing = find(ctx, room);
        if (known) {
            return new Increment(false, stateOf(room, existing));
        }
        Instant now = ctx.now();
        int count = 1;
        if (existing.isPresent()) {
            count = existing.get().count() + 1;
            ctx.db()
                    .patch(
                            existing.get().id(),
                            ROOMS.patch()
                                    .count(count)
                                    .lastLanguage(language)
                                    .latestRunId(runId)
                                    .updatedAt(now));
        } else {
            ctx.db().insert(ROOMS, new Room(room, count, language, runId, now));
        }
        ctx.db().insert(EVENTS, new RunEvent(room, runId, language, now));
        return new Increment(true, new State(room, count, language, runId, now));
    }

    @Action
    static Greeting greet(ActionCtx ctx, String language) {
        return new Greeting(language, "Hello, " + language + ". Convex is responding.");
    }

    @Query
    static Value echo(QueryCtx ctx, Value value) {
        return value;
    }

    @Query
    static void fail(QueryCtx ctx, String code) {
        throw new ConvexError(new Failure(code, "Intentional conformance failure"));
    }

    private static Optional<RoomDoc> find(QueryCtx ctx, String room) {
        return ctx.db().query(ROOMS).withIndex(ROOMS.BY_NAME.eq(room)).first();
    }

    private static State stateOf(String name, Optional<RoomDoc> found) {
        if (found.isEmpty()) {
            return new State(name, 0, null, null, null);
        }
        RoomDoc room = found.get();
        return new State(name, room.count(), room.lastLanguage(), room.latestRunId(), room.updatedAt());
    }
}
