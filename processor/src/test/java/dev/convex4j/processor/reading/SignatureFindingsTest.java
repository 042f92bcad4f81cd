package dev.convex4j.processor.reading;

import static dev.convex4j.processor.reading.SignatureCompiler.blog;
import static dev.convex4j.processor.reading.SignatureCompiler.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A comment such as <code>/&#42;CVX105&#42;/</code> stands right before the place where that finding is expected. */
class SignatureFindingsTest {
    private static final Pattern MARK = Pattern.compile("/\\*((?:CVX[0-9]+ ?)+)\\*/");
    private static final Pattern RULE = Pattern.compile("^\\[(CVX[0-9]+)\\]");
    private static final JavaFileObject USER =
            blog("User", "@Table(\"users\") public record User(String name, Optional<Double> age) {}");

    @Test
    void typesWithoutACounterpart() {
        expect(USER, blog("Unsupported", """
                        final class Unsupported {
                            private Unsupported() {}
                            record Generic<T>(T value) {}
                            record Tree(String name, List<Tree> /*CVX910*/children) {}
                            record Odd(String name, long /*CVX910*/count) {}
                            interface Shape {}
                            enum Color { RED }
                            @interface Nullable {}
                            @Query static String numbers(QueryCtx ctx, long /*CVX910*/a, Long /*CVX910*/b, char /*CVX910*/c,
                                List<Long> /*CVX910*/d, @Int64 int /*CVX910*/e, @SafeInteger List<Long> /*CVX910*/f,
                                @Int64 @SafeInteger long /*CVX910*/g, Map<String, Long> /*CVX910*/h, Optional<Long> /*CVX910*/i, List<@SafeInteger Long> /*CVX910*/j,
                                int fine, Short fine2, byte fine3, List<Float> fine4, @Int64 long fine5,
                                Optional<@SafeInteger Long> fine6, List<@Int64 Long> fine7, @Nullable @Int64 Long fine8) {
                                return "";
                            }
                            @Query static String classes(QueryCtx ctx, Set<String> /*CVX910*/a, String[] /*CVX910*/b,
                                Generic<Map<String, String>> /*CVX910*/c, Shape /*CVX910*/d, java.math.BigDecimal /*CVX910*/e, Object /*CVX910*/f,
                                LocalDate /*CVX910*/g, ArrayList<String> /*CVX910*/h, OptionalDouble /*CVX910*/i, byte[] fine) {
                                return "";
                            }
                            @Query static String nested(QueryCtx ctx, List<Optional<String>> /*CVX910*/a,
                                Optional<Optional<String>> /*CVX910*/b, Map<Color, String> /*CVX910*/c, Id<Color> /*CVX910*/d,
                                List<? extends String> /*CVX910*/e, @Nullable Optional<String> /*CVX910*/f, Tree g, Odd h, Odd again,
                                Map<Id<User>, List<Color>> fine) {
                                return "";
                            }
                            record Nest<T>(T value, List<Nest<T>> /*CVX910*/children) {}
                            sealed interface Either<T> permits Left, Right {}
                            record Left<T>(T value) implements Either<T> {}
                            record Right<T, U>(U value) implements Either<T> {}
                            @Query static String generics(QueryCtx ctx, Generic<Optional<String>> /*CVX910*/a, Generic<Long> /*CVX910*/b,
                                Generic<? extends String> /*CVX910*/c, Generic /*CVX910*/d, Nest<String> e, Either<String> /*CVX910*/f,
                                Generic<List<Map<String, String>>> /*CVX910*/g, Generic<Generic<@Int64 Long>> fine, Left<Integer> fine2) {
                                return "";
                            }
                            @Query static <T> String /*CVX910*/generic(QueryCtx ctx, List<T> /*CVX910*/a) { return ""; }
                            @Query static String varied(QueryCtx ctx, String... /*CVX910*/names) { return ""; }
                            @Query static long /*CVX910*/result(QueryCtx ctx) { return 1; }
                        }
                        """));
    }

    @Test
    void sealedInterfaces() {
        expect(USER, blog("Sealed", """
                        final class Sealed {
                            private Sealed() {}
                            sealed interface Shape {}
                            record Circle(double radius) implements Shape {}
                            @Name("box") record Square(double side) implements Shape {}
                            sealed interface Open {}
                            non-sealed interface Opened extends Open {}
                            sealed interface Generic<T> {}
                            record Same(String type2) implements Generic<String> {}
                            sealed interface Coloured {}
                            enum Color implements Coloured { RED }
                            @Query static String classes(QueryCtx ctx, Shape fine, Open /*CVX910*/a, Generic<String> fine2,
                                Coloured /*CVX910*/c) {
                                return "";
                            }
                        }
                        """), blog("Tags", """
                        final class Tags {
                            private Tags() {}
                            sealed interface Taken {}
                            record A(String /*CVX301*/type) implements Taken {}
                            record B(@Name("type") String /*CVX301*/kind) implements Taken {}
                            @Discriminator("kind") sealed interface Kinds {}
                            record C(String type) implements Kinds {}
                            @Name("c") /*CVX301*/record D(String kind2) implements Kinds {}
                            sealed interface Mixed permits Typed, Kind {}
                            record Typed(String a) implements Mixed {}
                            @Discriminator("kind") sealed interface WithKind {}
                            /*CVX301*/record Kind(String a) implements Mixed, WithKind {}
                            @Discriminator("a b") sealed interface Odd {}
                            /*CVX301*/record E(String a) implements Odd {}
                        }
                        """));
    }

