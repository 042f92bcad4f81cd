package dev.convex4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.convex4j.runtime.Javac.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What the types alone let through and what not: each a statement of a function, all of a kind shown to javac at once. */
class MisuseTest {
    private static final List<String> GOOD = List.of(
            // Ranges and queries
            "read.db().query(POSTS).withIndex(POSTS.BY_AUTHOR.eq(author)).order(Order.DESC).collect();",
            "read.db().query(POSTS).withIndex(POSTS.BY_AUTHOR_AND_PUBLISHED.eq(author).eq(true)).first();",
            "read.db().query(POSTS).withIndex(POSTS.BY_SCORE.gt(1).lt(5)).take(3);",
            "read.db().query(POSTS).withIndex(POSTS.BY_AUTHOR).filter(f -> f.lt(POSTS.createdAt, time)).unique();",
            "read.db().query(POSTS).fullTableScan().filter(f -> f.not(f.eq(POSTS.bio, \"x\"))).order(Order.ASC).collect();",
            "read.db().query(POSTS).fullTableScan().filter(f -> f.and(f.gt(POSTS.score, 1), f.eq(POSTS.published, true)));",
            "read.db().query(POSTS).withSearchIndex(POSTS.SEARCH_TITLE.search(\"a\")).filter(f -> f.gt(POSTS.score, 1)).take(3);",
            "read.db().query(POSTS).withSearchIndex(POSTS.SEARCH_BIO.search(\"a\").eqAuthorId(author)).first();",
            "Optional<PostDoc> doc = read.db().get(POSTS, post);",
            "Optional<Id<Post>> id = read.db().normalizeId(POSTS, \"abc\");",
            "List<PostDoc> docs = read.runQuery(Internal.posts.list(author).favorites(true));",
            // Writes
            "Id<Post> id = write.db().insert(POSTS, POSTS.draft().title(\"t\").authorId(author).published(true).score(1)"
                    + ".createdAt(write.now()).bio(\"b\"));",
            "Id<User> id = write.db().insert(USERS, new User(\"n\", \"e\"));",
            "write.db().patch(post, POSTS.patch().score(3));",
            "write.db().patch(document, POSTS.patch().removeBio());",
            "write.db().replace(author, new User(\"n\", \"e\"));",
            "write.db().delete(post);",
            "write.db().delete(document);",
            // Contexts
            "write.runQuery(Internal.posts.list(author));",
            "Id<Post> id = write.runMutation(Internal.posts.create(\"t\", 1));",
            "Id<ScheduledFunction> id = write.scheduler().runAfter(Duration.ZERO, Internal.emails.clean());",
            "write.scheduler().runAt(time, Internal.posts.create(\"t\", 1));",
            "String url = write.storage().generateUploadUrl();",
            "QueryCtx both = write;",
            "act.scheduler().runAfter(Duration.ofSeconds(1), Internal.emails.clean());",
            "act.runAction(Internal.emails.clean());",
            "act.storage().delete(file);",
            "String text = act.fetch(Fetch.get(\"https://example.com\")).text();",
            "ActionCtx same = http;");

    private static final List<String> ERRORS = List.of(
            // Ranges
            "read.db().query(USERS).withIndex(POSTS.BY_AUTHOR);",
            "POSTS.BY_AUTHOR.eq(post);",
            "POSTS.BY_AUTHOR.eq(\"u1\");",
            "POSTS.BY_AUTHOR_AND_PUBLISHED.eq(true);",
            "POSTS.BY_AUTHOR_AND_PUBLISHED.eq(author).eq(author);",
            "POSTS.BY_AUTHOR_AND_PUBLISHED.gt(author).eq(true);",
            "POSTS.BY_AUTHOR.eq(author).eq(time).eq(time);",
            "POSTS.BY_AUTHOR.eq(author).lt(time).gt(time);",
            "POSTS.BY_AUTHOR.eq(author).gt(5);",
            "POSTS.BY_AUTHOR.eqAbsent();",
            "POSTS.BY_SCORE.eq(Optional.of(1.0));",
            "POSTS.BY_SCORE.gt(1).gt(2);",
            "POSTS.BY_RATING_AND_BIO.eq(Optional.of(\"x\"));",
            // Searches
            "read.db().query(USERS).withSearchIndex(POSTS.SEARCH_TITLE.search(\"a\"));",
            "read.db().query(POSTS).withSearchIndex(POSTS.SEARCH_TITLE);",
            "read.db().query(POSTS).withSearchIndex(POSTS.SEARCH_TITLE.search(\"a\")).order(Order.DESC);",
            "read.db().query(POSTS).order(Order.DESC).withSearchIndex(POSTS.SEARCH_TITLE.search(\"a\"));",
            "read.db().query(POSTS).withIndex(POSTS.SEARCH_TITLE);",
            "POSTS.SEARCH_TITLE.search(\"a\").eqAuthorId(author);",
            "POSTS.SEARCH_BIO.search(\"a\").eqAuthorId(post);",
            "POSTS.SEARCH_BIO.search(5);",
            // Queries
            "read.db().query(POSTS).order(Order.ASC).order(Order.DESC);",
            "read.db().query(POSTS).order(Order.ASC).withIndex(POSTS.BY_AUTHOR);",
            "read.db().query(POSTS).filter(f -> f.eq(POSTS.title, 5));",
            "read.db().query(POSTS).filter(f -> f.eq(USERS.name, \"n\"));",
            "List<UserDoc> docs = read.db().query(POSTS).collect();",
            "read.db().get(USERS, post);",
            "read.db().get(POSTS, \"abc\");",
            // Writes
            "write.db().insert(POSTS, new User(\"n\", \"e\"));",
            "write.db().insert(POSTS, POSTS.draft().title(\"t\"));",
            "write.db().insert(USERS, POSTS.draft().title(\"t\").authorId(author).published(true).score(1)"
                    + ".createdAt(time));",
            "POSTS.draft().authorId(author);",
            "write.db().patch(post, USERS.patch().name(\"n\"));",
            "write.db().patch(document, USERS.patch().name(\"n\"));",
            "POSTS.patch().removeTitle();",
            "POSTS.patch().titleOrRemove(Optional.empty());",
            "write.db().replace(post, new User(\"n\", \"e\"));",
            "write.storage().delete(post);",
            // Calls and contexts
            "write.scheduler().runAfter(Duration.ZERO, Internal.posts.list(author));",
            "write.scheduler().runAfter(5, Internal.emails.clean());",
            "write.scheduler().cancel(file);",
            "write.runQuery(Internal.posts.create(\"t\", 1));",
            "write.runMutation(Internal.emails.clean());",
            "Id<User> id = write.runMutation(Internal.posts.create(\"t\", 1));",
            "write.fetch(Fetch.get(\"https://example.com\"));",
            "MutationCtx more = read;",
            "QueryCtx reader = act;",
            // Values
            "new Id<Post>(\"abc\");",
            "Id<User> id = Id.trusted(POSTS, \"abc\");",
            "new ConvexError(5);",
            "new HttpResponse();");

