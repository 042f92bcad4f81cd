package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is read from a record again after a test for {@code null}, and maps that functions fill before they are put away. */
public final class TestedPartsProgram {
    private TestedPartsProgram() {}

    record Part(@Nullable String text, @Nullable Integer count) {}

    record Whole(@Nullable Part part, String name, @Nullable String note) {}

    record Filled(Map<String, String> fields) {}

    private static String upper(String text) {
        return text.toUpperCase();
    }

    private static String parts(Whole first, Whole second) {
        Whole whole = first;
        String note = whole.note() == null ? "none" : whole.note();
        int count = whole.part() != null && whole.part().count() != null
                ? whole.part().count() + 1
                : -1;
        StringBuilder text = new StringBuilder(upper(note)).append(count);
        if (whole.part() != null && whole.part().text() != null) {
            Part part = whole.part();
            whole = second;
            String other = whole.note() != null ? upper(whole.note()) : "-";
            text.append(part.text() == null ? "?" : upper(part.text())).append(other);
        }
        if (whole.note() == null) {
            return text + whole.name();
        }
        String kept = whole.note();
        List<String> all = new ArrayList<>(List.of(kept));
        all.add(whole.note());
        return text + upper(whole.note()) + all.size();
    }

    @Query
    static List<String> run(QueryCtx ctx) {
        Whole full = new Whole(new Part("part", 5), "full", "note");
        Whole empty = new Whole(null, "empty", null);
        Whole half = Value.json("{\"part\":{\"text\":null,\"count\":null},\"name\":\"half\",\"note\":\"x\"}")
                .as(Whole.class);
        List<String> lines = new ArrayList<>();
        for (Whole first : List.of(full, empty, half)) {
            for (Whole second : List.of(full, empty, half)) {
                lines.add(parts(first, second));
            }
        }
        return lines;
    }

    @Query
    static Filled filled(QueryCtx ctx) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("b", "1");
        more.put("a", "2");
        Map<String, String> fields = new TreeMap<>();
        fields.put("a", "0");
        more.forEach((key, value) -> fields.putIfAbsent(key, value));
        Optional.of("c").ifPresent(key -> fields.put(key, "3"));
        return new Filled(fields);
    }

    @Query
    static List<Filled> filledEach(QueryCtx ctx) {
        List<Filled> all = new ArrayList<>();
        List.of("x", "y").forEach(name -> {
            Map<String, String> fields = new LinkedHashMap<>();
            List.of("1", "2").forEach(digit -> fields.put(name + digit, digit));
            all.add(new Filled(fields));
        });
        return all;
    }
}