    @Test
    void rawTypes() {
        expect(blog("Raw", """
                        final class Raw {
                            private Raw() {}
                            @SuppressWarnings("rawtypes")
                            @Query static String raw(QueryCtx ctx, List /*CVX910*/a, Map /*CVX910*/b, Id /*CVX910*/c) { return ""; }
                        }
                        """));
    }

    @Test
    void contexts() {
        expect(
                USER,
                blog("Functions", """
                        final class Functions {
                            @Query static String /*CVX105*/none() { return ""; }
                            @Query static String /*CVX105*/late(String name, QueryCtx /*CVX105*/ctx) { return ""; }
                            @Query static String wrong(MutationCtx /*CVX105*/ctx) { return ""; }
                            @Mutation static void weak(QueryCtx /*CVX105*/ctx) {}
                            @Action static void http(HttpCtx /*CVX105*/ctx) {}
                            @Mutation static void two(MutationCtx ctx, QueryCtx /*CVX105*/other) {}
                            @Query String /*CVX105*/instance(QueryCtx ctx) { return ""; }
                            @Query @Mutation static void /*CVX105*/both(QueryCtx ctx) {}
                            @Query private static String fine(QueryCtx ctx) { return ""; }
                            @Query static String /*CVX301*/over(QueryCtx ctx) { return ""; }
                            static String over(QueryCtx ctx, String name) { return ""; }
                            @HttpRoute(path = "/a") static HttpResponse /*CVX105*/handler(ActionCtx ctx, HttpRequest request) {
                                return HttpResponse.empty(204);
                            }
                            @Action native void /*CVX911 CVX105*/foreign(ActionCtx ctx);
                        }
                        """),
                blog(
                        "NoHandler",
                        "@Query final /*CVX105*/class NoHandler { static String run(QueryCtx ctx) { return \"\"; } }"),
                blog("TwoHandlers", """
                        @Query final /*CVX105*/class TwoHandlers {
                            static String handler(QueryCtx ctx) { return ""; }
                            static String handler(QueryCtx ctx, String name) { return ""; }
                        }
                        """),
                blog("NoRecord", "@Table(\"things\") final /*CVX910*/class NoRecord {}"));
    }

    @Test
    void visibility() {
        expect(
                source("blog.model", "Post", "@Table(\"posts\") /*CVX112*/record Post(String title) {}"),
                source("blog.model", "Shown", "@Table(\"shown\") public record Shown(String title) {}"),
                blog("Posts", """
                        final class Posts {
                            private Posts() {}
                            private /*CVX112*/record Hidden(String text) {}
                            record Seen(String text) {}
                            private /*CVX112*/enum Color { RED }
                            @Query static Optional<Seen> a(QueryCtx ctx, Hidden hidden, Seen seen, List<Color> colors) {
                                return Optional.empty();
                            }
                        }
                        """),
                source("blog.web", "Web", """
                        final /*CVX112*/class Web {
                            private Web() {}
                            public record Seen(String text) {}
                            @Query static Optional<Seen> b(QueryCtx ctx) { return Optional.empty(); }
                        }
                        """));
    }

    @Test
    void tablesAndIndexes() {
        expect(
                blog("Digit", "@Table(/*CVX301*/\"1st\") record Digit(String a) {}"),
                blog("Reserved", "@Table(/*CVX301*/\"_users\") record Reserved(String a) {}"),
                blog("First", "@Table(\"same\") record First(String a) {}"),
                blog("Second", "@Table(/*CVX301*/\"same\") record Second(String a) {}"),
                blog("UpperOne", "@Table(/*CVX301*/\"blog_posts\") record UpperOne(String a) {}"),
                blog("UpperTwo", "@Table(\"blogPosts\") record UpperTwo(String a) {}"),
                blog("Indexed", """
                        @Table("indexed")
                        @Index(name = /*CVX301*/"by-a", fields = "a")
                        @Index(name = /*CVX301*/"by_id", fields = "b")
                        @Index(name = "twice", fields = "c")
                        @Index(name = /*CVX301*/"twice", fields = "d")
                        /*CVX301*/@Index(name = "same", fields = "a")
                        /*CVX301*/@Index(name = "empty", fields = {})
                        @Index(name = "unknown", fields = {/*CVX301*/"nope", "c"})
                        @Index(name = "doubled", fields = {"e", "d", /*CVX301*/"e"})
                        @Index(name = "time", fields = {"e", /*CVX301*/"_creationTime"})
                        @Index(name = "id", fields = /*CVX301*/"_id")
                        record Indexed(String a, String b, String c, String d, String e) {}
                        """));
    }

