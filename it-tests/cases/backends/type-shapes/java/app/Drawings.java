package app;

import static app.Tables.DRAWINGS;
import static app.Tables.EVENTS;

import app.Tables.DrawingDoc;
import dev.convex4j.annotations.HttpMethod;
import dev.convex4j.annotations.HttpRoute;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.HttpCtx;
import dev.convex4j.runtime.HttpRequest;
import dev.convex4j.runtime.HttpResponse;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.Value;
import java.util.List;
import java.util.Optional;

/** Shapes and values. */
public final class Drawings {
    private Drawings() {}

    /** Why something failed. */
    record Reason(String code, int status) {}

    @HttpRoute(method = HttpMethod.POST, path = "/draw")
    @Mutation
    static Id<Picture.Drawing> draw(MutationCtx ctx, String title, List<Picture.Shape> shapes) {
        return ctx.db().insert(DRAWINGS, new Picture.Drawing(title, shapes));
    }

    @Mutation
    static Id<Picture.Drawing> drawDefault(MutationCtx ctx) {
        return ctx.db()
                .insert(
                        DRAWINGS,
                        DRAWINGS.draft()
                                .title("default")
                                .shapes(List.of(new Picture.Circle(1), new Picture.Rectangle(1, 2))));
    }

    @Query
    static List<Picture> all(QueryCtx ctx, Picture.Round first) {
        List<DrawingDoc> drawings = ctx.db().query(DRAWINGS).fullTableScan().collect();
        DrawingDoc drawing = drawings.get(0);
        return List.of(first, drawing.value());
    }

    @HttpRoute(method = HttpMethod.POST, path = "/shape")
    static HttpResponse shape(HttpCtx ctx, HttpRequest request) {
        Picture.Round shape = request.json(Picture.Round.class);
        return HttpResponse.json(shape);
    }

    @Mutation
    static Id<Event> tell(MutationCtx ctx, Value payload) {
        return ctx.db().insert(EVENTS, new Event(payload));
    }

    @Query
    static Value told(QueryCtx ctx, Id<Event> id) {
        return ctx.db().get(EVENTS, id).orElseThrow().payload();
    }

    @Query
    static String city(QueryCtx ctx, Optional<Value> payload) {
        if (payload.isEmpty()) {
            throw new ConvexError(new Reason("NO_PAYLOAD", 404));
        }
        Optional<Value> city = payload.get().find("city");
        if (city.isEmpty()) {
            throw new ConvexError(
                    Value.object().with("code", Value.of("NO_CITY")).with("payload", payload.get()));
        }
        return city.get().asString();
    }
}
