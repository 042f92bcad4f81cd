package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.flow.ListTypes;
import java.util.Map;
import java.util.Set;

/** What the methods of the JDK may do beside giving a result. What isn't listed may do anything. */
final class JdkEffects {
    private static final Set<String> OF_STATISTICS = Set.of("getAverage", "getCount", "getMax", "getMin", "getSum");

    /** The methods of big numbers that neither write nor throw. */
    private static final Set<String> OF_BIG_NUMBERS = Set.of(
            "abs",
            "add",
            "compareTo",
            "equals",
            "gcd",
            "max",
            "min",
            "multiply",
            "negate",
            "precision",
            "scale",
            "signum",
            "stripTrailingZeros",
            "subtract",
            "toPlainString",
            "toString",
            "unscaledValue");

    /** A format is known when it is translated, and a regular expression too. */
    private static final Set<String> OF_TEXTS = Set.of(
            "chars",
            "codePoints",
            "compareTo",
            "compareToIgnoreCase",
            "concat",
            "contains",
            "contentEquals",
            "endsWith",
            "equals",
            "equalsIgnoreCase",
            "format",
            "formatted",
            "getBytes",
            "hashCode",
            "indent",
            "indexOf",
            "intern",
            "isBlank",
            "isEmpty",
            "join",
            "lastIndexOf",
            "length",
            "lines",
            "matches",
            "regionMatches",
            "replace",
            "split",
            "startsWith",
            "strip",
            "stripIndent",
            "stripLeading",
            "stripTrailing",
            "toCharArray",
            "toLowerCase",
            "toString",
            "toUpperCase",
            "trim",
            "valueOf");

    /** The methods of the interfaces of functions that don't call them. */
    private static final Set<String> MAKING_FUNCTIONS =
            Set.of("and", "andThen", "compose", "identity", "maxBy", "minBy", "negate", "not", "or");

    /** The methods that neither write nor throw. */
    private static final Map<String, Set<String>> SILENT = Map.ofEntries(
            Map.entry(Types.STRING, OF_TEXTS),
            Map.entry("java.util.Objects", Set.of("equals", "hash", "hashCode", "isNull", "nonNull", "toString")),
            Map.entry(Types.OPTIONAL, Set.of("of", "ofNullable", "empty", "isPresent", "isEmpty", "orElse", "stream")),
            Map.entry(Types.LIST, Set.of("of", "size", "isEmpty", "contains", "stream")),
            Map.entry("java.util.Collection", Set.of("size", "isEmpty", "stream")),
            Map.entry("java.util.Map", Set.of("get", "getOrDefault", "containsKey", "size", "isEmpty", "entry")),
            Map.entry("java.util.Map.Entry", Set.of("getKey", "getValue")),
            Map.entry("java.util.Set", Set.of("contains", "size", "isEmpty")),
            Map.entry("java.math.BigDecimal", OF_BIG_NUMBERS),
            Map.entry("java.math.BigInteger", OF_BIG_NUMBERS),
            Map.entry("java.util.Arrays", Set.of("stream")),
            Map.entry("java.util.stream.Stream", Set.of("of", "empty", "concat")),
            Map.entry("java.util.stream.IntStream", Set.of("of", "empty", "concat", "range", "rangeClosed")),
            Map.entry("java.util.stream.LongStream", Set.of("of", "empty", "concat", "range", "rangeClosed")),
            Map.entry("java.util.stream.DoubleStream", Set.of("of", "empty", "concat")),
            Map.entry("java.util.IntSummaryStatistics", OF_STATISTICS),
            Map.entry("java.util.LongSummaryStatistics", OF_STATISTICS),
            Map.entry("java.util.DoubleSummaryStatistics", OF_STATISTICS),
            Map.entry("java.lang.Math", Set.of("abs", "ceil", "floor", "max", "min", "pow", "round", "signum", "sqrt")),
            Map.entry("java.lang.Enum", Set.of("name", "ordinal", "toString", "compareTo")));

