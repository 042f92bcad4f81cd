package app;

import static app.Tables.USERS;

import app.Tables.UserDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The users. */
public final class Users {
    private Users() {}

    /** What everybody may know of a user. */
    record Profile(Optional<String> name, Optional<String> image) {}

    /** A user has signed up. */
    @Mutation(internal = true)
    static void createUser(MutationCtx ctx, String tokenIdentifier, String name, String image) {
        ctx.db().insert(USERS, new User(tokenIdentifier, Optional.of(name), Optional.of(image), List.of()));
    }

    /** A user has another name or picture. */
    @Mutation(internal = true)
    static void updateUser(MutationCtx ctx, String tokenIdentifier, String name, String image) {
        UserDoc user =
                Access.user(ctx, tokenIdentifier).orElseThrow(() -> new ConvexError("no user with this token found"));
        ctx.db().patch(user, USERS.patch().name(name).image(image));
    }

    /** A user has joined an organisation. */
    @Mutation(internal = true)
    static void addOrgIdToUser(MutationCtx ctx, String tokenIdentifier, String orgId, Role role) {
        UserDoc user = require(ctx, tokenIdentifier);
        List<User.Membership> memberships = new ArrayList<>(user.orgIds());
        memberships.add(new User.Membership(orgId, role));
        ctx.db().patch(user, USERS.patch().orgIds(memberships));
    }

    /** A user has another role in an organisation. */
    @Mutation(internal = true)
    static void updateRoleInOrgForUser(MutationCtx ctx, String tokenIdentifier, String orgId, Role role) {
        UserDoc user = require(ctx, tokenIdentifier);
        if (user.orgIds().stream().noneMatch(membership -> membership.orgId().equals(orgId))) {
            throw new ConvexError("expected an org on the user but was not found when updating");
        }
        List<User.Membership> memberships = user.orgIds().stream()
                .map(membership -> membership.orgId().equals(orgId) ? new User.Membership(orgId, role) : membership)
                .toList();
        ctx.db().patch(user, USERS.patch().orgIds(memberships));
    }

    private static UserDoc require(QueryCtx ctx, String tokenIdentifier) {
        return Access.user(ctx, tokenIdentifier).orElseThrow(() -> new ConvexError("expected user to be defined"));
    }

    /** What everybody may know of a user. */
    @Query
    static Optional<Profile> getUserProfile(QueryCtx ctx, Id<User> userId) {
        return ctx.db().get(USERS, userId).map(user -> new Profile(user.name(), user.image()));
    }

    /** The signed-in user. */
    @Query
    static Optional<UserDoc> getMe(QueryCtx ctx) {
        return ctx.auth().getUserIdentity().map(identity -> require(ctx, identity.tokenIdentifier()));
    }
}
