package app;

import dev.convex4j.annotations.Index;
import dev.convex4j.annotations.Table;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.StoredFile;
import java.util.Optional;

/** A file of an organisation. */
@Table("files")
@Index(name = "by_orgId", fields = "orgId")
@Index(name = "by_shouldDelete", fields = "shouldDelete")
public record DriveFile(
        String name,
        FileType type,
        String orgId,
        Id<StoredFile> fileId,
        Id<User> userId,
        Optional<Boolean> shouldDelete) {}
