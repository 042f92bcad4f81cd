package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import java.util.Map;
import java.util.Set;

/** What the methods of the runtime may do beside giving a result. What isn't listed may do anything. */
public final class RuntimeEffects {
    private static final String RUNTIME = "dev.convex4j.runtime.";

    /** The methods of values that only give a part of them, or name something. */
    private static final Map<String, Set<String>> NAMING = Map.of(
            "Id",
            Set.of("equals", "hashCode", "toString", "trusted", "value"),
            "Page",
            Set.of("continueCursor", "equals", "hashCode", "isDone", "page", "toString"),
            "VectorHit",
            Set.of("equals", "hashCode", "id", "score", "toString"));

    /** The methods that read, and fail only if the database itself does, which ends every run that asks it. */
    private static final Map<String, Set<String>> QUIET = Map.ofEntries(
            Map.entry("Auth", Set.of("getUserIdentity")),
            Map.entry("DatabaseReader", Set.of("get", "getAll", "normalizeId", "query", "system")),
            Map.entry("SystemReader", Set.of("get")),
            Map.entry("Document", Set.of("creationTime", "id", "value")),
            Map.entry("DocumentQuery", Set.of("filter", "order")),
            Map.entry("OrderedQuery", Set.of("collect", "filter", "first", "iterator", "take")),
            Map.entry("QueryInitializer", Set.of("fullTableScan", "withIndex", "withSearchIndex")),
            Map.entry("StorageReader", Set.of("get", "getUrl")));

    /** The methods that read, and throw what the program may tell apart: a second document, a wrong cursor. */
    private static final Map<String, Set<String>> THROWING = Map.of(
            "OrderedQuery", Set.of("paginate", "unique"),
            "QueryCtx", Set.of("runQuery"),
            "Page", Set.of("map", "withPage"));

    /** Classes whose methods all only read, and may throw. */
    private static final Set<String> OF_VALUES = Set.of(RUNTIME + "Env", RUNTIME + "Numbers", RUNTIME + "Value");

    /**
     * Methods of contexts that lead to the database and the files; those beside them aren't the same for all who ask at the
     * same time.
     */
    private static final Set<String> OF_CONTEXTS = Set.of("auth", "db", "now", "storage");

    /** What lies in a context: {@code ctx.db}. */
    private static final Set<String> PARTS_OF_CONTEXTS = Set.of("auth", "db", "scheduler", "storage");

    private RuntimeEffects() {}

    static boolean isOfRuntime(String owner) {
        return owner.startsWith(RUNTIME);
    }

    /** Whether a method neither writes nor throws nor waits. */
    static boolean isNaming(MethodKey method) {
        return isIn(NAMING, method) || (isOfContext(method) && PARTS_OF_CONTEXTS.contains(method.name()));
    }

    /** Whether a method asks the clock, which nobody sees. */
    static boolean isClock(MethodKey method) {
        return isOfContext(method) && method.name().equals("now");
    }

    private static boolean isOfContext(MethodKey method) {
        return isOfRuntime(method.owner()) && method.owner().endsWith("Ctx");
    }

    /** Whether a method only reads, or names something, and throws nothing of its own. */
    public static boolean isQuiet(MethodKey method) {
        return isNaming(method)
                || isIn(QUIET, method)
                || method.owner().startsWith(RUNTIME + "Index")
                || method.owner().equals(RUNTIME + "UserIdentity")
                || (isOfContext(method) && OF_CONTEXTS.contains(method.name()));
    }

    /** Whether a method only reads, or names something. */
    static boolean isReading(MethodKey method) {
        return isQuiet(method) || isIn(THROWING, method) || OF_VALUES.contains(method.owner());
    }

    private static boolean isIn(Map<String, Set<String>> methods, MethodKey method) {
        return isOfRuntime(method.owner())
                && methods.getOrDefault(method.owner().substring(RUNTIME.length()), Set.of())
                        .contains(method.name());
    }
}
