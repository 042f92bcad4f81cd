package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What to write instead of a type that has no Convex counterpart. */
final class TypeRefusals {
    private static final String RULE = "CVX910";
    private static final String LIST = "Write `List<T>`.";
    private static final String SET =
            "Write `List<T>`, and make a set of it where it is used: `new LinkedHashSet<>(list)`.";
    private static final String MAP = "Write `Map<String, T>`.";
    private static final String TEXT = "Write `String`, and convert it where it is used.";
    private static final String TIME = "Write `Instant` for a point in time, or `String`.";
    private static final Map<String, String> FIXES = fixes();

    private TypeRefusals() {}

    /** The finding for a type that isn't in the table of supported types. */
    static Finding unsupported(String type, String lookup, TypeUse use) {
        String fix = FIXES.getOrDefault(
                lookup,
                "Write a record, a sealed interface of records, an enum, `String`, `boolean`, a number, `Instant`,"
                        + " `Duration`, `byte[]`, `Id<T>`, `List<T>`, `Map<String, T>` or `Value`.");
        return because(
                "`" + type + "` has no counterpart in Convex: it is the type of " + use.subject(),
                "What crosses a function's boundary or lies in a table must mean the same in Java and in Convex",
                fix,
                use);
    }

    /** Whether there is a fix for that very class. */
    static boolean knows(String className) {
        return FIXES.containsKey(className);
    }

    static Finding because(String what, String why, String fix, TypeUse use) {
        return Finding.error(RULE, use.position(), what, why, fix);
    }

    private static Map<String, String> fixes() {
        Map<String, String> fixes = new HashMap<>();
        put(fixes, "Write `String`.", "char", "java.lang.Character", "java.lang.CharSequence");
        put(fixes, "Write `void`.", "java.lang.Void");
        put(fixes, "Write `Optional<Integer>`.", "java.util.OptionalInt");
        put(fixes, "Write `Optional<@Int64 Long>`.", "java.util.OptionalLong");
        put(fixes, "Write `Optional<Double>`.", "java.util.OptionalDouble");
        put(fixes, SET, "java.util.Set", "java.util.SortedSet", "java.util.HashSet", "java.util.LinkedHashSet");
        put(fixes, SET, "java.util.TreeSet", "java.util.NavigableSet", "java.util.EnumSet");
        put(fixes, LIST, "java.util.Collection", "java.lang.Iterable", "java.util.ArrayList");
        put(fixes, LIST, "java.util.LinkedList", "java.util.Queue", "java.util.Deque");
        put(fixes, LIST, "java.util.stream.Stream", "[]");
        put(fixes, MAP, "java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap", "java.util.SortedMap");
        put(fixes, TEXT, "java.math.BigDecimal", "java.math.BigInteger", "java.util.UUID", "java.net.URI");
        put(fixes, TEXT, "java.net.URL", "java.util.Locale", "java.util.Currency");
        put(fixes, TIME, "java.util.Date", "java.util.Calendar", "java.time.LocalDate", "java.time.LocalDateTime");
        put(fixes, TIME, "java.time.LocalTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime");
        String values = "Write a record of the fields that are meant.";
        put(fixes, values, "java.lang.Record", "class");
        put(fixes, "Write `Value` for whatever a caller may pass.", "java.lang.Object");
        put(fixes, "Make it `sealed`, and let it permit records.", "interface");
        put(fixes, "Write the type itself instead of a type variable or a wildcard.", "variable");
        return Map.copyOf(fixes);
    }

    private static void put(Map<String, String> fixes, String fix, String... types) {
        List.of(types).forEach(type -> fixes.put(type, fix));
    }
}
