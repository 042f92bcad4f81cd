package blog;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.time.Instant;
import java.util.Optional;

/** Somebody who signed up through Clerk. */
@Table("users")
@Index(name = "by_clerkId", fields = "clerkId")
@Index(name = "by_email", fields = "email")
public record User(String clerkId, String email, Optional<String> name, Instant createdAt) {}
