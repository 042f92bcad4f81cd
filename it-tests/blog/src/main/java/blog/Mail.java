package blog;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.time.Instant;
import java.util.Optional;

/** A mail we owe somebody; {@code sentAt} is absent until the mail service took it. */
@Table("mails")
@Index(
        name = "by_email_and_subject",
        fields = {"email", "subject"})
public record Mail(String email, String subject, Optional<Instant> sentAt) {}