    private static final List<String> FORBIDDEN = List.of(
            "read.scheduler();",
            "read.runMutation(Internal.posts.create(\"t\", 1));",
            "read.runAction(Internal.emails.clean());",
            "read.storage().generateUploadUrl();",
            "read.storage().delete(file);",
            "read.db().insert(USERS, new User(\"n\", \"e\"));",
            "read.db().insert(POSTS, POSTS.draft().title(\"t\").authorId(author).published(true).score(1)"
                    + ".createdAt(time));",
            "read.db().patch(post, POSTS.patch().score(3));",
            "read.db().patch(document, POSTS.patch().score(3));",
            "read.db().replace(author, new User(\"n\", \"e\"));",
            "read.db().delete(post);",
            "read.db().delete(document);",
            "write.runAction(Internal.emails.clean());",
            "act.db();",
            "http.db();");

    /** Javac's keys for: a wrong type, wrong arguments, wrong arguments for all overloads, no such method, no access. */
    private static final Set<String> TYPE_ERRORS = Set.of(
            "compiler.err.prob.found.req",
            "compiler.err.cant.apply.symbol",
            "compiler.err.cant.apply.symbols",
            "compiler.err.cant.resolve.location.args",
            "compiler.err.not.def.public.cant.access");

    @Test
    void goodUseCompilesWithoutAWarning() {
        assertEquals(Set.of(), except(GOOD, List::isEmpty));
    }

    @Test
    void misuseIsAnErrorOfJavac() {
        assertEquals(
                Set.of(),
                except(
                        ERRORS,
                        f -> f.size() == 1 && TYPE_ERRORS.contains(f.get(0).code())));
    }

    @Test
    void forbiddenUseIsADeprecationForJavacAndLeftToOurRules() {
        assertEquals(
                Set.of(),
                except(
                        FORBIDDEN,
                        f -> f.size() == 1
                                && f.get(0).kind() == Diagnostic.Kind.MANDATORY_WARNING
                                && f.get(0).code().equals("compiler.warn.has.been.deprecated")));
    }

    @Test
    void theFindingsAreThoseOfTheStatement() {
        Map<String, List<Finding>> findings = check(List.of("read.now();", "read.then();"));

        assertEquals(List.of(), findings.get("read.now();"));
        assertFalse(findings.get("read.then();").isEmpty());
    }

    /** The statements that don't meet the expectation, with what javac says about them. */
    private static Set<Map.Entry<String, List<Finding>>> except(
            List<String> statements, Predicate<List<Finding>> expectation) {
        return check(statements).entrySet().stream()
                .filter(entry -> !expectation.test(entry.getValue()))
                .collect(Collectors.toSet());
    }

    private static Map<String, List<Finding>> check(List<String> statements) {
        String imports = "import static dev.convex4j.runtime.blog.Tables.*; import dev.convex4j.runtime.*;"
                + " import dev.convex4j.runtime.blog.*; import java.time.*; import java.util.List; import java.util.Optional;";
        String parameters =
                "QueryCtx read, MutationCtx write, ActionCtx act, HttpCtx http, Id<User> author, Id<Post> post,"
                        + " Id<StoredFile> file, PostDoc document, Instant time";
        String methods = IntStream.range(0, statements.size())
                .mapToObj(i -> "void m" + i + "(" + parameters + ") { " + statements.get(i) + " }\n")
                .collect(Collectors.joining());

        // The first statement stands on line 2.
        List<Finding> findings = Javac.check("Sample", imports + " class Sample {\n" + methods + "}");
        Map<String, List<Finding>> byStatement = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            int line = i + 2;
            byStatement.put(
                    statements.get(i),
                    findings.stream().filter(f -> f.line() == line).toList());
        }
        return byStatement;
    }
}
