package dev.convex4j.processor.checking.separation;

import static dev.convex4j.processor.checking.Sources.call;
import static dev.convex4j.processor.checking.Sources.key;
import static dev.convex4j.processor.checking.Sources.lambda;
import static dev.convex4j.processor.checking.Sources.local;
import static dev.convex4j.processor.checking.Sources.on;
import static dev.convex4j.processor.checking.Sources.reference;
import static dev.convex4j.processor.checking.rule.RuntimeTypes.ACTION_CTX;
import static dev.convex4j.processor.checking.rule.RuntimeTypes.DATABASE_READER;
import static dev.convex4j.processor.checking.rule.RuntimeTypes.MUTATION_CTX;
import static dev.convex4j.processor.checking.rule.RuntimeTypes.QUERY_CTX;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.convex4j.processor.checking.Rules;
import dev.convex4j.processor.checking.Sources;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ErroneousUse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeparationTest {
    private static final MethodKey PUBLISH = key("blog.Posts", "publish", MUTATION_CTX);
    private static final MethodKey LIST = key("blog.Posts", "list", QUERY_CTX);
    private static final MethodKey SEND = key("blog.Emails", "sendWelcome", ACTION_CTX, "java.lang.String");
    private static final MethodKey RUN_ACTION = key(MUTATION_CTX, "runAction", "dev.convex4j.runtime.ActionCall");
    private static final MethodKey NOTIFY = key("blog.Notifier", "notifyAuthor", MUTATION_CTX);
    private static final MethodKey MAIL = key("blog.Mailer", "send", MUTATION_CTX);
    private static final MethodKey DATABASE = key(ACTION_CTX, "db");
    private static final MethodKey INSERT = key(DATABASE_READER, "insert");

    private final Sources sources = new Sources().function(FunctionKind.ACTION, true, SEND);

    private static BodyExpression runAction(String at) {
        BodyExpression stub = call("stub", key("blog.Internal.emails", "sendWelcome", "java.lang.String"));
        return on(at, local("ctx", MUTATION_CTX), RUN_ACTION, stub);
    }

    @Test
    void runActionInAMutationIsScheduledInstead() {
        sources.function(FunctionKind.MUTATION, false, PUBLISH, lambda(runAction("here")));

        Finding finding = only();

        assertEquals("CVX101", finding.rule());
        assertEquals(new Sources.At("here"), finding.position());
        assertEquals(
                "The mutation `Posts.publish` runs the action `Emails.sendWelcome` with `runAction`", finding.what());
        assertEquals("""
                Schedule it; it starts as soon as the mutation has committed:
                    ctx.scheduler().runAfter(Duration.ZERO, Internal.emails.sendWelcome());""", finding.fix());
    }

    @Test
    void theMessagePrintsTheWayThroughHelpers() {
        sources.function(FunctionKind.MUTATION, false, PUBLISH, call("a", NOTIFY, local("ctx", MUTATION_CTX)))
                .method(NOTIFY, call("b", MAIL, local("ctx", MUTATION_CTX)))
                .method(MAIL, call("sink", SEND));

        assertEquals(
                "The mutation `Posts.publish` reaches the action `Emails.sendWelcome`: Posts.publish ->"
                        + " Notifier.notifyAuthor -> Mailer.send -> Emails.sendWelcome",
                only().what());
    }

    @Test
    void aReferenceIsACall() {
        sources.function(FunctionKind.MUTATION, false, PUBLISH, reference("sink", SEND));

        assertEquals("CVX101", only().rule());
    }

    @Test
    void aHelperOfTwoKindsIsReportedOnce() {
        sources.function(FunctionKind.QUERY, false, LIST, call("a", MAIL))
                .function(FunctionKind.MUTATION, false, PUBLISH, call("b", MAIL))
                .method(MAIL, call("sink", SEND));

        assertEquals("CVX101", only().rule());
    }

    @Test
    void aQueryThatWritesBecomesAMutation() {
        sources.function(FunctionKind.QUERY, false, LIST, on("sink", local("db", DATABASE_READER), INSERT));

        Finding finding = only();

        assertEquals("CVX102", finding.rule());
        assertEquals("The query `Posts.list` writes to the database with `insert`", finding.what());
        assertEquals("Make it a mutation:\n    @Mutation static void list(MutationCtx ctx)", finding.fix());
    }

    @Test
    void anActionRunsAQueryInsteadOfOpeningTheDatabase() {
        MethodKey action = key("blog.Emails", "digest", ACTION_CTX);
        sources.function(FunctionKind.ACTION, true, action, on("sink", local("ctx", ACTION_CTX), DATABASE));

        Finding finding = only();

        assertEquals("CVX103", finding.rule());
        assertEquals("""
                Move the database work to an internal query and run that:
                    @Query(internal = true) static .. load(QueryCtx ctx, ..) { .. ctx.db() .. }
                    ctx.runQuery(Internal.emails.load(..))""", finding.fix());
    }

    @Test
    void aFunctionOfTheSameKindIsNoHelper() {
        sources.function(FunctionKind.QUERY, false, LIST)
                .function(FunctionKind.MUTATION, false, PUBLISH, call("sink", LIST, local("ctx", MUTATION_CTX)));

        Finding finding = only();

        assertEquals("CVX104", finding.rule());
        assertEquals("""
                Move its body to a helper that both call:
                    static void readList(QueryCtx ctx)
                or run it as a function of its own:
                    ctx.runQuery(Api.posts.list())""", finding.fix());
    }

    @Test
    void schedulingAndHelpersAreFine() {
        BodyExpression stub = call("stub", key("blog.Internal.emails", "sendWelcome", "java.lang.String"));
        MethodKey schedule = key("dev.convex4j.runtime.Scheduler", "runAfter");
        sources.function(FunctionKind.MUTATION, false, PUBLISH, call("a", MAIL), call("b", schedule, stub))
                .method(MAIL);

        assertEquals(List.of(), Rules.check(sources.facts(), true));
    }

    @Test
    void anErroneousCallOfAnActionIsTheActionsRule() {
        sources.function(FunctionKind.MUTATION, false, PUBLISH)
                .erroneous(use(PUBLISH, "blog.Emails", "sendWelcome", List.of(MUTATION_CTX, "java.lang.String")));

        Finding finding = only();

        assertEquals("CVX101", finding.rule());
        assertEquals("The mutation `Posts.publish` calls the action `Emails.sendWelcome`", finding.what());
    }

    @Test
    void theContextTellsTheKindOfAHelperThatNothingReaches() {
        sources.erroneous(use(MAIL, "blog.Emails", "sendWelcome", List.of(MUTATION_CTX, "java.lang.String")));

        assertEquals("`Mailer.send` calls the action `Emails.sendWelcome`", only().what());
    }

    @Test
    void aHelperWithAnotherContextIsExplained() {
        MethodKey helper = key("blog.Mailer", "deliver", ACTION_CTX, "java.lang.String");
        sources.function(FunctionKind.MUTATION, false, PUBLISH)
                .method(helper)
                .erroneous(use(PUBLISH, "blog.Mailer", "deliver", List.of(MUTATION_CTX, "java.lang.String")));

        Finding finding = only();

        assertEquals("CVX105", finding.rule());
        assertEquals(
                "`Mailer.deliver` needs an `ActionCtx`, and `Posts.publish` passes a `MutationCtx`", finding.what());
    }

    @Test
    void aForgottenContextIsExplained() {
        sources.function(FunctionKind.MUTATION, false, PUBLISH)
                .method(NOTIFY)
                .erroneous(use(PUBLISH, "blog.Notifier", "notifyAuthor", List.of()));

        assertEquals("Pass your own context:\n    Notifier.notifyAuthor(ctx, ..)", only().fix());
    }

    @Test
    void anotherMismatchIsLeftToJavac() {
        sources.function(FunctionKind.MUTATION, false, PUBLISH)
                .method(NOTIFY)
                .erroneous(use(PUBLISH, "blog.Notifier", "notifyAuthor", List.of(MUTATION_CTX, "int")));

        assertEquals(List.of(), Rules.check(sources.facts(), false));
    }

    private static ErroneousUse use(MethodKey enclosing, String owner, String name, List<String> arguments) {
        return new ErroneousUse(
                enclosing,
                enclosing.parameterTypes(),
                Optional.of(owner),
                name,
                arguments,
                false,
                new Sources.At("sink"));
    }

    private Finding only() {
        List<Finding> findings = Rules.check(sources.facts(), true);
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0);
    }
}
