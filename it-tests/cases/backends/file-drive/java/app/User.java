package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import java.util.List;
import java.util.Optional;

/** A user, and the organisations they belong to. */
@Table("users")
@Index(name = "by_tokenIdentifier", fields = "tokenIdentifier")
public record User(String tokenIdentifier, Optional<String> name, Optional<String> image, List<Membership> orgIds) {
    /** What the user is in one organisation. */
    public record Membership(String orgId, Role role) {}
}
