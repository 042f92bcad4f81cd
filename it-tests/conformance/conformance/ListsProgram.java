package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists, streams and records. */
public final class ListsProgram {
    private ListsProgram() {}

    /** A word and whether it is short. */
    record Word(String text, boolean isShort) {}

    /** Holds another record and a list. */
    record Page(Word title, List<String> lines, double number) {}

    private static final List<Word> WORDS =
            List.of(new Word("a", true), new Word("longer", false), new Word("b", true));

    private static final List<String> NONE = List.of();

    @Query
    static List<Word> filtered(QueryCtx ctx) {
        return WORDS.stream().filter(word -> word.isShort()).toList();
    }

    @Query
    static List<String> mapped(QueryCtx ctx) {
        return WORDS.stream()
                .filter(word -> !word.text().equals("b"))
                .map(word -> word.text() + "!")
                .toList();
    }

    @Query
    static List<String> byReference(QueryCtx ctx) {
        return WORDS.stream().map(Word::text).toList();
    }

    @Query
    static List<Word> byConstructor(QueryCtx ctx) {
        return List.of("x", "y").stream()
                .map(text -> new Word(text, text.equals("x")))
                .toList();
    }

    @Query
    static List<String> byHelper(QueryCtx ctx) {
        return List.of("x", "y").stream().map(StringsOf::twice).toList();
    }

    @Query
    static List<List<String>> nested(QueryCtx ctx) {
        return WORDS.stream()
                .map(word -> List.of(word.text(), "." + word.text()))
                .toList();
    }

    @Query
    static List<Boolean> matches(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        for (List<String> texts : List.of(NONE, List.of(""), List.of("a", ""), List.of("a", "b"))) {
            out.add(texts.stream().anyMatch(text -> text.isEmpty()));
            out.add(texts.stream().allMatch(text -> text.isEmpty()));
            out.add(texts.stream().noneMatch(String::isEmpty));
            out.add(texts.contains("a"));
            out.add(texts.isEmpty());
            out.add(!texts.stream().anyMatch(text -> text.equals("a")));
        }
        return out;
    }

    @Query
    static List<String> first(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (List<String> texts : List.of(NONE, List.of(""), List.of("a", ""), List.of("b", "a"))) {
            out.add(texts.stream().findFirst().orElse("none"));
            out.add(texts.stream().filter(text -> text.equals("a")).findFirst().orElse("no a"));
            Optional<String> mapped = texts.stream().map(text -> text + ".").findFirst();
            out.add(mapped.isPresent() ? mapped.get() : "nothing");
        }
        return out;
    }

    @Query
    static List<Boolean> contents(QueryCtx ctx) {
        List<Boolean> out = new ArrayList<>();
        out.add(List.of(1, 2, 3).contains(2));
        out.add(List.of(1, 2, 3, 5).contains(4));
        out.add(List.of(true).contains(false));
        out.add(List.of("a", "b").contains("A"));
        out.add(List.of().isEmpty());
        return out;
    }

    @Query
    static List<List<String>> ofManyElements(QueryCtx ctx) {
        return List.of(
                List.of("a", "b", "c", "d", "e", "f"),
                List.of("a", "b", "c", "d", "e", "f", "g"),
                List.of("a", "b", "c", "d", "e", "f", "g", "h"),
                List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"),
                List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"));
    }

    @Query
    static List<String> byIndex(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<String> texts = List.of("a", "b", "c");
        for (int i = 0; i < texts.size(); i++) {
            out.add(texts.get(i) + i);
        }
        int last = texts.size() - 1;
        out.add(texts.get(last));
        out.add("" + texts.size() + NONE.size());
        return out;
    }

    @Query
    static String indexTooLarge(QueryCtx ctx) {
        return List.of("a", "b").get(2);
    }

    @Query
    static String indexNegative(QueryCtx ctx) {
        int index = -1;
        return List.of("a", "b").get(index);
    }

    @Query
    static String nothingToGet(QueryCtx ctx) {
        return NONE.get(0);
    }

    @Query
    static List<String> aCopyStays(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add("a");
        List<String> copy = out.stream().toList();
        out.add("" + copy.size());
        List<String> same = out;
        out.add("" + same.size());
        out.add("" + copy.size());
        return out;
    }

    @Query
    static List<String> recordsInRecords(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Page page = new Page(WORDS.get(1), List.of("x", "y"), 1.5);
        out.add(page.title().text());
        out.add(page.lines().get(1));
        out.add("" + (page.number() > 1.0) + page.title().isShort());
        return out;
    }

    @Query
    static Page record(QueryCtx ctx) {
        return new Page(new Word("", false), new ArrayList<>(), -0.0);
    }
}
