package app;

import static app.Tables.CODE_EXECUTIONS;

import app.Tables.CodeExecutionDoc;
import app.Tables.UserDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.Order;
import dev.convex4j.runtime.Page;
import dev.convex4j.runtime.PaginationOpts;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.UserIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people ran. */
public final class CodeExecutions {
    private static final String NONE = "N/A";

    private CodeExecutions() {}

    /** What a user ran, in figures. */
    record Stats(
            int totalExecutions,
            int languagesCount,
            List<String> languages,
            int last24Hours,
            String favoriteLanguage,
            Map<String, Integer> languageStats,
            String mostStarredLanguage) {}

    /** Stores a run. */
    @Mutation
    static void saveExecution(
            MutationCtx ctx, String language, String code, Optional<String> output, Optional<String> error) {
        String caller = ctx.auth()
                .getUserIdentity()
                .map(UserIdentity::subject)
                .orElseThrow(() -> new ConvexError("Not authenticated"));
        boolean pro = Users.byUserId(ctx, caller).map(UserDoc::isPro).orElse(false);
        if (!pro && !language.equals("javascript")) {
            throw new ConvexError("Pro subscription required to use this language");
        }
        ctx.db().insert(CODE_EXECUTIONS, new CodeExecution(caller, language, code, output, error));
    }

    /** A user's runs, newest first. */
    @Query
    static Page<CodeExecutionDoc> getUserExecutions(QueryCtx ctx, String userId, PaginationOpts paginationOpts) {
        return ctx.db()
                .query(CODE_EXECUTIONS)
                .withIndex(CODE_EXECUTIONS.BY_USER_ID.eq(userId))
                .order(Order.DESC)
                .paginate(paginationOpts);
    }

    /** A user's runs and stars, in figures. */
    @Query
    static Stats getUserStats(QueryCtx ctx, String userId) {
        List<CodeExecutionDoc> executions = ctx.db()
                .query(CODE_EXECUTIONS)
                .withIndex(CODE_EXECUTIONS.BY_USER_ID.eq(userId))
                .collect();
        Map<String, Integer> languages =
                counts(executions.stream().map(CodeExecutionDoc::language).toList());
        Map<String, Integer> starred = counts(Snippets.starredBy(ctx, userId).stream()
                .map(Tables.SnippetDoc::language)
                .toList());
        Instant yesterday = ctx.now().minus(Duration.ofHours(24));
        int recent = (int) executions.stream()
                .filter(execution -> execution.creationTime().isAfter(yesterday))
                .count();
        return new Stats(
                executions.size(),
                languages.size(),
                List.copyOf(languages.keySet()),
                recent,
                mostFrequent(languages),
                languages,
                mostFrequent(starred));
    }

    private static Map<String, Integer> counts(List<String> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String value : values) {
            counts.merge(value, 1, Integer::sum);
        }
        return counts;
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(NONE);
    }
}
