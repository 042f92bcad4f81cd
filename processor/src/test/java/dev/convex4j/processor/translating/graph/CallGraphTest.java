package dev.convex4j.processor.translating.graph;

import static dev.convex4j.processor.checking.Sources.call;
import static dev.convex4j.processor.checking.Sources.key;
import static dev.convex4j.processor.checking.Sources.lambda;
import static dev.convex4j.processor.checking.Sources.local;
import static dev.convex4j.processor.checking.Sources.on;
import static dev.convex4j.processor.checking.Sources.reference;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.convex4j.processor.checking.Sources;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallGraphTest {
    private static final MethodKey START = key("blog.Posts", "publish");
    private static final MethodKey MIDDLE = key("blog.Notifier", "notifyAuthor");
    private static final MethodKey END = key("blog.Mailer", "send");

    @Test
    void followsCallsLambdasReferencesAndConstants() {
        BodyExpression field = new BodyExpression.StaticField(
                "blog.Notifier", "SENDER", Optional.empty(), Sources.VOID, new Sources.At("constant"));
        Sources sources = new Sources()
                .method(
                        START,
                        call("call", MIDDLE),
                        lambda(call("lambda", MIDDLE)),
                        reference("reference", MIDDLE),
                        field)
                .constant("blog.Notifier.SENDER", reference("value", END));

        CallGraph graph = CallGraph.of(sources.program(), sources.declarations());

        assertEquals(
                List.of("call CALL", "lambda LAMBDA", "reference REFERENCE", "constant CONSTANT", "value REFERENCE"),
                graph.edges().stream().map(CallGraphTest::text).toList());
        assertEquals(
                "Posts.publish Notifier.SENDER Mailer.send",
                chain(Reach.of(graph, List.of(START), method -> false).chain(END)));
    }

    @Test
    void aCallOfAnInterfaceLeadsToEveryImplementationAndNowhereElse() {
        MethodKey declared = key("blog.Sender", "send", "java.lang.String");
        MethodKey mail = key("blog.Mail", "send", "java.lang.String");
        MethodKey other = key("blog.Other", "send", "java.lang.String");
        Sources sources = new Sources()
                .method(START, on("call", local("sender", "blog.Sender"), declared))
                .method(mail, false, List.of())
                .method(other, false, List.of())
                .overrides(mail, declared);

        List<CallGraph.Edge> edges =
                CallGraph.of(sources.program(), sources.declarations()).from(START);

        assertEquals(
                List.of("Sender.send", "Mail.send"),
                edges.stream().map(edge -> edge.callee().display()).toList());
    }

    @Test
    void theChainIsTheShortestAndStopsAtTheBorder() {
        Sources sources = new Sources()
                .method(START, call("long", MIDDLE), call("short", END))
                .method(MIDDLE, call("end", END), call("back", START))
                .method(END, call("beyond", key("blog.Beyond", "go")));
        CallGraph graph = CallGraph.of(sources.program(), sources.declarations());

        assertEquals(
                "Posts.publish Mailer.send",
                chain(Reach.of(graph, List.of(START), method -> false).chain(END)));
        assertEquals("", chain(Reach.of(graph, List.of(START), END::equals).chain(key("blog.Beyond", "go"))));
    }

    private static String text(CallGraph.Edge edge) {
        return ((Sources.At) edge.position()).name() + " " + edge.via();
    }

    private static String chain(List<MethodKey> chain) {
        return String.join(" ", chain.stream().map(MethodKey::display).toList());
    }
}