    @Test
    void searchIndexes() {
        String filters = IntStream.range(0, 17).mapToObj(i -> "\"f" + i + "\"").collect(Collectors.joining(", "));
        String components = IntStream.range(0, 17).mapToObj(i -> "String f" + i).collect(Collectors.joining(", "));
        expect(
                blog("Searched", """
                        @Table("searched")
                        @Index(name = "taken", fields = "a")
                        @SearchIndex(name = /*CVX301*/"by-a", searchField = "a", filterFields = "b")
                        @SearchIndex(name = /*CVX301*/"by_creation_time", searchField = "a", filterFields = "c")
                        @SearchIndex(name = /*CVX301*/"taken", searchField = "c", filterFields = {"a", "b"})
                        /*CVX301*/@SearchIndex(name = "same", searchField = "c", filterFields = {"b", "a"})
                        record Searched(String a, String b, Optional<String> c) {}
                        """),
                blog("Unknown", """
                        @Table("unknown")
                        @SearchIndex(name = "nothing", searchField = /*CVX301*/"nope")
                        @SearchIndex(name = "number", searchField = /*CVX301*/"b")
                        @SearchIndex(name = "nested", searchField = "c.d", filterFields = {"b", /*CVX301*/"b"})
                        @SearchIndex(name = "time", searchField = "a", filterFields = /*CVX301*/"_creationTime")
                        record Unknown(String a, int b, Inner c) { record Inner(Optional<String> d) {} }
                        """),
                blog(
                        "Many",
                        "@Table(\"many\")\n"
                                + IntStream.range(0, 5)
                                        .mapToObj(i -> (i == 4 ? "/*CVX301*/" : "") + "@SearchIndex(name = \"s" + i
                                                + "\", searchField = \"f" + i + "\")")
                                        .collect(Collectors.joining("\n"))
                                + "\nrecord Many(" + components + ") {}"),
                blog(
                        "Wide",
                        "@Table(\"wide\") @SearchIndex(name = \"all\", searchField = \"f0\", filterFields = {"
                                + filters.replace("\"f16\"", "/*CVX301*/\"f16\"") + "})\nrecord Wide(" + components
                                + ") {}"),
                blog("Clash", """
                        @Table("clash")
                        @SearchIndex(name = "search_a", searchField = "a", filterFields = {"b.c", /*CVX301*/"bC"})
                        @SearchIndex(name = /*CVX301*/"searchA", searchField = "bC")
                        record Clash(String a, B b, String bC) { record B(String c) {} }
                        """),
                blog(
                        "Stray",
                        "/*CVX301*/@SearchIndex(name = \"by_a\", searchField = \"a\") record Stray(String a) {}"));
    }

    @Test
    void limits() {
        String fields = IntStream.range(0, 17).mapToObj(i -> "\"f" + i + "\"").collect(Collectors.joining(", "));
        String components = IntStream.range(0, 33).mapToObj(i -> "String f" + i).collect(Collectors.joining(", "));
        String indexes = IntStream.range(1, 33)
                .mapToObj(i -> (i == 32 ? "/*CVX301*/" : "") + "@Index(name = \"i" + i + "\", fields = \"f" + i + "\")")
                .collect(Collectors.joining("\n"));
        String name = "x".repeat(65);
        expect(
                blog(
                        "Wide",
                        "@Table(\"wide\") @Index(name = \"all\", fields = {"
                                + fields.replace("\"f16\"", "/*CVX301*/\"f16\"") + "})\n" + indexes + "\nrecord Wide("
                                + components
                                + ") {}"),
                blog(
                        "LongName",
                        "@Table(/*CVX301*/\"" + name + "\") record LongName(String " + name.substring(1) + ") {}"),
                blog("LongField", "@Table(\"long\") record LongField(String /*CVX301*/" + name + ") {}"));
    }

    @Test
    void packages() {
        expect(
                marked("blog.a", ""),
                marked("blog.b", "/*CVX112*/"),
                source(
                        "blog.a",
                        "A",
                        "final class A { private A() {} @Query static String a(QueryCtx ctx) { return \"\"; } }"));
        expect(
                source(
                        "com.a",
                        "A",
                        "final /*CVX112*/class A { private A() {} @Query static String a(QueryCtx ctx) { return \"\"; } }"),
                source(
                        "org.b",
                        "B",
                        "final class B { private B() {} @Query static String b(QueryCtx ctx) { return \"\"; } }"));
    }

