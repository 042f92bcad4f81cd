package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The texts of lists, arrays and maps of {@code Object}, of which the program says what lies in them. */
public final class KindsInCollectionsProgram {
    private KindsInCollectionsProgram() {}

    private enum Level {
        LOW,
        HIGH
    }

    private record Point(int x, double y) {}

    private static final List<Object> CONSTANTS = List.of("a", 1, true);

    private static String joined(Object... details) {
        return Arrays.asList(details).toString();
    }

    private static String written(Object... details) {
        return "" + List.of(details) + Arrays.toString(details);
    }

    private static String lines(String title, List<Object> details) {
        return title + ": " + details;
    }

    @Query
    static List<String> lists(QueryCtx ctx) {
        String name = "otter".repeat(2).substring(5);
        int count = name.length() * 3;
        List<String> out = new ArrayList<>();
        out.add(joined(name, count, 3L, true));
        out.add(joined());
        out.add(written(name, 1.0, 2.5e10, false));
        List<Object> details = new ArrayList<>();
        details.add(name);
        details.add(0.5);
        details.add(new Point(1, 2));
        details.add(List.of(1, 2));
        out.add(details.toString() + String.valueOf(details) + lines("t", details));
        out.add("" + List.of(name, count, true));
        out.add(CONSTANTS.toString());
        List<Object> levels = List.of(Level.LOW, Level.HIGH, 1);
        out.add(levels + " " + levels.subList(1, 3));
        Object[] parts = new Object[3];
        parts[0] = 1.0;
        parts[1] = true;
        out.add(Arrays.toString(parts) + Arrays.asList(new Object[] {name, 1L}));
        List<Object> none = new ArrayList<>();
        none.add(null);
        none.add(2.0);
        out.add(none.toString());
        return out;
    }

    @Query
    static List<String> nested(QueryCtx ctx) {
        String name = "otter".repeat(2).substring(5);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(name, 1.0));
        rows.add(new ArrayList<>(List.of(2.0, true)));
        List<String> out = new ArrayList<>(List.of("" + rows.get(0)));
        for (List<Object> row : rows) {
            out.add(row.toString());
        }
        return out;
    }

    @Query
    static List<String> maps(QueryCtx ctx) {
        String name = "otter".repeat(2).substring(5);
        int count = name.length() * 3;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("count", count);
        fields.put("half", true);
        Map<String, Object> sizes = new TreeMap<>();
        sizes.put("b", 1.0);
        sizes.put("a", "two");
        return List.of(fields.toString(), "" + sizes);
    }

    @Query
    static List<String> streams(QueryCtx ctx) {
        String name = "otter".repeat(2).substring(5);
        int count = name.length() * 3;
        List<Object> details = List.of(name, count, 1L);
        List<Object> sizes = new ArrayList<>(List.of(1.0, name));
        return List.of(
                details.stream().map(each -> "<" + each + ">").collect(Collectors.joining(",")),
                sizes.stream().map(each -> "<" + each + ">").toList().toString(),
                sizes.stream().filter(each -> each instanceof Double).toList().toString());
    }
}
