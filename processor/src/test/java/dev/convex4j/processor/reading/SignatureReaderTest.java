package dev.convex4j.processor.reading;

import static dev.convex4j.processor.reading.SignatureCompiler.blog;
import static dev.convex4j.processor.reading.SignatureCompiler.compile;
import static dev.convex4j.processor.reading.SignatureCompiler.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import dev.convex4j.processor.model.AuthProviderModel;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.ConvexType.Simple;
import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.model.Suppression;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class SignatureReaderTest {
    private static final JavaFileObject USER = blog(
            "User",
            "/** Who writes. */ @Table(\"users\") public record User(@Name(\"full_name\") String name, Optional<Instant> seen) {}");

    @Test
    void readsNumbersAndSealedInterfaces() {
        Backend backend = read(blog("Kinds", """
                        /** Kinds. */
                        @Table("kinds")
                        public record Kinds(int a, Short b, byte c, List<Float> d, @Int64 long e, List<@Int64 Long> f,
                            Optional<@Int64 Long> g, @Nullable @SafeInteger Long h, Value i, Shape j) {
                            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {}
                            /** Shapes. */
                            @Discriminator("kind") public sealed interface Shape {}
                            public sealed interface Round extends Shape {}
                            public record Circle(double radius) implements Round {}
                            @Name("box") public record Square(double side) implements Shape {}
                        }
                        """));

        assertEquals(
                List.of(
                        Simple.INT,
                        Simple.SHORT,
                        Simple.BYTE,
                        new ConvexType.ListOf(Simple.FLOAT),
                        Simple.INT64,
                        new ConvexType.ListOf(Simple.INT64),
                        Simple.INT64,
                        new ConvexType.Nullable(Simple.SAFE_INTEGER),
                        Simple.ANY,
                        new ConvexType.UnionOf("blog.Kinds.Shape")),
                backend.tables().get(0).fields().stream().map(Field::type).toList());
        assertEquals(
                List.of("blog.Kinds.Circle", "blog.Kinds.Square"),
                backend.unions().get("blog.Kinds.Shape").members());
        assertEquals(
                List.of("blog.Kinds.Circle"),
                backend.unions().get("blog.Kinds.Round").members());
        assertEquals(Optional.of(new Tag("kind", "circle")), backend.tag("blog.Kinds.Circle"));
        assertEquals(Optional.of(new Tag("kind", "box")), backend.tag("blog.Kinds.Square"));
        assertEquals(Optional.empty(), backend.tag("blog.Kinds"));
    }

    @Test
    void readsATable() {
        Backend backend = read(USER, blog("Post", """
                        /** A post.
                         *
                         * @param title its title
                         */
                        @Table("posts")
                        @SuppressWarnings({"CVX401", "unused"})
                        @Index(name = "by_author", fields = "authorId", suppress = @Suppress(rule = "CVX320", reason = "r"))
                        @Index(name = "by_author_and_title", fields = {"authorId", "title"})
                        public record Post(String title, Id<User> authorId, boolean a, Boolean b, double c, Double d,
                            Instant e, Duration f, byte[] g, List<String> h, Map<Id<User>, List<Double>> i,
                            Id<StoredFile> j, Id<ScheduledFunction> k, Inner l, State m, @Nullable String n) {
                            public record Inner(Optional<String> text) {}
                            public enum State { OPEN, @Name("shut") CLOSED }
                            @interface Nullable {}
                        }
                        """));

        assertEquals(
                List.of("posts", "users"),
                backend.tables().stream().map(TableModel::name).toList());
        TableModel posts = backend.tables().get(0);
        assertEquals("blog.Post", posts.className());
        assertEquals("A post.", posts.documentation());
        assertEquals(
                List.of(
                        Simple.STRING,
                        new ConvexType.IdOf("users"),
                        Simple.BOOLEAN,
                        Simple.BOOLEAN,
                        Simple.DOUBLE,
                        Simple.DOUBLE,
                        Simple.INSTANT,
                        Simple.DURATION,
                        Simple.BYTES,
                        new ConvexType.ListOf(Simple.STRING),
                        new ConvexType.MapOf(new ConvexType.IdOf("users"), new ConvexType.ListOf(Simple.DOUBLE)),
                        new ConvexType.IdOf("_storage"),
                        new ConvexType.IdOf("_scheduled_functions"),
                        new ConvexType.RecordOf("blog.Post.Inner"),
                        new ConvexType.EnumOf("blog.Post.State"),
                        new ConvexType.Nullable(Simple.STRING)),
                posts.fields().stream().map(Field::type).toList());
        assertEquals(List.of("authorId", "title"), posts.indexes().get(1).fields());
        assertEquals(
                List.of(new Suppression("CVX320", "r"), new Suppression("CVX401", "")),
                posts.indexes().get(0).suppressions());
        assertEquals(List.of(new Suppression("CVX401", "")), posts.suppressions());
        assertTrue(backend.records().get("blog.Post.Inner").fields().get(0).optional());
        assertEquals(
                List.of(new EnumModel.Constant("OPEN", "OPEN"), new EnumModel.Constant("CLOSED", "shut")),
                backend.enums().get("blog.Post.State").constants());
        Field name = backend.tables().get(1).fields().get(0);
        assertEquals("name full_name", name.javaName() + " " + name.wireName());
    }

    @Test
    void readsBothFormsOfFunctions() {
        Backend backend = read(
                USER,
                blog("Users", """
                        @dev.convex4j.annotations.Module("admin/users")
                        final class Users {
                            private Users() {}
                            /** Finds one. */
                            @Query static Optional<Tables.UserDoc> find(QueryCtx queries, String name, Optional<Double> max) {
                                return Optional.empty();
                            }
                            @Mutation(internal = true) @Name("delete") private static void remove(MutationCtx ctx, Id<User> id) {
                                helper();
                            }
                            static void helper() {}
                        }
                        """),
                blog("SendAll", """
                        /** Sends everything. */
                        @Action(internal = true) @HttpRoute(path = "/send", auth = HttpAuth.BEARER, cors = CorsMode.OFF)
                        final class SendAll {
                            private SendAll() {}
                            static List<Tables.UserDoc> handler(ActionCtx ctx) { return List.of(); }
                        }
                        """),
                blog(
                        "Named",
                        "@Query @Name(\"get\") final class Named { private Named() {} static String handler(QueryCtx ctx) { return \"\"; } }"));

        Map<String, FunctionModel> byPath =
                backend.functions().stream().collect(Collectors.toMap(FunctionModel::path, function -> function));
        FunctionModel find = byPath.get("admin/users:find");
        assertEquals(FunctionKind.QUERY, find.kind());
        assertEquals("queries", find.contextName());
        assertEquals(
                new MethodKey(
                        "blog.Users",
                        "find",
                        List.of("dev.convex4j.runtime.QueryCtx", "java.lang.String", "java.util.Optional")),
                find.key());
        assertEquals(
                List.of(false, true),
                find.parameters().stream().map(Field::optional).toList());
        assertEquals(new ConvexType.Nullable(new ConvexType.DocumentOf("users"), true), find.returns());
        assertEquals("Finds one.", find.documentation());
        FunctionModel delete = byPath.get("admin/users:delete");
        assertTrue(delete.internal());
        assertEquals(Simple.NULL, delete.returns());
        FunctionModel send = byPath.get("sendAll");
        assertEquals("default", send.name());
        assertEquals(FunctionKind.ACTION, send.kind());
        assertEquals("Sends everything.", send.documentation());
        assertTrue(byPath.containsKey("named:get"));
        RouteModel route = backend.routes().get(0);
        assertEquals("POST /send", route.method() + " " + route.path());
        assertTrue(route.bearer() && route.function() && route.envelope());
        assertTrue(!route.cors() && !route.prefix() && !route.exposeErrors());
        assertEquals(
                Map.of("blog.Users", "admin/users", "blog.SendAll", "sendAll", "blog.Named", "named"),
                backend.modules());
    }

    @Test
    void readsHandlersInBothForms() {
        Backend backend = read(blog("Web", """
                        final class Web {
                            private Web() {}
                            @HttpRoute(method = HttpMethod.GET, path = "/feed")
                            @HttpRoute(method = HttpMethod.GET, pathPrefix = "/feeds/")
                            static HttpResponse feed(HttpCtx ctx, HttpRequest request) { return HttpResponse.empty(204); }
                        }
                        """), blog("Hook", """
                        @HttpRoute(path = "/hook") final class Hook {
                            private Hook() {}
                            static HttpResponse handler(HttpCtx ctx, HttpRequest request) { return HttpResponse.empty(204); }
                        }
                        """));

        assertEquals(
                List.of("/hook false", "/feed false", "/feeds/ true"),
                backend.routes().stream()
                        .map(route -> route.path() + " " + route.prefix())
                        .toList());
        assertTrue(backend.routes().stream().noneMatch(RouteModel::function));
        assertEquals(List.of(), backend.functions());
        assertEquals("web", backend.modules().get("blog.Web"));
    }

    @Test
    void readsProvidersAndTheMarkedPackage() {
        Backend backend = read(
                JavaFileObjects.forSourceString(
                        "blog.api.package-info",
                        "@dev.convex4j.annotations.ConvexBackend @dev.convex4j.annotations.AuthProvider.Clerk package blog.api;"),
                source(
                        "blog",
                        "Login",
                        "@AuthProvider.Oidc(domain = \"https://x\", applicationId = \"app\") final class Login { private Login() {} }"));

        assertEquals("blog.api", backend.stubPackage());
        assertTrue(backend.authProviders().get(0) instanceof AuthProviderModel.Clerk);
        assertTrue(backend.authProviders().get(1) instanceof AuthProviderModel.Oidc oidc
                && oidc.domain().equals("https://x")
                && oidc.applicationId().equals("app"));
    }

    @Test
    void stubsGoToTheCommonPackage() {
        String code = " final class %s { private %s() {} @Query static String one(QueryCtx ctx) { return \"\"; } }";
        Backend backend = read(
                source("com.app.users", "Users", "public" + code.replace("%s", "Users")),
                source("com.app.posts.old", "Posts", "public" + code.replace("%s", "Posts")));

        assertEquals("com.app", backend.stubPackage());
    }

    @Test
    void suppressionsOfClassAndPackageReachTheFunction() {
        Backend backend = read(
                JavaFileObjects.forSourceString(
                        "blog.package-info",
                        "@dev.convex4j.annotations.Suppress(rule = \"CVX402\", reason = \"small\") package blog;"),
                blog("Users", """
                        @SuppressWarnings("CVX502") final class Users {
                            private Users() {}
                            @Suppress(rule = "CVX230", reason = "a") @Suppress(rule = "CVX231", reason = "b")
                            @Query static String one(QueryCtx ctx) { return ""; }
                        }
                        """));

        assertEquals(
                List.of(
                        new Suppression("CVX230", "a"),
                        new Suppression("CVX231", "b"),
                        new Suppression("CVX502", ""),
                        new Suppression("CVX402", "small")),
                backend.functions().get(0).suppressions());
    }

    @Test
    void whatNeverResolvesIsNamed() {
        Reading reading = compile(
                        USER,
                        blog(
                                "Users",
                                "final class Users { private Users() {} @Query static Nope one(QueryCtx ctx) { return null; } }"),
                        blog("Thing", "@Table(\"things\") record Thing(Nope nope, String name) {}"))
                .reading();

        assertEquals(Set.of("blog.Users.one"), reading.unresolvedFunctions());
        assertEquals(Set.of("blog.Thing"), reading.unresolvedTables());
        assertEquals(List.of(), reading.backend().functions());
        assertEquals(1, reading.backend().tables().get(0).fields().size());
    }

    @Test
    void recordsThatOnlyBodiesUseMayHoldAnything() {
        Backend backend =
                read(blog("Work", "record Work(long count, List<Work> inner, Optional<Set<String>> names) {}"));

        assertEquals(
                List.of(
                        new ConvexType.Refused("long"),
                        new ConvexType.ListOf(new ConvexType.Refused("blog.Work")),
                        new ConvexType.Refused("java.util.Set<java.lang.String>")),
                backend.records().get("blog.Work").fields().stream()
                        .map(Field::type)
                        .toList());
    }

    @Test
    void namesAnswerInReverse() {
        Backend backend = read(USER);
        StubNames names = StubNames.of(backend);
        TableModel users = backend.tables().get(0);
        Field seen = users.fields().get(1);

        assertEquals(Optional.of(new StubMember.TableConstant(users)), names.field("blog.Tables", "USERS"));
        assertEquals(
                Optional.of(new StubMember.FieldConstant(users, seen)), names.field("blog.Tables.UserTable", "seen"));
        assertEquals(Optional.of(new StubMember.PatchStart(users)), names.method("blog.Tables.UserTable", "patch"));
        assertEquals(
                Optional.of(new StubMember.PatchVerb(users, seen, StubMember.Verb.REMOVE)),
                names.method("blog.Tables.UserPatch", "removeSeen"));
        assertEquals(
                Optional.of(new StubMember.DraftField(users, users.fields().get(0))),
                names.method("blog.Tables.UserDraft.NameStage", "name"));
        assertEquals(
                Optional.of(new StubMember.DraftField(users, seen)), names.method("blog.Tables.UserDraft", "seen"));
        assertEquals(Optional.of(new StubMember.DocumentId(users)), names.method("blog.Tables.UserDoc", "id"));
        assertEquals(
                Optional.of(new StubMember.DocumentField(users, seen)), names.method("blog.Tables.UserDoc", "seen"));
        assertEquals(Optional.empty(), names.method("blog.Tables.UserDoc", "nothing"));
    }

    private static Backend read(JavaFileObject... sources) {
        SignatureCompiler.Result result = compile(sources);
        assertEquals(List.of(), result.compilation().errors());
        assertEquals(List.of(), result.compilation().warnings());
        return result.reading().backend();
    }
}
