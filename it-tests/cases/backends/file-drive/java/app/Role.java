package app;

import dev.convex4j.annotations.Name;

/** What a user may do in an organisation. */
public enum Role {
    @Name("admin")
    ADMIN,
    @Name("member")
    MEMBER
}
