package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Suppress;
import dev.convex4j.annotations.Table;
import java.time.Instant;

/** One run that counted. */
@Table("events")
@Index(
        name = "by_room_and_run_id",
        fields = {"room", "runId"})
@Index(
        name = "by_room",
        fields = "room",
        suppress = {
            @Suppress(rule = "CVX320", reason = "the events of a room in the order of their creation"),
            @Suppress(rule = "CVX321", reason = "for the dashboard")
        })
public record RunEvent(String room, String runId, String language, Instant createdAt) {}