    /** The methods of all classes of {@code java.time} that neither write nor throw: they read, or compare. */
    private static final Set<String> OF_TIMES = Set.of(
            "abs",
            "atZone",
            "between",
            "compareTo",
            "equals",
            "isAfter",
            "isBefore",
            "isEqual",
            "isLeapYear",
            "isNegative",
            "isZero",
            "lengthOfMonth",
            "negated",
            "toInstant",
            "toString");

    private static final Set<String> TIME_PREFIXES =
            Set.of("get", "toEpoch", "toLocal", "toDays", "toHours", "toM", "toSeconds");

    /** The methods of all boxes that neither write nor throw. */
    private static final Set<String> OF_BOXES = Set.of(
            "compare",
            "compareTo",
            "intValue",
            "longValue",
            "doubleValue",
            "isDigit",
            "isLetter",
            "isLetterOrDigit",
            "isWhitespace",
            "isUpperCase",
            "isLowerCase",
            "max",
            "min",
            "sum",
            "toString",
            "toUpperCase",
            "toLowerCase");

    /** Classes whose objects never change, and that have no other state. */
    private static final Set<String> UNCHANGING = Set.of(
            "java.lang.CharSequence",
            "java.lang.Comparable",
            "java.lang.Enum",
            "java.lang.Number",
            "java.lang.String",
            "java.util.Comparator",
            "java.util.Objects",
            "java.util.Optional",
            "java.net.URI",
            "java.net.URLDecoder",
            "java.net.URLEncoder",
            "java.text.Normalizer",
            "java.util.Base64",
            "java.util.Base64.Decoder",
            "java.util.Base64.Encoder",
            "java.util.HexFormat",
            "java.util.UUID",
            "java.util.regex.Pattern");

    /** The methods of collections and maps that leave them as they are. */
    private static final Set<String> OF_COLLECTIONS = Set.of(
            "ceiling",
            "ceilingEntry",
            "ceilingKey",
            "comparingByKey",
            "comparingByValue",
            "contains",
            "containsAll",
            "containsKey",
            "containsValue",
            "copyOf",
            "descendingIterator",
            "descendingKeySet",
            "descendingMap",
            "descendingSet",
            "element",
            "entry",
            "entrySet",
            "equals",
            "first",
            "firstEntry",
            "firstKey",
            "floor",
            "floorEntry",
            "floorKey",
            "forEach",
            "get",
            "getFirst",
            "getKey",
            "getLast",
            "getOrDefault",
            "getValue",
            "hashCode",
            "headMap",
            "headSet",
            "higher",
            "higherEntry",
            "higherKey",
            "indexOf",
            "isEmpty",
            "iterator",
            "keySet",
            "last",
            "lastEntry",
            "lastIndexOf",
            "lastKey",
            "listIterator",
            "lower",
            "lowerEntry",
            "lowerKey",
            "navigableKeySet",
            "of",
            "ofEntries",
            "peek",
            "peekFirst",
            "peekLast",
            "size",
            "stream",
            "subList",
            "subMap",
            "subSet",
            "tailMap",
            "tailSet",
            "toArray",
            "toString",
            "values");

    private static final Map<String, Set<String>> LOOKING = Map.of(
            "java.lang.Throwable", Set.of("getCause", "getLocalizedMessage", "getMessage", "toString"),
            "java.util.Arrays",
                    Set.of(
                            "asList",
                            "binarySearch",
                            "copyOf",
                            "copyOfRange",
                            "deepEquals",
                            "deepToString",
                            "equals",
                            "hashCode",
                            "stream",
                            "toString"),
            "java.util.Collections",
                    Set.of(
                            "binarySearch",
                            "disjoint",
                            "emptyList",
                            "emptyMap",
                            "emptySet",
                            "frequency",
                            "max",
                            "min",
                            "nCopies",
                            "reverseOrder",
                            "singleton",
                            "singletonList",
                            "singletonMap",
                            "unmodifiableList",
                            "unmodifiableMap",
                            "unmodifiableSet"));

