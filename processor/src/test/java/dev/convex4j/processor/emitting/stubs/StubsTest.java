package dev.convex4j.processor.emitting.stubs;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.convex4j.processor.reading.SignatureCompiler.blog;
import static dev.convex4j.processor.reading.SignatureCompiler.compile;
import static dev.convex4j.processor.reading.SignatureCompiler.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class StubsTest {
    private static final JavaFileObject POST = blog("Post", """
            /** What a user writes; see {@code https://x.y} & the {@link User}. */
            @Table("posts")
            @Index(name = "by_author", fields = "authorId",
                suppress = @Suppress(rule = "CVX320", reason = "in the order of creation"))
            @Index(name = "by_author_and_score", fields = {"authorId", "score", "rating", "note"})
            @Index(name = "by_city", fields = "address.city")
            public record Post(String title, Id<User> authorId, boolean published, double score, Instant createdAt,
                List<String> tags, Map<String, Double> votes, byte[] digest, Address address, State state,
                @Name("class") String category,
                Optional<String> note, Optional<Double> rating, Optional<List<Id<StoredFile>>> files) {}
            """);
    private static final JavaFileObject USER =
            blog("User", "@Table(\"users\") public record User(String name, Optional<Instant> seen) {}");
    private static final JavaFileObject ADDRESS =
            blog("Address", "record Address(String city, Optional<String> street) {}");
    private static final JavaFileObject STATE = blog("State", "enum State { DRAFT, @Name(\"public\") PUBLIC }");
    private static final JavaFileObject POSTS = blog("Posts", """
            import static blog.Tables.*;
            final class Posts {
                private Posts() {}
                record WithAuthor(PostDoc post, Optional<UserDoc> author) {}
                /** Posts by one author, newest first. */
                @Query static List<PostDoc> byAuthor(QueryCtx ctx, Id<User> authorId) {
                    return ctx.db().query(POSTS).withIndex(POSTS.BY_AUTHOR.eq(authorId)).order(Order.DESC).collect();
                }
                @Query static Optional<WithAuthor> first(QueryCtx ctx, Optional<Boolean> published, Optional<Double> min) {
                    return ctx.db().query(POSTS).fullTableScan()
                        .filter(f -> f.and(f.gt(POSTS.score, 3), f.eq(POSTS.title, "x")))
                        .first()
                        .map(post -> new WithAuthor(post, ctx.db().get(USERS, post.authorId())));
                }
                @Mutation(internal = true) static void delete(MutationCtx ctx, Id<Post> id, @Name("class") String category) {
                    ctx.db().patch(id, POSTS.patch().title("t").titleIfPresent(Optional.of("x")).published(true)
                        .note("n").noteIfPresent(Optional.empty()).noteOrRemove(Optional.empty()).removeNote()
                        .score(1).scoreIfPresent(Optional.of(2.0)).ratingOrRemove(Optional.empty()).state(State.PUBLIC)
                        .digest(new byte[0]).category(category));
                    Id<User> user = ctx.db().insert(USERS, USERS.draft().name("n").seen(ctx.now()).seen(Optional.empty()));
                    ctx.db().insert(POSTS, POSTS.draft().title("t").authorId(user).published(true).score(1)
                        .createdAt(ctx.now()).tags(List.of()).votes(Map.of()).digest(new byte[0])
                        .address(new Address("c", Optional.empty())).state(State.DRAFT).category("c"));
                    ctx.db().query(POSTS)
                        .withIndex(POSTS.BY_AUTHOR_AND_SCORE.eq(user).eq(2).eq(Optional.of(3.0)).eqAbsent().gt(ctx.now()))
                        .first();
                    ctx.db().query(POSTS).withIndex(POSTS.BY_CITY.eq("Bern")).first();
                    ctx.db().get(POSTS, id).ifPresent(post -> ctx.db().replace(post.id(), post.value()));
                    ctx.scheduler().runAfter(Duration.ZERO, Internal.posts.delete(id, "c"));
                }
                @Action static double run(ActionCtx ctx, Optional<String> name) {
                    List<PostDoc> posts = ctx.runQuery(Api.posts.byAuthor(Id.trusted(USERS, "u")));
                    Optional<WithAuthor> first = ctx.runQuery(
                        Api.posts.first().published(true).published(Optional.empty()).min(2).min(Optional.of(3.0)));
                    ctx.runMutation(Internal.posts.delete(posts.get(0).id(), "c"));
                    double more = ctx.runAction(Api.posts.run().name("n").name(name));
                    ctx.runMutation(Internal.admin.cleanUp.handler());
                    return more + first.map(one -> one.post().score()).orElse(0.0);
                }
            }
            """);
    private static final JavaFileObject CLEAN_UP = blog("CleanUp", """
            /** Removes what is old. */
            @Mutation(internal = true) @dev.convex4j.annotations.Module("admin/cleanUp")
            final class CleanUp {
                private CleanUp() {}
                static void handler(MutationCtx ctx) {}
            }
            """);
    private static final JavaFileObject HTTP = blog("Web", """
            final class Web {
                private Web() {}
                @Query @HttpRoute(method = HttpMethod.GET, path = "/posts/all")
                static double all(QueryCtx ctx) { return 1; }
                @HttpRoute(method = HttpMethod.GET, pathPrefix = "/files/")
                static HttpResponse files(HttpCtx ctx, HttpRequest request) { return HttpResponse.empty(204); }
                static String urls() {
                    return Routes.getPostsAll("https://a.convex.site") + Routes.getFiles("https://a.convex.site/", "x");
                }
            }
            """);

    @Test
    void everyMemberCompilesInUserCodeWithoutAWarning() {
        Compilation compilation =
                compile(POST, USER, ADDRESS, STATE, POSTS, CLEAN_UP, HTTP).compilation();

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void tablesReadAsWrittenByHand() throws IOException {
        Compilation compilation = compile(USER).compilation();

        assertThat(compilation).succeededWithoutWarnings();
        assertEquals(expected("Tables.java.txt"), generated(compilation, "Tables"));
    }

    @Test
    void withersReadAsWrittenByHand() throws IOException {
        Compilation compilation = compile(blog("Place", """
                        @Table("places")
                        record Place(String name, Optional<Double> rating, @Nullable String note, @SafeInteger long views,
                            Spot spot) {
                            @interface Nullable {}
                            record Spot(Default spot) {}
                            record Default(@Int64 long bytes, @Name("class") boolean category) {}
                            record Unused(String name) {}
                            static Place moved(Place place, Spot spot) {
                                return With.spot(With.rating(With.rating(place, 3), Optional.empty()), spot);
                            }
                        }
                        """)).compilation();

        assertThat(compilation).succeededWithoutWarnings();
        assertEquals(expected("With.java.txt"), generated(compilation, "With"));
    }

    @Test
    void noWithersWithoutRecords() {
        Compilation compilation = compile(blog("Web", """
                        final class Web {
                            private Web() {}
                            @Query static double one(QueryCtx ctx) { return 1; }
                        }
                        """)).compilation();

        assertTrue(compilation.generatedSourceFiles().stream()
                .noneMatch(file -> file.getName().endsWith("/With.java")));
    }

    @Test
    void callsReadAsWrittenByHand() throws IOException {
        Compilation compilation = compile(USER, blog("Users", """
                                final class Users {
                                    private Users() {}
                                    /** Finds users. Never use *&#47; or {@code &#92;users} or &#92;users here. */
                                    @Query static List<Tables.UserDoc> find(QueryCtx ctx, String name, Optional<Double> limit) {
                                        return List.of();
                                    }
                                }
                                """)).compilation();

        assertThat(compilation).succeededWithoutWarnings();
        assertEquals(expected("Api.java.txt"), generated(compilation, "Api"));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        Compilation forward =
                compile(POST, USER, ADDRESS, STATE, POSTS, CLEAN_UP, HTTP).compilation();
        Compilation backward =
                compile(HTTP, CLEAN_UP, POSTS, STATE, ADDRESS, USER, POST).compilation();

        for (String name : new String[] {"Tables", "Api", "Internal", "Routes"}) {
            assertEquals(generated(forward, name), generated(backward, name));
        }
    }

    @Test
    void javacRejectsWrongKindsAndArguments() {
        assertRejected("ctx.runMutation(Api.posts.byAuthor(author));", "runMutation");
        assertRejected(
                "ctx.runQuery(Api.posts.byAuthor(post));",
                "Id<blog.Post> cannot be converted to dev.convex4j.runtime.Id<blog.User>");
        assertRejected("ctx.scheduler().runAfter(Duration.ZERO, Api.posts.byAuthor(author));", "SchedulableCall");
        assertRejected(
                "String text = ctx.runQuery(Api.posts.byAuthor(author)).get(0).score();", "double cannot be converted");
        assertRejected("Object range = POSTS.BY_AUTHOR.eq(post);", "cannot be converted");
        assertRejected("Object range = POSTS.BY_AUTHOR.eq(author).eq(true);", "");
        assertRejected("Object draft = USERS.draft().seen(ctx.now());", "cannot find symbol");
        assertRejected("Object patch = USERS.patch().removeName();", "cannot find symbol");
    }

    private static void assertRejected(String statement, String message) {
        JavaFileObject wrong = blog("Wrong", """
                import static blog.Tables.*;
                final class Wrong {
                    private Wrong() {}
                    static void wrong(ActionCtx ctx, Id<User> author, Id<Post> post) {
                """ + statement + "\n} }");
        Compilation compilation = compile(POST, USER, ADDRESS, STATE, POSTS, CLEAN_UP, HTTP, wrong)
                .compilation();

        assertThat(compilation).failed();
        assertEquals(1, compilation.errors().size(), compilation.errors().toString());
        assertThat(compilation).hadErrorContaining(message).inFile(wrong).onLine(6);
    }

    @Test
    void oneMistypedNameDoesNotTakeTheOtherStubsAway() {
        JavaFileObject wrong = blog(
                "Wrong",
                "final class Wrong { private Wrong() {} @Query static Strin wrong(QueryCtx ctx) { return null; } }");
        JavaFileObject table = blog("Thing", "@Table(\"things\") public record Thing(Strin name, boolean good) {}");
        Compilation compilation = compile(POST, USER, ADDRESS, STATE, POSTS, CLEAN_UP, HTTP, wrong, table)
                .compilation();

        assertThat(compilation).failed();
        assertEquals(2, compilation.errors().size(), compilation.errors().toString());
        assertThat(compilation).hadErrorContaining("class Strin").inFile(wrong).onLine(2);
        assertThat(compilation).hadErrorContaining("class Strin").inFile(table).onLine(2);
    }

    @Test
    void whatARuleRefusesStillHasItsStubs() {
        JavaFileObject counters = blog("Counters", """
                final class Counters {
                    private Counters() {}
                    @Mutation static long add(MutationCtx ctx, char by, Set<String> names, Optional<Integer> max) {
                        Counter counter = ctx.db().query(Tables.COUNTERS).first().orElseThrow().value();
                        ctx.runMutation(Api.counters.add('b', names).max(3));
                        return counter.count();
                    }
                }
                """);
        JavaFileObject counter = blog("Counter", "@Table(\"counters\") public record Counter(long count) {}");
        Compilation compilation = compile(counters, counter).compilation();

        assertThat(compilation).failed();
        compilation
                .errors()
                .forEach(error -> assertTrue(error.getMessage(null).contains("[CVX910]"), error.toString()));
        assertEquals(4, compilation.errors().size());
    }

    @Test
    void nullIsAValueOnlyWhereItIsDeclared() throws ReflectiveOperationException {
        JavaFileObject notes = blog("Note", """
                @Table("notes") @Index(name = "by_text", fields = {"text", "count"})
                public record Note(@Nullable String text, int count, String title) { @interface Nullable {} }
                """);
        JavaFileObject use = blog("Use", """
                import static blog.Tables.*;
                final class Use {
                    private Use() {}
                    @Mutation static void set(MutationCtx ctx, @Note.Nullable String text, Optional<Integer> max, String title) {
                        ctx.runMutation(Api.use.set(text, title).max(3));
                    }
                    public static String all() {
                        return Api.use.set(null, "a") + " " + NOTES.patch().text(null) + " " + NOTES.BY_TEXT.eq(null).eq(3)
                            + " " + NOTES.BY_TEXT.gt(null) + " " + new FilterBuilder<Note>().eq(NOTES.text, null)
                            + " " + NOTES.draft().text(null).count(1).title("a").value();
                    }
                    public static void patch() { NOTES.patch().title(null); }
                    public static void call() { Api.use.set("a", null); }
                    public static void filter() { new FilterBuilder<Note>().eq(NOTES.title, null); }
                }
                """);
        Compilation compilation = compile(notes, use).compilation();
        assertThat(compilation).succeededWithoutWarnings();
        Class<?> used = new Classes(compilation).loadClass("blog.Use");
        Method all = used.getDeclaredMethod("all");
        all.setAccessible(true);

        assertEquals(
                "mutation use:set {text=null, title=a} patch {text=Optional[null]} notes.by_text[text EQ null][count EQ 3.0]"
                        + " notes.by_text[text GT null] Compare[field=notes.text, comparison=EQ, value=null]"
                        + " Note[text=null, count=1, title=a]",
                all.invoke(null));
        for (String name : new String[] {"patch", "call", "filter"}) {
            Method method = used.getDeclaredMethod(name);
            method.setAccessible(true);
            Throwable thrown = assertThrows(InvocationTargetException.class, () -> method.invoke(null))
                    .getCause();
            assertEquals(NullPointerException.class, thrown.getClass(), name);
        }
    }

    @Test
    void aWideTableHasADraftToo() {
        String components = IntStream.range(0, 30)
                .mapToObj(i -> "String f" + i + ", Optional<Double> o" + i)
                .collect(Collectors.joining(", "));
        String verbs =
                IntStream.range(0, 30).mapToObj(i -> ".f" + i + "(\"x\")").collect(Collectors.joining());
        JavaFileObject wide = blog("Wide", "@Table(\"wide\") record Wide(" + components + ") {}");
        JavaFileObject use = blog(
                "Use",
                "final class Use { private Use() {} static Object draft() { return Tables.WIDE.draft()" + verbs
                        + ".o1(2).o29(Optional.empty()); } }");

        assertThat(compile(wide, use).compilation()).succeededWithoutWarnings();
    }

    @Test
    void routesAreNeverOnTheCloudAddress() throws ReflectiveOperationException {
        Compilation compilation = compile(HTTP).compilation();
        Class<?> routes = new Classes(compilation).loadClass("blog.Routes");
        Method all = routes.getMethod("getPostsAll", String.class);
        Method files = routes.getMethod("getFiles", String.class, String.class);

        assertEquals("https://a.convex.site/posts/all", all.invoke(null, "https://a.convex.site"));
        assertEquals("http://localhost:3211/files/x", files.invoke(null, "http://localhost:3211/", "x"));
        for (String wrong : new String[] {"https://a.convex.cloud", "https://a.convex.cloud/", "nothing"}) {
            Throwable thrown = assertThrows(InvocationTargetException.class, () -> all.invoke(null, wrong))
                    .getCause();
            assertTrue(thrown instanceof IllegalArgumentException, wrong);
        }
    }

    /** Loads what a compilation made. */
    private static final class Classes extends ClassLoader {
        private final Compilation compilation;

        Classes(Compilation compilation) {
            super(StubsTest.class.getClassLoader());
            this.compilation = compilation;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String file = "/" + name.replace('.', '/') + ".class";
            for (JavaFileObject generated : compilation.generatedFiles()) {
                if (generated.getName().endsWith(file)) {
                    try (var stream = generated.openInputStream()) {
                        byte[] bytes = stream.readAllBytes();
                        return defineClass(name, bytes, 0, bytes.length);
                    } catch (IOException e) {
                        throw new ClassNotFoundException(name, e);
                    }
                }
            }
            throw new ClassNotFoundException(name);
        }
    }

    @Test
    void stubsStandInTheMarkedPackage() {
        Compilation compilation =
                compile(PACKAGE, USER, source("blog.web", "Web", """
                                import blog.gen.Api;
                                public final class Web {
                                    private Web() {}
                                    @Query static double one(QueryCtx ctx) { return ctx.runQuery(Api.web.one()); }
                                }
                                """)).compilation();

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("blog.gen.Tables");
    }

    private static final JavaFileObject PACKAGE = com.google.testing.compile.JavaFileObjects.forSourceString(
            "blog.gen.package-info", "@dev.convex4j.annotations.ConvexBackend package blog.gen;");

    private static String generated(Compilation compilation, String name) throws IOException {
        ImmutableList<JavaFileObject> files = compilation.generatedSourceFiles();
        JavaFileObject file = files.stream()
                .filter(one -> one.getName().endsWith("/" + name + ".java"))
                .findFirst()
                .orElseThrow();
        return file.getCharContent(false).toString();
    }

    private static String expected(String name) throws IOException {
        try (var stream = StubsTest.class.getResourceAsStream(name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
