package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.util.Optional;

/** A run of some code. */
@Table("codeExecutions")
@Index(name = "by_user_id", fields = "userId")
public record CodeExecution(
        String userId, String language, String code, Optional<String> output, Optional<String> error) {}