    /** The methods that don't write, and throw nothing but what stands for a mistake in the program: a wrong index, a null. */
    private static final Map<String, Set<String>> CHECKING = Map.of(
            Types.STRING,
            Set.of("charAt", "codePointAt", "subSequence", "substring"),
            Types.LIST,
            Set.of("copyOf", "get", "indexOf", "lastIndexOf", "subList", "toArray"),
            "java.util.Map",
            Set.of("containsValue", "entrySet", "keySet", "values", "copyOf"),
            "java.util.Set",
            Set.of("containsAll", "copyOf", "isEmpty"),
            "java.util.Collection",
            Set.of("contains", "containsAll", "toArray"),
            "java.util.Arrays",
            Set.of("asList", "copyOf", "toString"),
            "java.util.Collections",
            Set.of("emptyList", "emptyMap", "emptySet", "singletonList"));

    private JdkEffects() {}

    /** Whether a method neither writes nor throws, given values that aren't {@code null}. */
    static boolean isSilent(MethodKey method, int arguments) {
        return SILENT.getOrDefault(method.owner(), Set.of()).contains(method.name())
                || (isOfBox(method.owner()) && OF_BOXES.contains(method.name()))
                || isOfTime(method, arguments);
    }

    /** Whether a method makes a function of others. */
    static boolean isMakingFunction(MethodKey method) {
        return method.owner().startsWith("java.util.function.")
                ? MAKING_FUNCTIONS.contains(method.name())
                : method.owner().equals("java.util.Comparator")
                        && !method.name().equals("compare");
    }

    /** Whether a method doesn't write, and throws for a wrong index or a null at most. */
    static boolean isChecking(MethodKey method, int arguments) {
        return isSilent(method, arguments)
                || CHECKING.getOrDefault(method.owner(), Set.of()).contains(method.name());
    }

    /** Whether a method changes nothing that others see; it may throw. */
    static boolean isLooking(MethodKey method) {
        String owner = method.owner();
        if (ListTypes.isMethodOfList(method)) {
            return OF_COLLECTIONS.contains(method.name());
        }
        return UNCHANGING.contains(owner)
                || (owner.equals("java.lang.Math") && !method.name().equals("random"))
                || owner.startsWith("java.math.")
                || owner.startsWith("java.time.")
                || owner.startsWith("java.util.stream.")
                || isOfBox(owner)
                || LOOKING.getOrDefault(owner, Set.of()).contains(method.name());
    }

    /** Whether what a method that only looks may throw doesn't tell what it was given: a wrong index, a missing value. */
    static boolean failsAlike(MethodKey method, int arguments) {
        String owner = method.owner();
        String name = method.name();
        if (owner.equals(Types.OPTIONAL)) {
            return !name.equals("orElseThrow") || arguments == 0;
        } else if (owner.startsWith("java.util.stream.")) {
            return !name.equals("toMap");
        } else if (ListTypes.isMethodOfList(method)) {
            return OF_COLLECTIONS.contains(name) && !name.startsWith("of");
        }
        return isChecking(method, arguments)
                || owner.equals("java.util.Comparator")
                || owner.equals("java.lang.Comparable")
                || (owner.equals("java.util.Collections") && (name.equals("max") || name.equals("min")))
                || (owner.equals("java.lang.Math") && !name.endsWith("Exact"));
    }

    private static boolean isOfBox(String owner) {
        return Promotion.unboxed(new JavaType.Declared(owner)).isPresent();
    }

    /** A duration is added as any number is. */
    private static boolean isOfTime(MethodKey method, int arguments) {
        String owner = method.owner();
        String name = method.name();
        boolean amount = owner.equals("java.time.Duration") && name.startsWith("of");
        boolean shifted = (owner.equals("java.time.Duration") || owner.equals("java.time.Instant"))
                && (name.equals("plus") || name.equals("minus"))
                && arguments == 1;
        return owner.startsWith("java.time.")
                && (amount
                        || shifted
                        || OF_TIMES.contains(name)
                        || (!name.equals("get") && TIME_PREFIXES.stream().anyMatch(name::startsWith)));
    }
}
