package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Arrays whose elements are {@code null} until they are set, and what the library makes of them. */
public final class NullElementsProgram {
    private NullElementsProgram() {}

    record Cell(int x) {}

    private static String find(String[] names, String start) {
        for (String name : names) {
            if (name != null && name.startsWith(start)) {
                return name;
            }
        }
        return null;
    }

    @Query
    static String elements(QueryCtx ctx) {
        String[] names = new String[3];
        names[0] = "a";
        names[1] = find(names, "b");
        String second = names[1];
        Cell[] cells = {new Cell(1), null};
        Cell[][] grid = new Cell[2][2];
        grid[1][0] = cells[0];
        Integer[] boxes = new Integer[2];
        boxes[1] = 7;
        Integer sum = boxes[0] == null ? boxes[1] : boxes[0];
        return names[0]
                + second
                + names.length
                + (cells[1] == null)
                + cells[0].x()
                + (grid[0][1] == null)
                + grid[1][0].x()
                + boxes[0]
                + boxes[1]
                + sum
                + Arrays.toString(names);
    }

    @Query
    static List<String> library(QueryCtx ctx) {
        String[] names = new String[2];
        names[1] = "x";
        List<String> out = new ArrayList<>();
        out.add(String.join("-", names));
        names[0] = "y";
        out.add(String.join("-", names));
        out.addAll(List.of(names));
        out.addAll(Arrays.asList(names));
        out.addAll(Arrays.stream(names).map(name -> name + "!").toList());
        Arrays.sort(names);
        out.add(names[0] + ".");
        Arrays.sort(names, Comparator.reverseOrder());
        out.add(names[0] + ".");
        Cell[] cells = new Cell[2];
        cells[0] = new Cell(5);
        cells[1] = new Cell(4);
        Arrays.sort(cells, Comparator.comparingInt(Cell::x));
        out.add("" + cells[0].x());
        return out;
    }

    @Query
    static List<String> failures(QueryCtx ctx) {
        String[] names = new String[2];
        names[1] = "x";
        List<String> out = new ArrayList<>();
        try {
            out.addAll(List.of(names));
        } catch (RuntimeException e) {
            out.add("no list");
        }
        try {
            Arrays.sort(names);
        } catch (RuntimeException e) {
            out.add("not sorted");
        }
        try {
            out.add("" + names[0].length());
        } catch (RuntimeException e) {
            out.add("no length");
        }
        return out;
    }

    private record Seat(String name, int row) {}

    private static Seat[] seats() {
        Seat[] seats = new Seat[3];
        seats[1] = new Seat("b", 2);
        return seats;
    }

    /** Who asks for null is given it. */
    @Query
    static List<String> askedInArrays(QueryCtx ctx) {
        return Arrays.stream(seats())
                .map(seat -> seat == null ? "free" : seat.name())
                .toList();
    }

    @Query
    static int askedForNumbers(QueryCtx ctx) {
        return Stream.of(seats())
                .mapToInt(seat -> Objects.isNull(seat) ? -1 : seat.row())
                .sum();
    }

    @Query
    static int notAsked(QueryCtx ctx) {
        return Arrays.stream(seats()).mapToInt(Seat::row).sum();
    }

    @Query
    static List<String> addedFromArrays(QueryCtx ctx) {
        List<Seat> all = new ArrayList<>();
        Collections.addAll(all, seats());
        List<String> names = new ArrayList<>();
        for (Seat seat : all) {
            names.add(seat == null ? "free" : seat.name());
        }
        return names;
    }

    /** Lists with elements that may be {@code null}. */
    record Sparse(List<@Nullable String> names, List<@Nullable Integer> numbers) {}

    private static List<@Nullable String> withGaps(int size) {
        List<@Nullable String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(i % 2 == 0 ? "n" + i : null);
        }
        return names;
    }

    @Query
    static List<@Nullable String> gaps(QueryCtx ctx) {
        return withGaps(4);
    }

    @Query
    static Map<String, @Nullable Integer> gapsInMap(QueryCtx ctx) {
        Map<String, @Nullable Integer> lengths = new LinkedHashMap<>();
        for (String name : withGaps(3)) {
            lengths.put("" + lengths.size(), name == null ? null : name.length());
        }
        return lengths;
    }

    @Query
    static Sparse sparse(QueryCtx ctx) {
        List<@Nullable Integer> numbers = new ArrayList<>();
        numbers.add(null);
        numbers.add(7);
        return new Sparse(withGaps(2), numbers);
    }
}
