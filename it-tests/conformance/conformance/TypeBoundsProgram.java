package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Document;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.QueryCtx;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Type parameters of classes, interfaces and methods, with all kinds of bounds. */
public final class TypeBoundsProgram {
    private TypeBoundsProgram() {}

    private interface Named {
        String name();
    }

    private interface Priced {
        int price();
    }

    private record Book(String name, int price) implements Named, Priced {}

    private abstract static class Reader<C extends QueryCtx> {
        protected final C ctx;

        Reader(C ctx) {
            this.ctx = ctx;
        }

        boolean knows(String text) {
            return ctx.db().get(Tables.NOTES, Id.trusted(Tables.NOTES, text)).isPresent();
        }
    }

    private static final class Messages extends Reader<QueryCtx> {
        Messages(QueryCtx ctx) {
            super(ctx);
        }
    }

    /** Bounds of the JDK's types. */
    private static final class Totals<L extends List<Integer>, M extends Map<String, Integer>> {
        private final L numbers;
        private final M sums;

        Totals(L numbers, M sums) {
            this.numbers = numbers;
            this.sums = sums;
        }

        String text() {
            int sum = 0;
            for (int number : numbers) {
                sum += number;
            }
            sums.merge("all", sum, Integer::sum);
            return numbers.size() + " of " + sums.get("all");
        }
    }

    private static final class Shelf<T extends Named & Priced, E extends Enum<E>> {
        private final List<T> items = new ArrayList<>();
        private final E kind;

        Shelf(E kind) {
            this.kind = kind;
        }

        Shelf<T, E> add(T item) {
            items.add(item);
            return this;
        }

        boolean is(E other) {
            return kind.equals(other);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (T item : items) {
                text.append(' ').append(item.name()).append(item.price());
            }
            return text.toString();
        }
    }

    private static final class Held<T extends Record, S extends Serializable> {
        private final T item;
        private final S note;

        Held(T item, S note) {
            this.item = item;
            this.note = note;
        }
    }

    private static final class Found<T, D extends Document<T>> {
        private final List<D> documents;

        Found(List<D> documents) {
            this.documents = documents;
        }

        int since(long millis) {
            int count = 0;
            for (D document : documents) {
                if (document.creationTime().toEpochMilli() > millis) {
                    count++;
                }
            }
            return count;
        }
    }

    private enum Kind {
        NEW,
        OLD
    }

    private static <T extends Named & Priced> int total(List<? extends T> items) {
        int sum = 0;
        for (T item : items) {
            sum += item.price() + item.name().length();
        }
        return sum;
    }

    private static <K extends Comparable<K>, V extends List<K>> K least(V values) {
        K least = values.get(0);
        for (K value : values) {
            if (value.compareTo(least) < 0) {
                least = value;
            }
        }
        return least;
    }

    @Query
    static boolean readerOfAContext(QueryCtx ctx) {
        return new Messages(ctx).knows("missing");
    }

    @Query
    static List<String> boundsOfTheJdk(QueryCtx ctx) {
        return List.of(
                new Totals<>(List.of(1, 2, 3), new TreeMap<String, Integer>()).text(), least(List.of("b", "a", "c")));
    }

    @Query
    static List<String> severalBounds(QueryCtx ctx) {
        Shelf<Book, Kind> shelf = new Shelf<>(Kind.OLD);
        return List.of(
                shelf.add(new Book("a", 3)).add(new Book("b", 4)).text(),
                String.valueOf(shelf.is(Kind.NEW)),
                String.valueOf(total(List.of(new Book("cc", 5), new Book("d", -7)))));
    }

    @Query
    static String boundsWithoutATypeOfTheirOwn(QueryCtx ctx) {
        Held<Book, String> held = new Held<>(new Book("a", 3), "note");
        return held.item.name() + held.note.length() + new Found<Note, Tables.NoteDoc>(List.of()).since(0);
    }

    /** What remains of a division has the sign of the dividend, be it zero. */
    @Query
    static List<Boolean> comparedRemainders(QueryCtx ctx) {
        List<Boolean> found = new ArrayList<>();
        for (int n : new int[] {-8, -7, -4, -1, 0, 1, 4, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            found.add(n % 4 == 0);
            found.add(n % -4 != 0);
            found.add(n % 4 > -1);
            found.add(n % 4 + n % 2 == 0);
            found.add(-(n % 4) == 0);
            found.add((n % 4) * 3 == 0);
            found.add(n % 4 / 2 == 0);
            found.add((n % 4 - 0) == n % 2);
            found.add(1.0 / (n % 4) > 0);
            found.add(String.valueOf(n % 4).equals("0"));
            found.add(Integer.valueOf(n % 4).equals(0));
            found.add(Double.valueOf(n % 4).equals(0.0));
        }
        return found;
    }

    @Query
    static List<String> keptRemainders(QueryCtx ctx) {
        List<String> found = new ArrayList<>();
        for (int n : new int[] {-8, -3, 0, 4}) {
            int rest = n % 4;
            double half = n % 4;
            Integer boxed = n % 2;
            found.add(rest + " " + half + " " + boxed + " " + 1.0 / rest + " " + (n % 4 + n % 8) + " "
                    + 1 / (double) (n % 4 + n % 2));
        }
        return found;
    }
}