    @Test
    void withoutTreesTheDeclarationsStillHaveAPosition() {
        Compilation compilation = SignatureCompiler.compileWithoutTrees(
                        blog("Digit", "@Table(\"1st\")\nrecord Digit(String a, long count) {}"))
                .compilation();

        assertEquals("Digit.java:2:8 CVX301\nDigit.java:3:29 CVX910", lines(findings(compilation)));
    }

    @Test
    void enumsAndStrayIndexes() {
        expect(
                blog("Enums", """
                        @Table("enums") record Enums(Twice twice, List<None> none, Fine fine) {
                            /*CVX301*/enum Twice { A, @Name("A") B }
                            /*CVX301*/enum None {}
                            enum Fine { A, @Name("b") B }
                            enum Elsewhere {}
                        }
                        """),
                blog("Stray", "/*CVX301*/@Index(name = \"by_a\", fields = \"a\") record Stray(String a) {}"));
    }

    @Test
    void namesOfGeneratedClasses() {
        expect(USER, blog("Api", "final /*CVX301*/class Api {}"));
    }

    private static JavaFileObject marked(String name, String mark) {
        return JavaFileObjects.forSourceString(
                name + ".package-info", mark + "@dev.convex4j.annotations.ConvexBackend package " + name + ";");
    }

    @Test
    void prefixes() {
        expect(blog("Post", """
                        @Table("posts")
                        /*CVX320*/@Index(name = "by_a", fields = "a")
                        @Index(name = "by_a_and_b", fields = {"a", "b"})
                        @Index(name = "by_b", fields = "b", suppress = @Suppress(rule = "CVX320", reason = "wanted"))
                        @Index(name = "by_b_and_a", fields = {"b", "a"})
                        record Post(String a, String b) {}
                        """), blog("Quiet", """
                        @Table("quiet")
                        @Suppress(rule = "CVX320", reason = "all wanted")
                        @Index(name = "by_a", fields = "a")
                        @Index(name = "by_a_and_b", fields = {"a", "b"})
                        record Quiet(String a, String b) {}
                        """));
    }

    @Test
    void fieldsAndFunctions() {
        expect(blog("Fields", """
                        @Table("fields")
                        record Fields(@Name(/*CVX301*/"my-name") String a, @Name(/*CVX301*/"_b") String b, String c,
                            @Name(/*CVX301*/"c") String d, String /*CVX301*/id, String /*CVX301*/value, Optional<String> bio,
                            String /*CVX301*/bioIfPresent, Inner inner) {
                            record Inner(@Name(/*CVX301*/"ü") String text) {}
                        }
                        """), blog("Named", """
                        final class Named {
                            private Named() {}
                            @Query @Name(/*CVX301*/"a-b") static String a(QueryCtx ctx) { return ""; }
                            @Query @Name("delete") static String b(QueryCtx ctx) { return ""; }
                            @Query @Name("twice") static String c(QueryCtx ctx) { return ""; }
                            @Query static String /*CVX301*/twice(QueryCtx ctx) { return ""; }
                            @Query static String args(QueryCtx ctx, @Name(/*CVX301*/"x y") String x) { return ""; }
                        }
                        """));
    }

    @Test
    void modulePaths() {
        expect(
                module("Generated", "/*CVX113*/\"_generated/a\""),
                module("Up", "/*CVX113*/\"../up\""),
                module("Absolute", "/*CVX113*/\"/etc/a\""),
                module("Empty", "/*CVX113*/\"\""),
                module("Dashed", "/*CVX113*/\"a-b\""),
                module("Java", "/*CVX113*/\"lib/java\""),
                module("Users", "\"admin/users\""),
                module("Users2", "/*CVX113*/\"admin/users\""),
                module("Users3", "/*CVX113*/\"Admin/users\""),
                module("Users4", "/*CVX113*/\"admin_users\""),
                module("Deep", "/*CVX113*/\"admin/users/one\""),
                module("Upper", "/*CVX113*/\"Crons\""),
                module("Same", "/*CVX301*/\"same/same\""),
                blog(
                        "Schema",
                        "final /*CVX113*/class Schema { private Schema() {} @Query static String one(QueryCtx ctx) { return \"\"; } }"),
                blog("Helper", "final class Helper { private Helper() {} static void help() {} }"),
                source("blog.other", "Helper", "final class Helper { private Helper() {} static void help() {} }"));
    }

