package dev.convex4j.processor.checking.rule;

import dev.convex4j.processor.model.FunctionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of the runtime's classes that rules look for. */
public final class RuntimeTypes {
    private static final String PACKAGE = "dev.convex4j.runtime.";

    public static final String CTX = PACKAGE + "Ctx";
    public static final String QUERY_CTX = PACKAGE + "QueryCtx";
    public static final String MUTATION_CTX = PACKAGE + "MutationCtx";
    public static final String ACTION_CTX = PACKAGE + "ActionCtx";
    public static final String HTTP_CTX = PACKAGE + "HttpCtx";
    public static final String AUTH = PACKAGE + "Auth";
    public static final String ENV = PACKAGE + "Env";
    public static final String FETCH = PACKAGE + "Fetch";
    public static final String DATABASE_READER = PACKAGE + "DatabaseReader";
    public static final String DATABASE_WRITER = PACKAGE + "DatabaseWriter";
    public static final String FILTER_BUILDER = PACKAGE + "FilterBuilder";
    public static final String ID = PACKAGE + "Id";

    /** Each context with those that may stand in for it. */
    private static final Map<String, List<String>> ACCEPTED = Map.of(
            CTX, List.of(CTX, QUERY_CTX, MUTATION_CTX, ACTION_CTX, HTTP_CTX),
            QUERY_CTX, List.of(QUERY_CTX, MUTATION_CTX),
            MUTATION_CTX, List.of(MUTATION_CTX),
            ACTION_CTX, List.of(ACTION_CTX, HTTP_CTX),
            HTTP_CTX, List.of(HTTP_CTX));

    private static final Map<String, FunctionKind> KINDS = Map.of(
            QUERY_CTX, FunctionKind.QUERY,
            MUTATION_CTX, FunctionKind.MUTATION,
            ACTION_CTX, FunctionKind.ACTION,
            HTTP_CTX, FunctionKind.ACTION);

    private RuntimeTypes() {}

    /** Whether {@code type} is one of the contexts. */
    public static boolean isContext(String type) {
        return ACCEPTED.containsKey(type);
    }

    /** Whether a parameter of the context {@code expected} takes the context {@code given}. */
    public static boolean accepts(String expected, String given) {
        return ACCEPTED.getOrDefault(expected, List.of()).contains(given);
    }

    /** The kind of function that has the context {@code type}; none for the common {@code Ctx}. */
    public static Optional<FunctionKind> kindOf(String type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    /** The simple name of the context that functions of {@code kind} take. */
    public static String contextOf(FunctionKind kind) {
        return switch (kind) {
            case QUERY -> "QueryCtx";
            case MUTATION -> "MutationCtx";
            case ACTION -> "ActionCtx";
        };
    }

    /** Whether {@code type} belongs to the runtime. */
    public static boolean isRuntime(String type) {
        return type.startsWith(PACKAGE);
    }
}
