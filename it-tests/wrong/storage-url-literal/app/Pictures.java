package app;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;

public final class Pictures {
    @Query
    static String logo(QueryCtx ctx) {
        return "https://happy-otter-123.convex.cloud/api/storage/kg2abc";
        //     ^ CVX220
    }
}
