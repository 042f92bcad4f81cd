package dev.convex4j.processor.translating.layout;

import static dev.convex4j.processor.emitting.Sample.TEXT;
import static dev.convex4j.processor.emitting.Sample.field;
import static dev.convex4j.processor.emitting.Sample.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.processor.emitting.Sample;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.ConvexType.Simple;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "posts, users, ./users",
        "posts, _generated/server, ./_generated/server",
        "admin/users, _generated/server, ../_generated/server",
        "admin/users, admin/posts, ./posts",
        "admin/users, admin, ../admin",
        "admin, admin/users, ./admin/users",
        "a/b/c, a/d/e, ../d/e",
        "a/b/c, x, ../../x"
    })
    void modulesNameEachOtherRelatively(String from, String to, String specifier) {
        assertEquals(specifier, ModuleLayout.specifier(from, to));
    }

    @Test
    void overloadsOfAHelperGetDifferentNames() {
        MethodKey one = new MethodKey("blog.Texts", "clip", List.of("int"));
        MethodKey two = new MethodKey("blog.Texts", "clip", List.of("java.lang.String"));
        ModuleLayout layout = ModuleLayout.of(
                new Sample().module("blog.Texts", "texts").backend(), List.of(two, one), List.of(), List.of());

        assertEquals(
                Set.of("clip", "textsClip"),
                Set.of(layout.method(one).name(), layout.method(two).name()));
    }

    @Test
    void aHelperGivesWayToAFunctionOfItsName() {
        Sample sample = new Sample()
                .function(FunctionKind.QUERY, "posts:list", Simple.NULL)
                .module("blog.Helpers", "posts")
                .helper("blog.Helpers", "list", false, new TsType.Keyword("void"));

        assertEquals(
                "helpersList",
                sample.layout().method(key("blog.Helpers", "list")).name());
    }

    @Test
    void twoRecordsOfOneNameGetDifferentTypes() {
        Sample sample = new Sample()
                .record("blog.Item", field("a", TEXT))
                .record("shop.Cart.Item", field("b", TEXT))
                .function(FunctionKind.QUERY, "posts:a", new ConvexType.RecordOf("blog.Item"))
                .function(FunctionKind.QUERY, "posts:b", new ConvexType.RecordOf("shop.Cart.Item"));

        assertEquals(new Place("types", "Item", "Item"), sample.layout().types("blog.Item"));
        assertEquals(new Place("types", "CartItem", "CartItem"), sample.layout().types("shop.Cart.Item"));
    }

    @Test
    void aNestedRecordStaysWithItsModuleUnlessAnotherOneNeedsIt() {
        ConvexType view = new ConvexType.RecordOf("blog.Posts.View");
        Sample alone = new Sample()
                .record("blog.Posts.View", field("title", TEXT))
                .function(FunctionKind.QUERY, "posts:view", view);
        assertEquals("posts", alone.layout().types("blog.Posts.View").module());

        Sample shared = alone.function(FunctionKind.QUERY, "users:view", view);
        assertEquals("types", shared.layout().types("blog.Posts.View").module());
    }

    @Test
    void whatASharedRecordIsMadeOfIsSharedToo() {
        Sample sample = new Sample()
                .record("blog.Posts.Part", field("title", TEXT))
                .record("blog.Whole", field("part", new ConvexType.RecordOf("blog.Posts.Part")))
                .function(FunctionKind.QUERY, "posts:view", new ConvexType.RecordOf("blog.Whole"));

        assertEquals("types", sample.layout().types("blog.Posts.Part").module());
        assertEquals(List.of("blog.Posts.Part", "blog.Whole"), sample.layout().typesIn("types"));
    }

    @Test
    void whatTablesAreMadeOfLiesInTheSchema() {
        Sample sample = new Sample()
                .record("blog.Posts.Part", field("title", TEXT))
                .table("posts", "blog.Post", List.of(field("part", new ConvexType.RecordOf("blog.Posts.Part"))))
                .function(FunctionKind.QUERY, "posts:part", new ConvexType.RecordOf("blog.Posts.Part"));

        assertEquals("schema", sample.layout().types("blog.Posts.Part").module());
    }

    @Test
    void aRecordThatABodyDecodesHasAValidator() {
        Sample sample = new Sample().record("blog.Order", field("id", TEXT)).module("blog.Shop", "shop");
        assertTrue(sample.layout().validator("blog.Order").isEmpty());

        sample.decoded("shop", new ConvexType.RecordOf("blog.Order"));
        assertEquals(
                "orderValidator",
                sample.layout().validator("blog.Order").orElseThrow().name());
    }

    @Test
    void recordsThatHoldThemselvesAreFoundAndHaveNoValidator() {
        ConvexType tree = new ConvexType.RecordOf("blog.Tree");
        Sample sample = new Sample()
                .record("blog.Leaf", field("name", TEXT))
                .record("blog.Tree", field("branches", new ConvexType.ListOf(new ConvexType.RecordOf("blog.Branch"))))
                .record("blog.Branch", field("tree", tree));
        assertEquals(List.of("blog.Branch", "blog.Tree"), ModuleLayout.recursiveRecords(sample.backend()));
        assertEquals("types", sample.layout().types("blog.Tree").module());

        sample.function(FunctionKind.QUERY, "posts:tree", tree);
        assertThrows(IllegalArgumentException.class, sample::layout);
    }
}
