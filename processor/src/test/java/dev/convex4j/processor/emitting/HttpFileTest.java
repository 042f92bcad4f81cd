package dev.convex4j.processor.emitting;

import static dev.convex4j.processor.emitting.Sample.TEXT;
import static dev.convex4j.processor.emitting.Sample.field;
import static dev.convex4j.processor.emitting.Sample.key;
import static dev.convex4j.processor.emitting.Sample.route;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.typescript.TsPrinter;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import org.junit.jupiter.api.Test;

class HttpFileTest {
    private static final MethodKey CREATE = key("blog.Users", "create");
    private static final MethodKey FEED = key("blog.Posts", "feed");

    @Test
    void aFunctionsRouteChecksItsArgumentsAndHasAnOptionsRouteBeside() {
        assertHttp("http/function.ts", sample().route(secured("POST", "/users", CREATE)));
    }

    @Test
    void aHandlersRouteCallsTheExportedHandler() {
        assertHttp("http/handler.ts", sample().route(route("GET", "/feed", FEED, false)));
    }

    @Test
    void methodsOfOnePathShareOneOptionsRoute() {
        assertHttp(
                "http/one-path.ts",
                sample().route(route("POST", "/users", CREATE, true)).route(route("PUT", "/users", CREATE, true)));
    }

    @Test
    void patchIsAllowedWhereItIsRouted() {
        assertHttp(
                "http/patch.ts",
                sample().route(route("PATCH", "/users", CREATE, true)).route(route("GET", "/feed", FEED, false)));
    }

    @Test
    void aRouteBetweenServersHasNoCorsHeadersAndNoOptionsRoute() {
        RouteModel route = new RouteModel(
                "POST", "/hooks/", true, FEED, false, false, false, true, true, List.of(), Sample.NOWHERE);
        assertHttp("http/no-cors.ts", sample().route(route));
    }

    @Test
    void aPathWhoseOptionsAreRoutedByHandGetsNoSecondOne() {
        RouteModel byHand = new RouteModel(
                "OPTIONS", "/feed", false, FEED, false, false, false, true, false, List.of(), Sample.NOWHERE);
        assertHttp(
                "http/options-by-hand.ts",
                sample().route(route("GET", "/feed", FEED, false)).route(byHand));
    }

    @Test
    void aNestedModulesFunctionIsNamedByItsPath() {
        Sample sample = new Sample()
                .function(FunctionKind.ACTION, "admin/jobs:run", ConvexType.Simple.NULL)
                .route(new RouteModel(
                        "POST",
                        "/run",
                        false,
                        key("blog.Jobs", "run"),
                        true,
                        false,
                        true,
                        false,
                        false,
                        List.of(),
                        Sample.NOWHERE));
        assertHttp("http/nested.ts", sample);
    }

    private static Sample sample() {
        return new Sample()
                .internal(
                        FunctionKind.MUTATION,
                        "users:create",
                        ConvexType.Simple.NULL,
                        field("clerkId", TEXT),
                        field("email", TEXT),
                        field("name", TEXT))
                .module("blog.Posts", "posts")
                .helper("blog.Posts", "feed", true, new TsType.Reference("Response"));
    }

    private static RouteModel secured(String method, String path, MethodKey target) {
        return new RouteModel(method, path, false, target, true, true, true, true, false, List.of(), Sample.NOWHERE);
    }

    private static void assertHttp(String example, Sample sample) {
        Examples.assertText(example, TsPrinter.print(new HttpFile(sample.backend(), sample.layout()).file()));
    }
}
