package app;

import static app.Tables.FAVORITES;
import static app.Tables.FILES;

import app.Tables.DriveFileDoc;
import app.Tables.FavoriteDoc;
import app.Tables.UserDoc;
import dev.convex4j.annotations.Cron;
import dev.convex4j.annotations.Flatten;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.StoredFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of the organisations. */
public final class Files {
    private Files() {}

    /** A file with the address of its bytes. */
    record FileView(@Flatten DriveFileDoc file, Optional<String> url) {}

    /** Where to upload a file's bytes. */
    @Mutation
    static String generateUploadUrl(MutationCtx ctx) {
        if (ctx.auth().getUserIdentity().isEmpty()) {
            throw new ConvexError("you must be logged in to upload a file");
        }
        return ctx.storage().generateUploadUrl();
    }

    /** Puts an uploaded file into an organisation. */
    @Mutation
    static void createFile(MutationCtx ctx, String name, Id<StoredFile> fileId, String orgId, FileType type) {
        Access.ToOrg access =
                Access.toOrg(ctx, orgId).orElseThrow(() -> new ConvexError("you do not have access to this org"));
        ctx.db()
                .insert(
                        FILES,
                        new DriveFile(name, type, orgId, fileId, access.user().id(), Optional.empty()));
    }

    /** The files of an organisation that meet all conditions. */
    @Query
    static List<FileView> getFiles(
            QueryCtx ctx,
            String orgId,
            Optional<String> query,
            Optional<Boolean> favorites,
            Optional<Boolean> deletedOnly,
            Optional<FileType> type) {
        Optional<Access.ToOrg> access = Access.toOrg(ctx, orgId);
        if (access.isEmpty()) {
            return List.of();
        }
        List<DriveFileDoc> files =
                ctx.db().query(FILES).withIndex(FILES.BY_ORG_ID.eq(orgId)).collect();
        String words = query.orElse("").toLowerCase(Locale.ROOT);
        Set<Id<DriveFile>> liked = favorites.orElse(false)
                ? favorites(ctx, access.get().user(), orgId).stream()
                        .map(FavoriteDoc::fileId)
                        .collect(Collectors.toSet())
                : Set.of();
        List<FileView> found = new ArrayList<>();
        for (DriveFileDoc file : files) {
            boolean wanted = file.name().toLowerCase(Locale.ROOT).contains(words)
                    && (!favorites.orElse(false) || liked.contains(file.id()))
                    && file.shouldDelete().orElse(false).equals(deletedOnly.orElse(false))
                    && (type.isEmpty() || type.get() == file.type());
            if (wanted) {
                found.add(new FileView(file, ctx.storage().getUrl(file.fileId())));
            }
        }
        return found;
    }

    /** Removes the files that are marked for it. */
    @Mutation(internal = true)
    @Cron(name = "delete any old files marked for deletion", every = "1m")
    static void deleteAllFiles(MutationCtx ctx) {
        List<DriveFileDoc> files =
                ctx.db().query(FILES).withIndex(FILES.BY_SHOULD_DELETE.eq(true)).collect();
        for (DriveFileDoc file : files) {
            ctx.storage().delete(file.fileId());
            ctx.db().delete(file);
        }
    }

    /** Marks a file for deletion. */
    @Mutation
    static void deleteFile(MutationCtx ctx, Id<DriveFile> fileId) {
        mark(ctx, fileId, true);
    }

    /** Takes the mark off a file. */
    @Mutation
    static void restoreFile(MutationCtx ctx, Id<DriveFile> fileId) {
        mark(ctx, fileId, false);
    }

    private static void mark(MutationCtx ctx, Id<DriveFile> fileId, boolean shouldDelete) {
        Access.ToFile access = Access.requireFile(ctx, fileId);
        Access.requireDeletable(access);
        ctx.db().patch(access.file(), FILES.patch().shouldDelete(shouldDelete));
    }

    /** Adds a file to the caller's favourites, or removes it. */
    @Mutation
    static void toggleFavorite(MutationCtx ctx, Id<DriveFile> fileId) {
        Access.ToFile access = Access.requireFile(ctx, fileId);
        String orgId = access.file().orgId();
        Id<User> userId = access.user().id();
        Optional<FavoriteDoc> favorite = ctx.db()
                .query(FAVORITES)
                .withIndex(
                        FAVORITES.BY_USER_ID_ORG_ID_FILE_ID.eq(userId).eq(orgId).eq(fileId))
                .first();
        if (favorite.isPresent()) {
            ctx.db().delete(favorite.get());
        } else {
            ctx.db().insert(FAVORITES, new Favorite(fileId, orgId, userId));
        }
    }

    /** The caller's favourites in an organisation. */
    @Query
    static List<FavoriteDoc> getAllFavorites(QueryCtx ctx, String orgId) {
        Optional<Access.ToOrg> access = Access.toOrg(ctx, orgId);
        return access.isPresent() ? favorites(ctx, access.get().user(), orgId) : List.of();
    }

    private static List<FavoriteDoc> favorites(QueryCtx ctx, UserDoc user, String orgId) {
        return ctx.db()
                .query(FAVORITES)
                .withIndex(FAVORITES.BY_USER_ID_ORG_ID_FILE_ID.eq(user.id()).eq(orgId))
                .collect();
    }
}
