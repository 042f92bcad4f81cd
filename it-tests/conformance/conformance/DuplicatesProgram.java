package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What Java says of a key, or of an element, that is there twice: the message has the texts of the values. */
public final class DuplicatesProgram {
    private DuplicatesProgram() {}

    private record Part(String name, double weight) {}

    private enum Color {
        RED,
        GREEN
    }

    private enum Size {
        SMALL("s");

        private final String text;

        Size(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class Named {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return "named " + name;
        }
    }

    private static List<Part> parts() {
        return List.of(new Part("a", 1), new Part("b", 2), new Part("a", 3.5));
    }

    @Query
    static int records(QueryCtx ctx) {
        return parts().stream()
                .collect(Collectors.toMap(Part::name, part -> part))
                .size();
    }

    @Query
    static int recordKeys(QueryCtx ctx) {
        return List.of(new Part("a", 1), new Part("a", 1)).stream()
                .collect(Collectors.toMap(part -> part, Part::weight))
                .size();
    }

    @Query
    static int doubles(QueryCtx ctx) {
        return parts().stream()
                .collect(Collectors.toMap(Part::name, Part::weight))
                .size();
    }

    @Query
    static int floats(QueryCtx ctx) {
        return parts().stream()
                .collect(Collectors.toUnmodifiableMap(Part::name, part -> (float) part.weight() / 3))
                .size();
    }

    @Query
    static int longs(QueryCtx ctx) {
        return List.of(1, 2, 1).stream()
                .collect(Collectors.toMap(number -> number + 1L, number -> 'x'))
                .size();
    }

    @Query
    static int constants(QueryCtx ctx) {
        return List.of(Color.GREEN, Color.RED, Color.GREEN).stream()
                .collect(Collectors.toMap(color -> color, color -> color == Color.RED))
                .size();
    }

    @Query
    static int ownTexts(QueryCtx ctx) {
        return List.of(Size.SMALL, Size.SMALL).stream()
                .collect(Collectors.toMap(size -> size, size -> new Named(size.name())))
                .size();
    }

    @Query
    static int lists(QueryCtx ctx) {
        return List.of("a", "a").stream()
                .collect(Collectors.toMap(List::of, text -> List.of(1.0, 2.5)))
                .size();
    }

    @Query
    static int sorted(QueryCtx ctx) {
        return List.of("a", "a").stream()
                .collect(Collectors.toMap(text -> text, text -> new TreeMap<>(Map.of(text, Size.SMALL))))
                .size();
    }

    @Query
    static boolean joined(QueryCtx ctx) {
        Map<String, Part> joined =
                parts().stream().collect(Collectors.toMap(Part::name, part -> part, (first, second) -> second));
        return joined.equals(Map.of("a", new Part("a", 3.5), "b", new Part("b", 2)));
    }

    @Query
    static String told(QueryCtx ctx) {
        try {
            return ""
                    + parts().stream()
                            .collect(Collectors.toMap(Part::name, part -> part))
                            .size();
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    @Query
    static int entries(QueryCtx ctx) {
        Part part = new Part("a", 1);
        return Map.ofEntries(Map.entry(part, 1), Map.entry(new Part("a", 1), 2)).size();
    }

    @Query
    static int elements(QueryCtx ctx) {
        return Set.of(List.of(1.5), List.of(1.5)).size();
    }

    @Query
    static int elementsWithTexts(QueryCtx ctx) {
        return Set.of(Size.SMALL, Size.SMALL).size();
    }
}
