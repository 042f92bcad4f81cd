package app;

import dev.convex4j.annotations.Action;
import dev.convex4j.annotations.Query;
import dev.convex4j.annotations.SafeInteger;
import dev.convex4j.annotations.UseNode;
import dev.convex4j.runtime.ActionCtx;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;
import java.util.Optional;

/** What is written in TypeScript: see {@code native/words.ts}. */
public final class Words {
    private Words() {}

    /** How often a word is there. */
    record Count(String word, int times) {}

    /** A title as a part of an address. */
    static native String slug(String title);

    static native Optional<Count> mostly(List<String> words, @SafeInteger long least);

    /** Comes later. */
    static native String hash(String text);

    static native int countBooks(QueryCtx ctx, String author);

    /** The books of an author, as one line. */
    @Query
    static native String line(QueryCtx ctx, String author, Optional<Integer> count);

    @Action(internal = true)
    static native void log(ActionCtx ctx, @SafeInteger long number);

    @Query
    static List<String> slugs(QueryCtx ctx, List<String> titles) {
        return titles.stream().map(Words::slug).map(slug -> slug + slug("!X y")).toList();
    }

    @Query
    static Optional<Count> most(QueryCtx ctx, List<String> words) {
        return mostly(words, 2L);
    }

    @Query
    static String report(QueryCtx ctx, String author) {
        return hash(author) + countBooks(ctx, author);
    }

    @Action
    static String logged(ActionCtx ctx) {
        ctx.runAction(Internal.words.log(7));
        return ctx.runQuery(Api.words.line("Ada").count(1));
    }

    private static String quoted(String text) {
        return "<" + text + ">";
    }

    /** Runs in Node.js, alone of this class. */
    @UseNode
    @Action
    static String pack(ActionCtx ctx, String text) {
        return quoted(slug(text));
    }

    @Action
    static String packed(ActionCtx ctx, String text) {
        return ctx.runAction(Api.wordsNode.pack(text));
    }
}