    @Test
    void routes() {
        expect(blog("Web", """
                        final class Web {
                            private Web() {}
                            @Query @HttpRoute(method = HttpMethod.GET, path = "/a") static String a(QueryCtx ctx) { return ""; }
                            @Query @HttpRoute(method = HttpMethod.GET, path = /*CVX201*/"/a") static String b(QueryCtx ctx) { return ""; }
                            @Query @HttpRoute(path = "/a") @HttpRoute(path = /*CVX202*/"b") @HttpRoute(pathPrefix = /*CVX202*/"/c")
                            @HttpRoute(pathPrefix = /*CVX202*/"/.files/") /*CVX202*/@HttpRoute(method = HttpMethod.GET)
                            static String c(QueryCtx ctx) { return ""; }
                            /*CVX203*/@HttpRoute(method = HttpMethod.OPTIONS, path = "/d")
                            static HttpResponse d(HttpCtx ctx, HttpRequest request) { return HttpResponse.empty(204); }
                        }
                        """));
    }

    @Test
    void vectorIndexes() {
        expect(blog("Fine", """
                        @Table("fine") @VectorIndex(name = "a", vectorField = "vector", dimensions = 2, filterFields = {"genre", "vector"})
                        @VectorIndex(name = "b", vectorField = "vector", dimensions = 4096)
                        record Fine(String genre, List<Double> vector) {}
                        """), blog("Bad", """
                        @Table("bad") @VectorIndex(name = "a", vectorField = /*CVX301*/"genre", dimensions = 3)
                        @VectorIndex(name = "b", vectorField = /*CVX301*/"nothing", dimensions = 3)
                        @VectorIndex(name = "c", vectorField = "vector", dimensions = /*CVX301*/1)
                        @VectorIndex(name = "d", vectorField = "vector", dimensions = /*CVX301*/4097)
                        /*CVX301*/@VectorIndex(name = "e", vectorField = "vector", dimensions = 5, filterFields = {"genre", /*CVX301*/"genre"})
                        record Bad(String genre, List<Double> vector) {}
                        """), blog("Same", """
                        @Table("same") @VectorIndex(name = "a", vectorField = "vector", dimensions = 3)
                        /*CVX301*/@VectorIndex(name = "b", vectorField = "vector", dimensions = 3)
                        @VectorIndex(name = /*CVX301*/"a", vectorField = "vector", dimensions = 4)
                        record Same(List<Double> vector) {}
                        """), blog("Many", """
                        @Table("many") @VectorIndex(name = "a", vectorField = "vector", dimensions = 3)
                        @VectorIndex(name = "b", vectorField = "vector", dimensions = 4)
                        @VectorIndex(name = "c", vectorField = "vector", dimensions = 5)
                        @VectorIndex(name = "d", vectorField = "vector", dimensions = 6)
                        /*CVX301*/@VectorIndex(name = "e", vectorField = "vector", dimensions = 7, filterFields = /*CVX301*/"nothing")
                        record Many(List<Double> vector) {}
                        """));
    }

    @Test
    void flattened() {
        expect(
                blog("Row", "@Table(\"rows\") record Row(String title, Optional<String> note) {}"),
                blog("Part", "record Part(String part) {}"),
                blog(
                        "Fine",
                        "record Fine(@Flatten(except = {\"note\", \"id\"}) Tables.RowDoc row, @Flatten Part part, String title) {}"),
                blog("Stored", "@Table(\"stored\") record Stored(@Flatten Part /*CVX910*/part, String title) {}"),
                blog("Late", "record Late(String title, @Flatten Part /*CVX910*/part) {}"),
                blog("Text", "record Text(@Flatten String /*CVX910*/text) {}"),
                blog("Gone", "record Gone(@Flatten Optional<Part> /*CVX910*/part) {}"),
                blog("Many", "record Many(@Flatten List<Part> /*CVX910*/parts) {}"),
                blog("Except", "record Except(@Flatten(except = \"nothing\") Part /*CVX301*/part) {}"),
                blog("Web", """
                        final class Web {
                            private Web() {}
                            @Query static Fine fine(QueryCtx ctx) { return null; }
                            @Query static Late late(QueryCtx ctx) { return null; }
                            @Query static Text text(QueryCtx ctx) { return null; }
                            @Query static Gone gone(QueryCtx ctx) { return null; }
                            @Query static Many many(QueryCtx ctx) { return null; }
                            @Query static Except except(QueryCtx ctx) { return null; }
                        }
                        """));
    }

