package blog;

import static blog.Tables.FILES;

import blog.Tables.UploadedFileDoc;
import blog.Tables.UserDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.StoredFile;
import java.util.List;
import java.util.Optional;

/** Uploads: ask for a URL, send the file there, save what came back. */
public final class Files {
    private Files() {}

    /** A URL that takes one file. */
    @Mutation
    static String generateUploadUrl(MutationCtx ctx) {
        Viewer.required(ctx);
        return ctx.storage().generateUploadUrl();
    }

    /** Keeps a file that was uploaded. */
    @Mutation
    static Id<UploadedFile> save(MutationCtx ctx, Id<StoredFile> storageId, String filename, String contentType) {
        UserDoc owner = Viewer.required(ctx);
        return ctx.db().insert(FILES, new UploadedFile(storageId, filename, contentType, owner.id(), ctx.now()));
    }

    /** Where a stored file can be read; absent once it is deleted. */
    @Query
    static Optional<String> url(QueryCtx ctx, Id<StoredFile> storageId) {
        return ctx.storage().getUrl(storageId);
    }

    /** The caller's files. */
    @Query
    static List<UploadedFileDoc> mine(QueryCtx ctx) {
        UserDoc owner = Viewer.required(ctx);
        return ctx.db().query(FILES).withIndex(FILES.BY_OWNER.eq(owner.id())).collect();
    }
}
