package dev.convex4j.processor.emitting;

import static dev.convex4j.processor.emitting.Sample.TEXT;
import static dev.convex4j.processor.emitting.Sample.field;
import static dev.convex4j.processor.emitting.Sample.optional;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.ConvexType.Simple;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsPrinter;
import dev.convex4j.processor.typescript.TsType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleFileTest {
    private static final ConvexType POST = new ConvexType.DocumentOf("posts");

    @Test
    void aFunctionHasItsDocumentationValidatorsAndResultType() {
        Sample sample = posts().function(
                        FunctionKind.QUERY,
                        false,
                        "Posts by one author, {@code newest} first.\n @param authorId {@link User#id} of the author",
                        "posts:byAuthor",
                        new ConvexType.ListOf(POST),
                        field("authorId", new ConvexType.IdOf("users")));

        assertModule("module/function.ts", "posts", sample);
    }

    @Test
    void anInternalMutationWithoutResultIsVoid() {
        Sample sample = posts().internal(FunctionKind.MUTATION, "posts:clear", Simple.NULL);

        assertModule("module/void.ts", "posts", sample);
    }

    @Test
    void anOptionalArgumentMayBeAbsentAndAnOptionalResultIsNull() {
        Sample sample = posts().function(
                        FunctionKind.QUERY,
                        "posts:find",
                        new ConvexType.Nullable(POST),
                        optional("title", TEXT),
                        optional("after", Simple.INSTANT));

        assertModule("module/optional.ts", "posts", sample);
    }

    @Test
    void argumentsHaveTheirWireNamesOutsideAndTheirJavaNamesInside() {
        Sample sample = posts().function(
                        FunctionKind.QUERY,
                        "posts:find",
                        Simple.BOOLEAN,
                        new Field("text", "search_text", TEXT, false, Sample.NOWHERE),
                        field("delete", Simple.BOOLEAN));

        assertModule("module/wire-names.ts", "posts", sample);
    }

    @Test
    void aReservedWordIsExportedUnderItsName() {
        Sample sample = posts().function(FunctionKind.MUTATION, "posts:delete", Simple.NULL);

        assertModule("module/reserved.ts", "posts", sample);
    }

    @Test
    void aFunctionNamedLikeAnImportLeavesItsNameToTheFunction() {
        Sample sample = posts().function(FunctionKind.QUERY, "posts:query", Simple.NULL);

        assertModule("module/named-like-import.ts", "posts", sample);
    }

    @Test
    void theClassFormIsTheDefaultExport() {
        Sample sample =
                posts().function(FunctionKind.ACTION, false, "Sends the digest.", "digest:default", Simple.DURATION);

        assertModule("module/default.ts", "digest", sample);
    }

    @Test
    void aNestedModuleImportsFromAbove() {
        Sample sample = posts().function(FunctionKind.QUERY, "admin/deep/posts:all", new ConvexType.ListOf(POST));

        assertModule("module/nested.ts", "admin/deep/posts", sample);
    }

    @Test
    void aResultRecordIsAValidatorAndTheTypeInferredFromIt() {
        Sample sample = posts().documented(
                        "A post with its author's name.",
                        "blog.Posts.PostView",
                        field("post", POST),
                        optional("author", TEXT))
                .function(
                        FunctionKind.QUERY,
                        "posts:views",
                        new ConvexType.ListOf(new ConvexType.RecordOf("blog.Posts.PostView")));

        assertModule("module/result-record.ts", "posts", sample);
    }

    @Test
    void aRecordThatOnlyBodiesUseIsATypeAlone() {
        Sample sample = posts().record(
                        "blog.Posts.Count",
                        field("author", new ConvexType.IdOf("users")),
                        optional("count", Simple.DOUBLE),
                        field("byDay", new ConvexType.MapOf(TEXT, new ConvexType.ListOf(Simple.BYTES))))
                .constants("blog.Posts.Mood", "happy", "sad")
                .function(FunctionKind.QUERY, "posts:count", Simple.DOUBLE);

        assertModule("module/body-record.ts", "posts", sample);
    }

    @Test
    void aTablesRecordIsCheckedByTheSchema() {
        Sample sample = posts().function(
                        FunctionKind.MUTATION,
                        "posts:create",
                        new ConvexType.IdOf("posts"),
                        field("post", new ConvexType.RecordOf("blog.Post")));

        assertModule("module/table-record.ts", "posts", sample);
    }

    @Test
    void helpersAndConstantsArePlainDeclarations() {
        TsExpression limits = new TsExpression.ArrayLiteral(
                List.of(new TsExpression.NumberLiteral(10), new TsExpression.NumberLiteral(20)));
        Sample sample = posts().function(FunctionKind.QUERY, "posts:all", Simple.NULL)
                .constant("blog.Posts", "LIMITS", limits)
                .helper("blog.Posts", "titles", false, new TsType.Keyword("string"), TsParameter.named("post"))
                .helper("blog.Posts", "load", true, new TsType.Keyword("number"));

        assertModule("module/helpers.ts", "posts", sample);
    }

    @Test
    void aRecordThatTwoModulesUseLiesInTypes() {
        ConvexType view = new ConvexType.RecordOf("blog.Posts.PostView");
        Sample sample = posts().record("blog.Posts.PostView", field("post", POST))
                .function(FunctionKind.QUERY, "posts:view", view)
                .function(FunctionKind.QUERY, "users:view", view);

        assertModule("module/types.ts", "types", sample);
        assertModule("module/user-of-types.ts", "users", sample);
    }

    private static Sample posts() {
        return new Sample().table("posts", "blog.Post", List.of(field("title", TEXT)));
    }

    private static void assertModule(String example, String module, Sample sample) {
        ModuleFile file = new ModuleFile(sample.backend(), sample.layout(), module);
        Examples.assertText(example, TsPrinter.print(file.file(sample.translated())));
    }
}
