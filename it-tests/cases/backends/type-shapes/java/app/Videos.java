package app;

import static app.Tables.VIDEOS;

import app.Tables.VideoDoc;
import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.Int64;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.annotations.SafeInteger;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;
import java.util.Optional;

/** Large numbers and null. */
public final class Videos {
    private Videos() {}

    @Mutation
    static Id<Video> add(
            MutationCtx ctx,
            @SafeInteger long views,
            Optional<@SafeInteger Long> likes,
            @Int64 long bytes,
            @Nullable String note) {
        return ctx.db().insert(VIDEOS, new Video("video", views, likes, bytes, note));
    }

    @Mutation
    static void watch(MutationCtx ctx, Id<Video> id, @SafeInteger long times) {
        VideoDoc video = ctx.db().get(VIDEOS, id).orElseThrow();
        ctx.db()
                .patch(
                        id,
                        VIDEOS.patch()
                                .views(video.views() + times)
                                .bytes(video.bytes() * 2)
                                .note(null));
    }

    @Query
    static @SafeInteger long views(QueryCtx ctx, Id<Video> id) {
        return ctx.db().get(VIDEOS, id).orElseThrow().views();
    }

    @Query
    static @SafeInteger long product(QueryCtx ctx, @SafeInteger long a, @SafeInteger long b) {
        if (a > 1) {
            return a * b;
        }
        return b;
    }

    @Query
    static Optional<@SafeInteger Long> likes(QueryCtx ctx, Id<Video> id) {
        return ctx.db().get(VIDEOS, id).orElseThrow().likes();
    }

    @Query
    static @Int64 long bytes(QueryCtx ctx, Id<Video> id) {
        return ctx.db().get(VIDEOS, id).orElseThrow().bytes();
    }

    @Query
    static Optional<VideoDoc> watched(QueryCtx ctx, @SafeInteger long times) {
        return ctx.db().query(VIDEOS).withIndex(VIDEOS.BY_VIEWS.eq(times)).first();
    }

    @Query
    static Optional<VideoDoc> noted(QueryCtx ctx, @Nullable String note) {
        return ctx.db().query(VIDEOS).withIndex(VIDEOS.BY_NOTE.eq(note)).first();
    }

    @Query
    static @Nullable String note(QueryCtx ctx, Id<Video> id) {
        return ctx.db().get(VIDEOS, id).orElseThrow().note();
    }

    @Action
    static @Int64 long twice(ActionCtx ctx, Id<Video> id) {
        long views = ctx.runQuery(Api.videos.views(id));
        return views * 2;
    }

    /** Copies with one component changed; the video itself stays as it is. */
    @Mutation
    static List<Boolean> revise(MutationCtx ctx, Id<Video> id, Optional<@SafeInteger Long> likes) {
        VideoDoc stored = ctx.db().get(VIDEOS, id).orElseThrow();
        Video video = stored.value();
        Video unliked = With.likes(video, Optional.empty());
        Video revised = With.note(With.views(With.likes(unliked, likes), video.views() + 1), null);
        ctx.db().replace(id, With.title(revised, "revised"));
        return List.of(
                video.equals(revised),
                unliked.equals(With.likes(video, Optional.empty())),
                revised.equals(With.title(With.title(revised, "x"), "video")));
    }
}
