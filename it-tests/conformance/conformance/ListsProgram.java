package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;

/** Lists, streams and records. */
public final class ListsProgram {
    private ListsProgram() {}

    /** A word and whether it is short. */
    record Word(String text, boolean isShort) {
        String shouted() {
            return text + "!";
        }
    }

    private static final List<Word> WORDS =
            List.of(new Word("a", true), new Word("longer", false), new Word("b", true));

    @Query
    static List<Word> filtered(QueryCtx ctx) {
        return WORDS.stream().filter(word -> word.isShort()).toList();
    }

    @Query
    static List<String> mapped(QueryCtx ctx) {
        return WORDS.stream()
                .filter(word -> !word.text().equals("b"))
                .map(word -> word.shouted())
                .toList();
    }

    @Query
    static List<String> byReference(QueryCtx ctx) {
        return WORDS.stream().map(Word::text).toList();
    }

    @Query
    static List<Boolean> recordsAreEqualByValue(QueryCtx ctx) {
        Word a = new Word("a", true);
        return List.of(a.equals(WORDS.get(0)), a.equals(new Word("a", false)), a.equals(new Word("b", true)));
    }

    @Query
    static List<List<String>> nested(QueryCtx ctx) {
        return WORDS.stream().map(word -> List.of(word.text(), word.shouted())).toList();
    }
}
