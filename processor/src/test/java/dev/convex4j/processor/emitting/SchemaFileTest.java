package dev.convex4j.processor.emitting;

import static dev.convex4j.processor.emitting.Sample.TEXT;
import static dev.convex4j.processor.emitting.Sample.field;
import static dev.convex4j.processor.emitting.Sample.index;
import static dev.convex4j.processor.emitting.Sample.justifiedIndex;
import static dev.convex4j.processor.emitting.Sample.optional;
import static dev.convex4j.processor.emitting.Sample.searchIndex;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.ConvexType.Simple;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.typescript.TsPrinter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaFileTest {
    @Test
    void tablesAreSortedAndIndexesKeepTheirOrder() {
        Sample sample = new Sample()
                .table(
                        "users",
                        "blog.User",
                        List.of(field("clerkId", TEXT), optional("name", TEXT), field("createdAt", Simple.INSTANT)),
                        index("by_clerkId", "clerkId"))
                .table(
                        "posts",
                        "blog.Post",
                        List.of(
                                field("title", TEXT),
                                field("authorId", new ConvexType.IdOf("users")),
                                field("published", Simple.BOOLEAN)),
                        index("by_published", "published"),
                        index("by_author_and_published", "authorId", "published"));

        assertSchema("schema/tables.ts", sample);
    }

    @Test
    void searchIndexesFollowTheOthersAndNameFieldsAsDocumentsDo() {
        Field renamed = new Field("note", "text", TEXT, false, Sample.NOWHERE);
        Sample sample = new Sample()
                .record("blog.Details", renamed, field("kind", TEXT))
                .table(
                        "items",
                        "blog.Item",
                        List.of(field("label", TEXT), field("details", new ConvexType.RecordOf("blog.Details"))),
                        List.of(index("by_note", "details.note")),
                        List.of(
                                searchIndex("search_label", "label"),
                                searchIndex("search_note", "details.note", "label", "details.kind")));

        assertSchema("schema/search.ts", sample);
    }

    @Test
    void aJustifiedIndexHasEslintsCommentOnTheLineAbove() {
        Sample sample = new Sample()
                .table(
                        "posts",
                        "blog.Post",
                        List.of(field("authorId", TEXT), field("published", Simple.BOOLEAN)),
                        justifiedIndex("by_author", "posts of one author,\nby creation time", "authorId"),
                        index("by_author_and_published", "authorId", "published"));

        assertSchema("schema/justified.ts", sample);
    }

    @Test
    void aJustificationThatNothingNeedsPrintsNoComment() {
        Sample sample = new Sample()
                .table(
                        "posts",
                        "blog.Post",
                        List.of(field("authorId", TEXT), field("published", Simple.BOOLEAN)),
                        justifiedIndex("by_author", "left over", "authorId"),
                        index("by_published", "published", "authorId"));

        assertSchema("schema/left-over.ts", sample);
    }

    @Test
    void recordsAndEnumsInTablesAreDeclaredFirst() {
        Sample sample = new Sample()
                .constants("blog.Status", "draft", "published")
                .constants("blog.Kind", "only")
                .record("blog.Address", field("city", TEXT), field("kind", new ConvexType.EnumOf("blog.Kind")))
                .record("blog.Profile", field("address", new ConvexType.RecordOf("blog.Address")))
                .table(
                        "users",
                        "blog.User",
                        List.of(
                                field("status", new ConvexType.EnumOf("blog.Status")),
                                field("profile", new ConvexType.Nullable(new ConvexType.RecordOf("blog.Profile"))),
                                field("scores", new ConvexType.MapOf(TEXT, Simple.DOUBLE)),
                                optional("avatar", Simple.BYTES)));

        assertSchema("schema/types.ts", sample);
    }

    @Test
    void wireNamesReplaceJavaNamesInFieldsAndIndexes() {
        Field renamed = new Field("owner", "owner_id", TEXT, false, Sample.NOWHERE);
        Sample sample = new Sample().table("files", "blog.StoredFile", List.of(renamed), index("by_owner", "owner"));

        assertSchema("schema/wire-names.ts", sample);
    }

    @Test
    void aTableThatHoldsAnotherTablesRecordSpellsItOut() {
        Sample sample = new Sample()
                .table("posts", "blog.Post", List.of(field("title", TEXT)))
                .table("drafts", "blog.Draft", List.of(field("post", new ConvexType.RecordOf("blog.Post"))));

        assertSchema("schema/nested-table.ts", sample);
    }

    private static void assertSchema(String example, Sample sample) {
        Examples.assertText(example, TsPrinter.print(new SchemaFile(sample.backend(), sample.layout()).file()));
    }
}