    @Test
    void interceptorsAndFlattenedParameters() {
        expect(
                USER,
                blog("Part", "record Part(String part, Optional<Double> size) {}"),
                blog("Whole", "record Whole(@Flatten Part part, String title) {}"),
                blog("Nowhere", "@Interceptor @interface Nowhere {}"),
                blog("Elsewhere", "@Interceptor(Part.class) @interface Elsewhere {}"),
                blog("Mine", "@interface Mine {}"),
                blog("Web", """
                        final class Web {
                            private Web() {}
                            @Interceptor @interface Me {}
                            @Interceptor @interface Writes {}
                            @Interceptor @interface NoContext {}
                            @Interceptor @interface Two {}
                            @Interceptor @interface Itself {}
                            @Me static String me(QueryCtx ctx, String name) { return name; }
                            @Writes static String writes(MutationCtx ctx) { return ""; }
                            @NoContext static String noContext() { return ""; }
                            @Two static String two(QueryCtx ctx) { return ""; }
                            @Two static String twice(QueryCtx ctx) { return ""; }
                            @Itself static String itself(QueryCtx ctx, @Itself String again) { return ""; }
                            @Query @Me static String fine(QueryCtx ctx, @Mine String name, @Me String a, @Me String b) { return ""; }
                            @Query static String same(QueryCtx ctx, double name, @Me String /*CVX912*/a) { return ""; }
                            @Query static String type(QueryCtx ctx, @Me int /*CVX912*/a) { return ""; }
                            @Query static String kind(QueryCtx ctx, @Writes String /*CVX912*/a) { return ""; }
                            @Query static String none(QueryCtx ctx, @NoContext String /*CVX912*/a) { return ""; }
                            @Query static String several(QueryCtx ctx, @Two String /*CVX912*/a) { return ""; }
                            @Query @Nowhere static String /*CVX912*/nowhere(QueryCtx ctx) { return ""; }
                            @Query @Elsewhere static String /*CVX912*/elsewhere(QueryCtx ctx) { return ""; }
                            @Query static String cycle(QueryCtx ctx, @Itself String /*CVX912*/a) { return ""; }
                            @HttpRoute(path = "/me") @Me static HttpResponse /*CVX912*/answer(HttpCtx ctx, HttpRequest r) { return null; }
                            @Query static String flat(QueryCtx ctx, @Flatten User user, @Flatten Part part) { return ""; }
                            @Query static String overlap(QueryCtx ctx, String name, @Flatten Part part) { return ""; }
                            @Query static String other(QueryCtx ctx, double part, @Flatten Part /*CVX912*/record) { return ""; }
                            @Query static String text(QueryCtx ctx, @Flatten String /*CVX910*/text) { return ""; }
                            @Query static String gone(QueryCtx ctx, @Flatten Optional<Part> /*CVX910*/part) { return ""; }
                            @Query static String less(QueryCtx ctx, @Flatten(except = "size") Part /*CVX910*/part) { return ""; }
                            @Query static String whole(QueryCtx ctx, @Flatten Whole /*CVX910*/whole) { return ""; }
                            @Query static String context(QueryCtx name, @Me String /*CVX912*/a) { return ""; }
                            @Query static String both(QueryCtx ctx, @Me @Mine2 String /*CVX912*/a) { return ""; }
                            @Query static String beside(QueryCtx ctx, @Me @Flatten Part /*CVX912*/part) { return ""; }
                            @HttpRoute(path = "/one") static HttpResponse one(HttpCtx ctx, HttpRequest r, @Me @Mine2 String /*CVX912*/a) { return null; }
                            @Interceptor @interface Mine2 {}
                            @Mine2 static String mine(QueryCtx ctx, @Me @Itself String inner) { return ""; }
                            @Query static String inner(QueryCtx ctx, @Mine2 String /*CVX912*/a) { return ""; }
                            @Interceptor @interface Spread {}
                            @Spread static String spread(QueryCtx ctx, @Flatten Part part) { return ""; }
                            @Query static String spreads(QueryCtx ctx, @Spread String /*CVX912*/a) { return ""; }
                        }
                        """));
    }

    @Test
    void interceptorsThatWouldNeverRun() {
        expect(
                blog("Access", """
                        final class Access {
                            private Access() {}
                            @Interceptor @interface Me {}
                            @Interceptor @interface Name {}
                            @Me static String me(QueryCtx ctx) { return ""; }
                            @Name static String name(QueryCtx ctx, @Me String me) { return me; }
                            @Interceptor(Single.class) @interface One {}
                        }
                        """),
                blog("Single", """
                        final class Single {
                            private Single() {}
                            static String one(QueryCtx ctx, @Access.Me String me) { return me; }
                        }
                        """),
                blog("Outer", """
                        @Access.Me
                        final class Outer {
                            private Outer() {}
                            static final class Inner {
                                private Inner() {}
                                @Query static int one(QueryCtx ctx) { return 1; }
                                @Access.Name static String /*CVX912*/helper(QueryCtx ctx) { return ""; }
                                @Access.Name private static final String /*CVX912*/FIELD = "";
                                static String other(QueryCtx ctx, @Access.Me String /*CVX912*/me) { return ""; }
                                @Query static int context(@Access.Me QueryCtx /*CVX912*/ctx) { return 1; }
                                @Crons @Access.Me static void /*CVX912*/jobs(CronJobs crons) {}
                            }
                            @Access.Me /*CVX912 CVX912*/record Result(@Access.Me String text) {}
                        }
                        """),
                blog("Helpers", """
                        @Access.Me
                        final /*CVX912*/class Helpers {
                            private Helpers() {}
                            static String help(QueryCtx ctx) { return ""; }
                        }
                        """),
                blog("Handler", """
                        @Access.Me @Query
                        final class Handler {
                            private Handler() {}
                            @Access.Name static String handler(QueryCtx ctx, @Access.One String one) { return ""; }
                        }
                        """));
    }

