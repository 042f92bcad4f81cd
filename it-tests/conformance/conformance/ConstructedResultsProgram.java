package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.annotations.SafeInteger;
import dev.convex4j.runtime.QueryCtx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Records whose constructors have code, with maps and long numbers, which are something else outside. */
public final class ConstructedResultsProgram {
    private ConstructedResultsProgram() {}

    public record Visit(
            String page, @SafeInteger long at, Optional<@SafeInteger Long> until, Map<String, Integer> clicks) {
        public Visit {
            if (page.isBlank()) {
                throw new IllegalArgumentException("no page");
            }
            if (at > 5L && until.isEmpty()) {
                until = Optional.of(at + 1);
            }
            Map<String, Integer> all = new TreeMap<>(clicks);
            all.merge(page, 1, Integer::sum);
            clicks = all;
        }

        Visit(String page) {
            this(page, page.length(), Optional.empty(), Map.of());
        }

        String text() {
            return page + at + until.orElse(0L) + clicks.get(page);
        }
    }

    public record Sum(String name, @SafeInteger long total, Map<String, Integer> parts) {
        Sum(String name, Map<String, Integer> parts) {
            this(name.trim(), parts.size() + 1L, parts);
        }

        public Sum(String name, long total, Map<String, Integer> parts) {
            this.name = name;
            this.total = total + 1;
            this.parts = Map.copyOf(parts);
            if (this.total > 4) {
                throw new IllegalStateException(this.name + parts.size());
            }
        }
    }

    @Query
    static List<Visit> visits(QueryCtx ctx) {
        Map<String, Integer> clicks = new HashMap<>();
        clicks.put("b", 2);
        Visit first = new Visit("b", 9L, Optional.empty(), clicks);
        return List.of(first, new Visit("a"), new Visit("c", -1L, Optional.of(7L), first.clicks()));
    }

    @Query
    static String texts(QueryCtx ctx) {
        return new Visit("home").text() + new Visit("x", 6L, Optional.empty(), Map.of("x", 4)).text();
    }

    @Query
    static Sum sum(QueryCtx ctx) {
        return new Sum(" all ", Map.of("a", 1));
    }

    @Query
    static Sum tooMany(QueryCtx ctx) {
        return new Sum("all", Map.of("a", 1, "b", 2, "c", 3));
    }
}
