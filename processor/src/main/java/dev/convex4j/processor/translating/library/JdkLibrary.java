package dev.convex4j.processor.translating.library;

import dev.convex4j.processor.model.MethodKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JDK's rows, read from one resource a class: {@code <canonical name>.rows}.
 *
 * <p>A line is {@code signature => template}, where the signature has canonical parameter types without
 * {@code java.lang.}; {@code => @name} names a decision of the translator, and {@code => ! text} says what to use instead of
 * a method that is not translated; {@code => async template} is a promise. Text behind {@code //} is the note for the docs.
 */
public final class JdkLibrary implements Library {
    /** The classes that have rows; every other one is refused whole. */
    public static final List<String> CLASSES = List.of(
            "java.lang.String",
            "java.lang.StringBuilder",
            "java.lang.CharSequence",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Class",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Math",
            "java.lang.Number",
            "java.lang.Short",
            "java.lang.System",
            "java.io.IOException",
            "java.lang.ArithmeticException",
            "java.lang.AssertionError",
            "java.lang.Error",
            "java.lang.Exception",
            "java.lang.IllegalArgumentException",
            "java.lang.IllegalStateException",
            "java.lang.NumberFormatException",
            "java.lang.RuntimeException",
            "java.lang.Throwable",
            "java.lang.UnsupportedOperationException",
            "java.util.NoSuchElementException",
            "java.util.DuplicateFormatFlagsException",
            "java.util.FormatFlagsConversionMismatchException",
            "java.util.IllegalFormatCodePointException",
            "java.util.IllegalFormatConversionException",
            "java.util.IllegalFormatFlagsException",
            "java.util.IllegalFormatPrecisionException",
            "java.util.IllegalFormatWidthException",
            "java.util.MissingFormatArgumentException",
            "java.util.MissingFormatWidthException",
            "java.util.UnknownFormatConversionException",
            "java.io.PrintStream",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.RoundingMode",
            "java.nio.charset.StandardCharsets",
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.net.URLDecoder",
            "java.net.URLEncoder",
            "java.security.GeneralSecurityException",
            "java.security.InvalidKeyException",
            "java.security.MessageDigest",
            "java.security.NoSuchAlgorithmException",
            "javax.crypto.Mac",
            "javax.crypto.spec.SecretKeySpec",
            "java.util.Base64",
            "java.util.Base64.Decoder",
            "java.util.Base64.Encoder",
            "java.util.HexFormat",
            "java.text.Normalizer",
            "java.util.stream.BaseStream",
            "java.util.stream.Collector",
            "java.util.stream.Stream.Builder",
            "java.util.StringJoiner",
            "java.util.UUID",
            "java.time.Instant",
            "java.time.Duration",
            "java.time.Period",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.YearMonth",
            "java.time.DayOfWeek",
            "java.time.Month",
            "java.time.ZoneId",
            "java.time.ZoneOffset",
            "java.time.DateTimeException",
            "java.time.chrono.ChronoLocalDateTime",
            "java.time.chrono.ChronoZonedDateTime",
            "java.time.format.DateTimeFormatter",
            "java.time.format.DateTimeParseException",
            "java.time.temporal.ChronoUnit",
            "java.time.temporal.UnsupportedTemporalTypeException",
            "java.lang.Comparable",
            "java.lang.Iterable",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collection",
            "java.util.Deque",
            "java.util.EnumMap",
            "java.util.EnumSet",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Iterator",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.List",
            "java.util.Map",
            "java.util.Map.Entry",
            "java.util.AbstractMap.SimpleEntry",
            "java.util.AbstractMap.SimpleImmutableEntry",
            "java.util.NavigableMap",
            "java.util.NavigableSet",
            "java.util.PriorityQueue",
            "java.util.Queue",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.IntSummaryStatistics",
            "java.util.LongSummaryStatistics",
            "java.util.DoubleSummaryStatistics",
            "java.util.Objects",
            "java.util.Optional",
            "java.util.function.Function",
            "java.util.function.BiFunction",
            "java.util.function.UnaryOperator",
            "java.util.function.BinaryOperator",
            "java.util.function.Consumer",
            "java.util.function.BiConsumer",
            "java.util.function.Predicate",
            "java.util.function.BiPredicate",
            "java.util.function.IntUnaryOperator",
            "java.util.function.IntPredicate",
            "java.util.concurrent.TimeUnit",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.regex.MatchResult",
            "java.util.regex.Matcher",
            "java.util.regex.Pattern",
            "java.util.Collections",
            "java.util.Comparator",
            "java.util.stream.Collectors",
            "java.util.stream.DoubleStream",
            "java.util.stream.IntStream",
            "java.util.stream.LongStream",
            "java.util.stream.Stream");

    private static final String ASYNC = "async ";

    private final Map<String, Map<String, LibraryRow>> rows = new HashMap<>();
    private final Map<String, Map<String, String>> hints = new HashMap<>();

    @Override
    public Optional<LibraryRow> method(MethodKey method) {
        load(method.owner());
        return Optional.ofNullable(rows.getOrDefault(method.owner(), Map.of()).get(signature(method)));
    }

    @Override
    public Optional<LibraryRow> constant(String owner, String name) {
        load(owner);
        return Optional.ofNullable(rows.getOrDefault(owner, Map.of()).get(name));
    }

    @Override
    public Optional<String> instead(MethodKey method) {
        load(method.owner());
        return Optional.ofNullable(hints.getOrDefault(method.owner(), Map.of()).get(signature(method)));
    }

    /** All rows of a class by signature, for the docs and the tests. */
    public Map<String, LibraryRow> rowsOf(String className) {
        load(className);
        return Map.copyOf(rows.getOrDefault(className, Map.of()));
    }

    /** All refusals with a hint of a class by signature. */
    public Map<String, String> hintsOf(String className) {
        load(className);
        return Map.copyOf(hints.getOrDefault(className, Map.of()));
    }

    /** A method as the rows name it: {@code startsWith(String)}. */
    public static String signature(MethodKey method) {
        List<String> parameters =
                method.parameterTypes().stream().map(JdkLibrary::shortName).toList();
        return method.name() + "(" + String.join(",", parameters) + ")";
    }

    private static String shortName(String type) {
        String prefix = "java.lang.";
        boolean inLang = type.startsWith(prefix) && type.indexOf('.', prefix.length()) < 0;
        return inLang ? type.substring(prefix.length()) : type;
    }

    private void load(String className) {
        if (rows.containsKey(className) || !CLASSES.contains(className)) {
            return;
        }
        Map<String, LibraryRow> classRows = new HashMap<>();
        Map<String, String> classHints = new HashMap<>();
        for (String line : read(className + ".rows")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line, classRows, classHints);
            }
        }
        rows.put(className, classRows);
        hints.put(className, classHints);
    }

    private static void add(String line, Map<String, LibraryRow> rows, Map<String, String> hints) {
        String[] sides = line.split(" => ", 2);
        String[] body = sides[1].split(" // ", 2);
        String signature = sides[0].replace(" ", "");
        String target = body[0].strip();
        String note = body.length > 1 ? body[1].strip() : "";
        if (target.startsWith("!")) {
            hints.put(signature, target.substring(1).strip());
        } else if (target.startsWith("@")) {
            rows.put(signature, new LibraryRow(Optional.empty(), target.substring(1), false, Absence.UNDEFINED, note));
        } else {
            boolean async = target.startsWith(ASYNC);
            Template template =
                    Template.parse(async ? target.substring(ASYNC.length()) : target, LibraryImports::helperOrGlobal);
            rows.put(signature, new LibraryRow(Optional.of(template), "", async, Absence.UNDEFINED, note));
        }
    }

    private static List<String> read(String resource) {
        try (InputStream stream = JdkLibrary.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Arrays.asList(reader.lines().toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
