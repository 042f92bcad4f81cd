package dev.convex4j.processor.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that users write in TypeScript. */
class NativeMethodsTest {
    private static final String TEXTS = """
            package app;

            import dev.convex4j.annotations.Query;
            import dev.convex4j.runtime.QueryCtx;
            import java.util.Optional;

            final class Texts {
                record Word(String text) {}

                /** A part of an address. */
                static native Optional<Word> slug(String title);

                @Query
                static native int count(QueryCtx ctx, String title);

                @Query
                static String first(QueryCtx ctx, String title) {
                    return slug(title).map(Word::text).orElse("");
                }
            }
            """;

    private static final String FIRST = """
            import type { QueryCtx } from "../_generated/server";
            import type { Word } from "../texts";

            /** A part of an address. */
            export function slug(title: string): Word | undefined {
              throw new Error("Write slug in convex/native/texts.ts");
            }

            export async function count(ctx: QueryCtx, title: string): Promise<number> {
              throw new Error("Write count in convex/native/texts.ts");
            }
            """;

    private static final String OTHER = "class Other {}\n";

    @TempDir
    private Path root;

    private JavaProject.Result compile(String source) {
        return new JavaProject(root).source("app/Texts.java", source).compile();
    }

    private void write(String text) throws IOException {
        Path file = root.resolve("convex/native/texts.ts");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String error(String source) {
        JavaProject.Result result = compile(source);
        assertFalse(result.succeeded());
        return result.problems().toString();
    }

    @Test
    void theFirstTextIsWrittenOnce() throws IOException {
        assertEquals(FIRST, compile(TEXTS).convex().get("native/texts.ts"));
        assertTrue(Files.readString(root.resolve("convex/_generated/api.d.ts")).contains("native_texts"));

        String written =
                FIRST.replace("throw new Error(\"Write slug in convex/native/texts.ts\")", "return { text: title }");
        write(written);
        assertEquals(written, compile(TEXTS).convex().get("native/texts.ts"));

        JavaProject.Result without = compile("package app;\n\n" + OTHER);
        assertTrue(without.succeeded());
        assertEquals(written, without.convex().get("native/texts.ts"));
        assertFalse(without.convex().containsKey("texts.ts"));
    }

    @Test
    void aPromiseIsWaitedFor() throws IOException {
        write(FIRST.replace("function slug(title: string): Word", "function slug(title: string): Promise<Word")
                .replace("| undefined {", "| undefined> {"));
        assertTrue(compile(TEXTS).convex().get("texts.ts").contains("await slug(title)"));
        write(FIRST.replace(
                "async function count(ctx: QueryCtx, title: string): Promise<number>", "function count(): number"));
        String module = compile(TEXTS).convex().get("texts.ts");
        assertFalse(module.contains("await"), module);
        assertTrue(module.contains("return nativeCount(ctx, title);"), module);
    }

    @Test
    void whetherItWaitsIsWritten() throws IOException {
        String slug = "function slug(title: string): Word | undefined {";
        write(FIRST.replace(slug, "function slug(title: string) {"));
        assertTrue(error(TEXTS).contains("`convex/native/texts.ts` doesn't say what `slug` gives"));
        write(FIRST.replace(slug, "function slug(title: string): any {"));
        assertTrue(error(TEXTS).contains("doesn't say what `slug` gives"));
        write(FIRST.replace("export " + slug, "export { slug } from \"./other\";\nfunction other(): string {"));
        assertTrue(error(TEXTS).contains("doesn't say what `slug` gives"));
        write("type Later<T> =\n  | Promise<T>\n  | T;\n"
                + FIRST.replace(slug, "function slug(title: string): Later<Word | undefined> {"));
        assertTrue(compile(TEXTS).convex().get("texts.ts").contains("await slug(title)"));
        write(FIRST.replace(
                        slug, "const slug = (title: string): Word | undefined => {\n  const later = async () => {};")
                .replace("slug in convex/native/texts.ts\");\n}", "slug in convex/native/texts.ts\");\n};"));
        assertFalse(compile(TEXTS).convex().get("texts.ts").contains("await slug(title)"));
    }

    @Test
    void eachMethodIsExported() throws IOException {
        write(FIRST.replace("slug(", "slugs("));
        assertTrue(error(TEXTS).contains("`convex/native/texts.ts` exports no function `slug`"));
    }

    @Test
    void nothingIsRegistered() throws IOException {
        write("import { query } from \"../_generated/server\";\n" + FIRST + "export const other = query({});\n");
        assertTrue(error(TEXTS).contains("it calls `query(`"));
        write("import { mutation as m } from \"../_generated/server\";\n" + FIRST + "export const other = m({});\n");
        assertTrue(error(TEXTS).contains("it calls `m(`"));
        write("import * as server from \"../_generated/server\";\n" + FIRST
                + "export const other = server.mutation({});\n");
        assertTrue(error(TEXTS).contains("it calls `server.mutation(`"));
        write("import { query } from \"../_generated/server\";\n" + FIRST + "const register = query;\n");
        assertTrue(error(TEXTS).contains("it calls `query(`"));
        write(FIRST + "// query(\nexport const other = (ctx: QueryCtx) => ctx.db.query(\"a\");\n");
        assertTrue(compile(TEXTS).succeeded());
    }

    @Test
    void interceptorsGiveWhatItGets() {
        String text = """
                package app;

                import dev.convex4j.annotations.Interceptor;
                import dev.convex4j.annotations.Query;
                import dev.convex4j.runtime.QueryCtx;

                final class Texts {
                    @Interceptor
                    @interface Twice {}

                    @Twice
                    static String twice(QueryCtx ctx, String word) {
                        return word + word;
                    }

                    @Query
                    static native int count(QueryCtx ctx, @Twice String text, int more);
                }
                """;
        JavaProject.Result result = compile(text);
        assertTrue(result.convex()
                .get("native/texts.ts")
                .contains("export async function count(ctx: QueryCtx, text: string, more: number)"));
        assertTrue(result.convex().get("texts.ts").contains("return await nativeCount(ctx, text, more);"));
    }

    @Test
    void whatHasNoFunctionInTypeScript() {
        String problems = error("""
                package app;

                import dev.convex4j.annotations.Query;
                import dev.convex4j.runtime.QueryCtx;

                final class Texts {
                    native String object();

                    static native <T> String generic(T value);

                    static native String twice(String value);

                    static native String twice(int value);

                    @Query
                    static String first(QueryCtx ctx) {
                        return new Texts().object() + generic(1) + twice("");
                    }
                }
                """);
        assertTrue(problems.contains("`Texts.object` is native, but not static"), problems);
        assertTrue(problems.contains("`Texts.generic` is native and has type parameters"), problems);
        assertTrue(problems.contains("more than one method called `twice`"), problems);
    }
}