    @Test
    void methodsThatDeclareJobs() {
        expect(blog("Jobs", """
                        final class Jobs {
                            private Jobs() {}
                            @Crons static void fine(CronJobs crons) {}
                            @Crons static void /*CVX601*/nothing() {}
                            @Crons void /*CVX601*/instance(CronJobs crons) {}
                            @Crons static int /*CVX601*/result(CronJobs crons) { return 1; }
                        }
                        """));
    }

    @Test
    void corsSettings() {
        expect(blog("Web", """
                        final class Web {
                            private Web() {}
                            @HttpRoute(path = "/fine") @Cors(origins = {"https://a.example:8080", "${B}"}, credentials = true)
                            static HttpResponse fine(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX210*/@HttpRoute(path = "/any") @Cors(credentials = true) static HttpResponse any(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX211*/@HttpRoute(path = "/slash") @Cors(origins = "https://a.example/") static HttpResponse slash(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX211*/@HttpRoute(path = "/both") @Cors(origins = {"*", "https://a.example"}) static HttpResponse both(HttpCtx ctx, HttpRequest r) { return null; }
                            @HttpRoute(path = "/app") @Cors(origins = {"capacitor://localhost", "http://[::1]:3000", "https://a.example:80"}, maxAge = 0, exposedHeaders = "*") static HttpResponse app(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX211*/@HttpRoute(path = "/none") @Cors(origins = {}) static HttpResponse none(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX211*/@HttpRoute(path = "/letters") @Cors(origins = "https://A.example") static HttpResponse letters(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX211*/@HttpRoute(path = "/port") @Cors(origins = "https://a.example:443") static HttpResponse port(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX211*/@HttpRoute(path = "/name") @Cors(origins = "https://${HOST}") static HttpResponse name(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX211*/@HttpRoute(path = "/list") @Cors(headers = "Content-Type, Digest") static HttpResponse list(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX211*/@HttpRoute(path = "/line") @Cors(exposedHeaders = "A\\n") static HttpResponse line(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX211*/@HttpRoute(path = "/age") @Cors(maxAge = -2) static HttpResponse age(HttpCtx ctx, HttpRequest r) { return null; }
                            @HttpRoute(path = "/off", cors = CorsMode.OFF) @Cors(origins = "every") static HttpResponse off(HttpCtx ctx, HttpRequest r) { return null; }
                            @HttpRoute(method = HttpMethod.GET, path = "/off") @Cors(maxAge = 3) static HttpResponse on(HttpCtx ctx, HttpRequest r) { return null; }
                            @HttpRoute(method = HttpMethod.PUT, path = "/off", cors = CorsMode.OFF) static HttpResponse offAgain(HttpCtx ctx, HttpRequest r) { return null; }
                            @HttpRoute(path = "/two") @Cors(maxAge = 1) static HttpResponse two(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX211*/@HttpRoute(method = HttpMethod.GET, path = "/two") static HttpResponse other(HttpCtx ctx, HttpRequest r) { return null; }
                        }
                        """));
    }

    @Test
    void nothingForNode() {
        expect(blog("Web", """
                        final class Web {
                            private Web() {}
                            @Action @UseNode static String fine(ActionCtx ctx) { return helper(); }
                            @Action static String other(ActionCtx ctx) { return ""; }
                            /*CVX114*/@UseNode static String helper() { return ""; }
                            /*CVX114*/@UseNode @HttpRoute(path = "/x") static HttpResponse route(HttpCtx ctx, HttpRequest r) { return null; }
                            /*CVX114*/@UseNode record Line(String text) {}
                            /*CVX114*/@UseNode static final class Texts { static String text() { return ""; } }
                            @UseNode static final class Around {
                                @Action static final class Single { static String handler(ActionCtx ctx) { return ""; } }
                                @UseNode static String again() { return ""; }
                            }
                            @Action static final class Other {
                                @UseNode static String handler(ActionCtx ctx) { return ""; }
                            }
                        }
                        """));
    }

    @Test
    void authProviders() {
        expect(blog("Web", """
                        @AuthProvider.CustomJwt(issuer = "https://a.example", jwks = "data:,keys", algorithm = "ES256")
                        final class Web {
                            private Web() {}
                            @AuthProvider.CustomJwt(issuer = "${ISSUER}", jwks = /*CVX506*/"https://${HOST}/keys", algorithm = /*CVX506*/"HS256")
                            static final class Token {}
                            @AuthProvider.Oidc(domain = /*CVX506*/"", applicationId = "a")
                            static final class Login {}
                        }
                        """));
    }

