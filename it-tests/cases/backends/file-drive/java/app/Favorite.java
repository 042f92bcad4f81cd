package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;

/** A file that a user likes. */
@Table("favorites")
@Index(
        name = "by_userId_orgId_fileId",
        fields = {"userId", "orgId", "fileId"})
public record Favorite(Id<DriveFile> fileId, String orgId, Id<User> userId) {}
