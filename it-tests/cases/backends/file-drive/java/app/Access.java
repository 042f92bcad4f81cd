package app;

import static app.Tables.FILES;
import static app.Tables.USERS;

import app.Tables.DriveFileDoc;
import app.Tables.UserDoc;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.QueryCtx;
import java.util.Optional;

/** Who may see what. */
final class Access {
    private Access() {}

    /** The caller, in an organisation they may see. */
    record ToOrg(UserDoc user) {}

    /** The caller, and a file they may see. */
    record ToFile(UserDoc user, DriveFileDoc file) {}

    static Optional<UserDoc> user(QueryCtx ctx, String tokenIdentifier) {
        return ctx.db()
                .query(USERS)
                .withIndex(USERS.BY_TOKEN_IDENTIFIER.eq(tokenIdentifier))
                .first();
    }

    static Optional<ToOrg> toOrg(QueryCtx ctx, String orgId) {
        return ctx.auth()
                .getUserIdentity()
                .flatMap(identity -> user(ctx, identity.tokenIdentifier()))
                .filter(user -> user.tokenIdentifier().contains(orgId)
                        || user.orgIds().stream()
                                .anyMatch(membership -> membership.orgId().equals(orgId)))
                .map(ToOrg::new);
    }

    static ToFile requireFile(QueryCtx ctx, Id<DriveFile> fileId) {
        Optional<DriveFileDoc> file = ctx.db().get(FILES, fileId);
        if (file.isPresent()) {
            Optional<ToOrg> access = toOrg(ctx, file.get().orgId());
            if (access.isPresent()) {
                return new ToFile(access.get().user(), file.get());
            }
        }
        throw new ConvexError("no access to file");
    }

    /** A file may be deleted by its owner, and by the admins of its organisation. */
    static void requireDeletable(ToFile access) {
        boolean owner = access.file().userId().equals(access.user().id());
        boolean admin = access.user().orgIds().stream()
                .anyMatch(membership ->
                        membership.orgId().equals(access.file().orgId()) && membership.role() == Role.ADMIN);
        if (!owner && !admin) {
            throw new ConvexError("you have no acces to delete this file");
        }
    }
}
