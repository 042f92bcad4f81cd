package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.time.Instant;

/** A room with its counter. */
@Table("rooms")
@Index(name = "by_name", fields = "name")
public record Room(
        String name,
        int count,
        @Nullable String lastLanguage,
        @Nullable String latestRunId,
        Instant updatedAt) {}
