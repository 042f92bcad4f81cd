package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.JavaType;
import java.util.Map;
import java.util.Optional;

/** What to write instead of a value of a type that is not translated. */
public final class TypeHints {
    private static final String RUNTIME = "dev.convex4j.runtime.";
    private static final String CALL = "pass the call directly to `ctx.runQuery`, `ctx.runMutation` or the scheduler";

    private static final String CLOSING =
            "use the class that implements it, or an interface of your own: `interface Resource extends AutoCloseable`";

    private static final String FORMAT = "use `String.format(\"%,.2f\", number)`";

    private static final Map<String, String> BY_CLASS = Map.ofEntries(
            Map.entry(RUNTIME + "QueryCall", CALL),
            Map.entry(RUNTIME + "MutationCall", CALL),
            Map.entry(RUNTIME + "ActionCall", CALL),
            Map.entry(RUNTIME + "Fetch", "write the request inside `ctx.fetch(..)`"),
            Map.entry("java.util.PrimitiveIterator.OfInt", "use `boxed().iterator()`, an `Iterator<Integer>`"),
            Map.entry("java.net.URI", "pass the text, and take its parts with a regular expression or `split(..)`"),
            Map.entry("java.net.URL", "pass the text, and take its parts with a regular expression or `split(..)`"),
            Map.entry("java.text.DecimalFormat", FORMAT),
            Map.entry("java.text.NumberFormat", FORMAT),
            Map.entry("java.text.MessageFormat", "use `String.format(..)`, or join the parts"),
            Map.entry("java.text.SimpleDateFormat", "use a `DateTimeFormatter`"),
            Map.entry("java.time.Year", "use an `int`, or a `LocalDate`, which has `isLeapYear()`"),
            Map.entry("java.time.OffsetDateTime", "use an `Instant` or a `ZonedDateTime`"),
            Map.entry("java.time.MonthDay", "use a `LocalDate`, or a record of month and day"),
            Map.entry("java.util.Locale", "leave it out: texts are always made as with `Locale.ROOT`"),
            Map.entry("java.util.Currency", "use its code, a `String`"),
            Map.entry("java.util.Properties", "use `Env`, or a `Map`"),
            Map.entry("java.util.IdentityHashMap", "use a `LinkedHashMap` with an id as the key"),
            Map.entry("java.util.WeakHashMap", "use a `LinkedHashMap`"),
            Map.entry("java.util.Collection", "declare it as a `List` or a `Set`"),
            Map.entry("java.lang.CharSequence", "use a `String`"),
            Map.entry("java.lang.AutoCloseable", CLOSING),
            Map.entry("java.io.Closeable", CLOSING),
            Map.entry("java.util.Stack", "use an `ArrayDeque`, with `push` and `pop`"),
            Map.entry("java.util.Vector", "use an `ArrayList`"),
            Map.entry("java.util.Hashtable", "use a `LinkedHashMap`"),
            Map.entry("java.util.concurrent.ConcurrentHashMap", "use a `LinkedHashMap`: no two threads meet here"),
            Map.entry("java.util.concurrent.CopyOnWriteArrayList", "use an `ArrayList`: no two threads meet here"),
            Map.entry(
                    "java.util.concurrent.atomic.AtomicReference",
                    "use an array of one element, or a class of your own"),
            Map.entry("java.util.BitSet", "use a `boolean[]`, or a `TreeSet<Integer>`"),
            Map.entry("java.util.Date", "use an `Instant`"),
            Map.entry("java.util.Calendar", "use a `ZonedDateTime` or a `LocalDate`"),
            Map.entry("java.util.Random", "use `ctx.random()`"),
            Map.entry("java.util.Scanner", "use `text.lines()` or `text.split(..)`"),
            Map.entry("java.util.StringTokenizer", "use `text.split(..)`"),
            Map.entry("java.lang.StringBuffer", "use a `StringBuilder`"),
            Map.entry("java.lang.Object", "use the type that the value really has"));

    private TypeHints() {}

    /** What to use instead of a class, where it has a name in Java that many reach for. */
    public static Optional<String> instead(String className) {
        return Optional.ofNullable(BY_CLASS.get(className));
    }

    public static String instead(JavaType type) {
        if (type instanceof JavaType.Declared declared && BY_CLASS.containsKey(declared.name())) {
            return BY_CLASS.get(declared.name());
        } else if (type instanceof JavaType.Primitive) {
            return "use `int`, `double`, `Instant` or `String`";
        } else if (type instanceof JavaType.Array) {
            return "use a `List`";
        }
        return "use a text, a number, an id, a document, a record or a list of them";
    }
}
