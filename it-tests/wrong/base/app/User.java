package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.util.Optional;

/** An account. */
@Table("users")
@Index(name = "by_email", fields = "email")
public record User(String clerkId, String email, Optional<String> name) {}
