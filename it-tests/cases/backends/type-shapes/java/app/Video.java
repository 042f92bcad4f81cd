package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Int64;
import dev.convex4j.annotations.SafeInteger;
import dev.convex4j.annotations.Table;
import java.util.Optional;

/** A video with large numbers. */
@Table("videos")
@Index(name = "by_views", fields = "views")
@Index(name = "by_note", fields = "note")
public record Video(
        String title,
        @SafeInteger long views,
        Optional<@SafeInteger Long> likes,
        @Int64 long bytes,
        @Nullable String note) {}
