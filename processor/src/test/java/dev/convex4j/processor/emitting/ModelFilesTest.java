package dev.convex4j.processor.emitting;

import static dev.convex4j.processor.emitting.Sample.TEXT;
import static dev.convex4j.processor.emitting.Sample.field;
import static dev.convex4j.processor.emitting.Sample.index;
import static dev.convex4j.processor.emitting.Sample.key;
import static dev.convex4j.processor.emitting.Sample.optional;
import static dev.convex4j.processor.emitting.Sample.route;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.ConvexType.Simple;
import dev.convex4j.processor.model.FunctionKind;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ModelFilesTest {
    @Test
    void aModulesClassHasItsFunctionsRoutesAndCalls() {
        Sample sample = new Sample()
                .table("posts", "blog.Post", List.of(field("title", TEXT)))
                .constants("blog.Status", "draft", "published")
                .function(
                        FunctionKind.QUERY,
                        "posts:byAuthor",
                        new ConvexType.ListOf(new ConvexType.DocumentOf("posts")),
                        field("authorId", new ConvexType.IdOf("users")),
                        optional("status", new ConvexType.EnumOf("blog.Status")))
                .route(route("GET", "/posts", key("blog.Posts", "byAuthor"), true));
        CallEdge call = new CallEdge(key("blog.Posts", "byAuthor"), key("blog.Checks", "check"), "call");

        Examples.assertText("model/blog.Posts.json", file(sample, List.of(call), "blog.Posts"));
    }

    @Test
    void aTablesRecordHasItsDocumentAndIndexes() {
        Sample sample = new Sample()
                .record("blog.Address", field("city", TEXT), optional("zip", TEXT))
                .table(
                        "users",
                        "blog.User",
                        List.of(
                                field("name", new ConvexType.Nullable(TEXT)),
                                field("address", new ConvexType.RecordOf("blog.Address")),
                                field("scores", new ConvexType.MapOf(TEXT, Simple.DOUBLE))),
                        index("by_name", "name"));

        Examples.assertText("model/blog.User.json", file(sample, List.of(), "blog.User"));
    }

    @Test
    void thereIsOneFileAClass() {
        Sample sample = new Sample()
                .table("posts", "blog.Post", List.of())
                .function(FunctionKind.QUERY, "posts:all", Simple.NULL);
        CallEdge call = new CallEdge(key("blog.Checks", "check"), key("blog.Posts", "all"), "reference");

        SortedMap<String, String> files = ModelFiles.of(sample.backend(), List.of(call));
        assertEquals(
                List.of(
                        "META-INF/convex4j/blog.Checks.json",
                        "META-INF/convex4j/blog.Post.json",
                        "META-INF/convex4j/blog.Posts.json"),
                List.copyOf(files.keySet()));
    }

    private static String file(Sample sample, List<CallEdge> calls, String className) {
        return ModelFiles.of(sample.backend(), calls).get("META-INF/convex4j/" + className + ".json");
    }
}
