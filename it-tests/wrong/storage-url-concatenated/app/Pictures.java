package app;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.StoredFile;

public final class Pictures {
    @Query
    static String url(QueryCtx ctx, Id<StoredFile> picture) {
        return "https://happy-otter-123.convex.cloud/storage/" + picture.value();
        //     ^ CVX220
    }
}
