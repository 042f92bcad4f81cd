package app;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.StoredFile;

public final class Pictures {
    private static final String DEPLOYMENT = "https://happy-otter-123.convex.cloud";

    @Query
    static String url(QueryCtx ctx, Id<StoredFile> picture) {
        return DEPLOYMENT + "/api/storage/" + picture.value();
        //                ^ CVX220
    }
}
