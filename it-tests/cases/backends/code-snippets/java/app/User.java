package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.time.Instant;
import java.util.Optional;

/** A user; {@code userId} is the subject of their identity. */
@Table("users")
@Index(name = "by_user_id", fields = "userId")
public record User(
        String userId,
        String email,
        String name,
        boolean isPro,
        Optional<Instant> proSince,
        Optional<String> lemonSqueezyCustomerId,
        Optional<String> lemonSqueezyOrderId) {}
