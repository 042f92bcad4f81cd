package blog;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.StoredFile;
import java.time.Instant;

/** What we know of a file in Convex's storage. */
@Table("files")
@Index(name = "by_owner", fields = "ownerId")
public record UploadedFile(
        Id<StoredFile> storageId, String filename, String contentType, Id<User> ownerId, Instant uploadedAt) {}