    @Test
    void modulesInNode() {
        expect(blog("Web", """
                        @UseNode
                        final class Web {
                            private Web() {}
                            @Action static String fine(ActionCtx ctx) { return ""; }
                            @Query static String /*CVX114*/query(QueryCtx ctx) { return ""; }
                            @Mutation(internal = true) static void /*CVX114*/mutation(MutationCtx ctx) {}
                            /*CVX114*/@HttpRoute(path = "/x") static HttpResponse route(HttpCtx ctx, HttpRequest r) { return null; }
                        }
                        """));
    }

    @Test
    void crons() {
        expect(blog("Jobs", """
                        final class Jobs {
                            private Jobs() {}
                            @Mutation @Cron(every = "5m") @Cron(name = "b", hourly = 17) @Cron(name = "c", daily = "7:05")
                            @Cron(name = "d", weekly = "monday 17:30") /*CVX602*/@Cron(name = "e", monthly = "31 00:00")
                            /*CVX602*/@Cron(name = "f", cron = "0,30 9-17/2 * JAN MON-FRI") static void fine(MutationCtx ctx, Optional<String> a) {}
                            @Action @Cron(hourly = 0, suppress = @Suppress(rule = "CVX602", reason = "the rates change then"))
                            @Cron(name = "g", cron = "10 * * * *") /*CVX602*/@Cron(name = "h", cron = "*/5,0-3 * * * *")
                            static void full(ActionCtx ctx) {}
                            @Action /*CVX601*/@Cron static void none(ActionCtx ctx) {}
                            @Action /*CVX601*/@Cron(every = "1m", hourly = 3) static void two(ActionCtx ctx) {}
                            @Action @Cron(every = /*CVX601*/"0m") @Cron(every = /*CVX601*/"1.5h") @Cron(hourly = /*CVX601*/60)
                            @Cron(daily = /*CVX601*/"24:00") @Cron(weekly = /*CVX601*/"Monday 17:30") @Cron(monthly = /*CVX601*/"32 10:00")
                            @Cron(cron = /*CVX601*/"* * * *") @Cron(cron = /*CVX601*/"60 * * * *") @Cron(cron = /*CVX601*/"5-3 * * * *")
                            static void bad(ActionCtx ctx) {}
                            @Mutation /*CVX601*/@Cron(name = "b", every = "1h") static void taken(MutationCtx ctx) {}
                            @Mutation @Cron(name = /*CVX601*/"caf\u00e9", every = "1h") static void notAscii(MutationCtx ctx) {}
                            @Query /*CVX601*/@Cron(name = "q", every = "1h") static String query(QueryCtx ctx) { return ""; }
                            @Mutation /*CVX601*/@Cron(name = "r", every = "1h") static void required(MutationCtx ctx, String a) {}
                            /*CVX601*/@Cron(every = "1h") static void plain() {}
                        }
                        """));
    }

    private static JavaFileObject module(String name, String path) {
        return blog(
                name,
                "@dev.convex4j.annotations.Module(" + path + ") final class " + name + " { private " + name
                        + "() {} @Query static String one(QueryCtx ctx) { return \"\"; } }");
    }

    private static void expect(JavaFileObject... sources) {
        Compilation compilation = SignatureCompiler.compile(sources).compilation();

        assertEquals(
                lines(marks(sources)),
                lines(findings(compilation)),
                compilation.diagnostics().toString());
    }

    private static List<String> findings(Compilation compilation) {
        List<String> findings = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            Matcher rule = RULE.matcher(diagnostic.getMessage(null));
            // javac's own complaints about generated code that a finding explains are no concern here.
            if (rule.find()) {
                String place = diagnostic.getSource() == null
                        ? "nowhere"
                        : name(diagnostic.getSource()) + ":" + diagnostic.getLineNumber() + ":"
                                + diagnostic.getColumnNumber();
                findings.add(place + " " + rule.group(1));
            }
        }
        return findings;
    }

    private static List<String> marks(JavaFileObject... sources) {
        List<String> marks = new ArrayList<>();
        for (JavaFileObject source : sources) {
            List<String> lines = text(source).lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                Matcher mark = MARK.matcher(lines.get(line));
                while (mark.find()) {
                    String place = name(source) + ":" + (line + 1) + ":" + (mark.end() + 1);
                    Stream.of(mark.group(1).split(" ")).forEach(rule -> marks.add(place + " " + rule));
                }
            }
        }
        return marks;
    }

    private static String text(JavaFileObject source) {
        try {
            return source.getCharContent(false).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(JavaFileObject source) {
        return source.getName().substring(source.getName().lastIndexOf('/') + 1);
    }

    private static String lines(List<String> entries) {
        return String.join("\n", entries.stream().sorted().toList());
    }
}
