package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Suppress;
import dev.convex4j.annotations.Table;
import java.time.Instant;
import java.util.Optional;

/** A user, as Convex Auth stores them. */
@Table("users")
@Index(name = "email", fields = "email", suppress = @Suppress(rule = "CVX321", reason = "Convex Auth looks users up"))
@Index(name = "phone", fields = "phone", suppress = @Suppress(rule = "CVX321", reason = "Convex Auth looks users up"))
public record User(
        Optional<String> name,
        Optional<String> image,
        Optional<String> email,
        Optional<Instant> emailVerificationTime,
        Optional<String> phone,
        Optional<Instant> phoneVerificationTime,
        Optional<Boolean> isAnonymous) {}
