package dev.convex4j.it.fuzz;

import static dev.convex4j.it.fuzz.Type.BOOLEAN;
import static dev.convex4j.it.fuzz.Type.CHAR;
import static dev.convex4j.it.fuzz.Type.INT;
import static dev.convex4j.it.fuzz.Type.STRING;

import java.util.List;
import java.util.stream.Stream;

/** Methods of the JDK that connect the types of the language. What may fail for an index is written so that it doesn't. */
final class LibraryRows {
    private static final List<Callable> ROWS = List.of(
            Callable.row(Feature.BASE, INT, "$.length()", STRING),
            Callable.row(Feature.BASE, BOOLEAN, "$.isEmpty()", STRING),
            Callable.row(Feature.BASE, BOOLEAN, "$.equals($)", STRING, STRING),
            Callable.row(Feature.BASE, BOOLEAN, "$.startsWith($)", STRING, STRING),
            Callable.row(Feature.BASE, BOOLEAN, "$.endsWith($)", STRING, STRING),
            Callable.row(Feature.BASE, BOOLEAN, "$.contains($)", STRING, STRING),
            Callable.row(Feature.BASE, STRING, "$.concat($)", STRING, STRING),
            Callable.row(Feature.BASE, STRING, "$.trim()", STRING),
            Callable.row(Feature.BASE, STRING, "$.toUpperCase()", STRING),
            Callable.row(Feature.LIBRARY, CHAR, "$.concat(\"k\").charAt(0)", STRING),
            Callable.row(Feature.LIBRARY, INT, "$.indexOf($)", STRING, STRING),
            Callable.row(Feature.LIBRARY, STRING, "$.concat(\"xy\").substring(1, 2)", STRING),
            Callable.row(Feature.LIBRARY, INT, "$.compareTo($)", STRING, STRING),
            Callable.row(Feature.LIBRARY, INT, "$.hashCode()", STRING),
            Callable.row(Feature.LIBRARY, INT, "Math.max($, $)", INT, INT),
            Callable.row(Feature.LIBRARY, INT, "Math.abs($)", INT),
            Callable.row(Feature.LIBRARY, INT, "Math.floorMod($, 7)", INT),
            Callable.row(Feature.LIBRARY, INT, "Integer.compare($, $)", INT, INT),
            Callable.row(Feature.LIBRARY, STRING, "String.valueOf($)", INT),
            Callable.row(Feature.LIBRARY, STRING, "Integer.toString($)", INT),
            Callable.row(Feature.LIBRARY, STRING, "String.valueOf($)", CHAR),
            Callable.row(Feature.LIBRARY, BOOLEAN, "Character.isDigit($)", CHAR));

    private static final List<Callable> TEXTS = List.of(
            Callable.row(Feature.LIBRARY, STRING, "$.strip()", STRING),
            Callable.row(Feature.LIBRARY, BOOLEAN, "$.isBlank()", STRING),
            Callable.row(Feature.LIBRARY, STRING, "$.repeat(2)", STRING),
            Callable.row(Feature.LIBRARY, STRING, "$.replace($, $)", STRING, STRING, STRING),
            Callable.row(Feature.LIBRARY, INT, "$.lastIndexOf($)", STRING, STRING),
            Callable.row(Feature.LIBRARY, BOOLEAN, "$.equalsIgnoreCase($)", STRING, STRING),
            Callable.row(Feature.LIBRARY, INT, "$.compareToIgnoreCase($)", STRING, STRING),
            Callable.row(Feature.LIBRARY, STRING, "String.join(\"-\", $, $)", STRING, STRING),
            Callable.row(Feature.LIBRARY, INT, "$.chars().sum()", STRING),
            Callable.row(Feature.LIBRARY, INT, "$.codePoints().sum()", STRING),
            Callable.row(Feature.LIBRARY, STRING, "Integer.toHexString($)", INT),
            Callable.row(Feature.LIBRARY, STRING, "Integer.toString($, 36)", INT),
            Callable.row(Feature.LIBRARY, INT, "Integer.bitCount($)", INT),
            Callable.row(Feature.LIBRARY, INT, "Math.floorDiv($, 5)", INT),
            Callable.row(
                    Feature.LIBRARY,
                    STRING,
                    "java.util.Base64.getEncoder().encodeToString($.getBytes(java.nio.charset.StandardCharsets.UTF_8))",
                    STRING),
            Callable.row(
                    Feature.LIBRARY,
                    STRING,
                    "java.net.URLEncoder.encode($, java.nio.charset.StandardCharsets.UTF_8)",
                    STRING));

    /** Times and big numbers, made of ints and turned into texts or ints again. */
    private static final List<Callable> VALUES = List.of(
            Callable.row(Feature.LIBRARY, STRING, "java.time.LocalDate.ofEpochDay($).toString()", INT),
            Callable.row(
                    Feature.LIBRARY,
                    STRING,
                    "java.time.LocalDate.EPOCH.plusMonths($).minusDays($).toString()",
                    INT,
                    INT),
            Callable.row(Feature.LIBRARY, INT, "java.time.LocalDate.EPOCH.plusYears($).getDayOfYear()", INT),
            Callable.row(Feature.LIBRARY, STRING, "java.time.LocalDate.ofEpochDay($).getDayOfWeek().name()", INT),
            Callable.row(Feature.LIBRARY, STRING, "java.time.Instant.ofEpochMilli($).toString()", INT),
            Callable.row(Feature.LIBRARY, STRING, "java.time.Duration.ofMillis($).toString()", INT),
            Callable.row(
                    Feature.LIBRARY,
                    INT,
                    "java.time.Duration.ofMinutes($).compareTo(java.time.Duration.ofHours($))",
                    INT,
                    INT),
            Callable.row(Feature.LIBRARY, STRING, "java.time.LocalTime.NOON.plusSeconds($).toString()", INT),
            Callable.row(
                    Feature.LIBRARY,
                    STRING,
                    "new java.math.BigDecimal($).divide(new java.math.BigDecimal(\"-7.5\"), 3,"
                            + " java.math.RoundingMode.HALF_UP).toString()",
                    INT),
            Callable.row(
                    Feature.LIBRARY, STRING, "java.math.BigDecimal.valueOf($, 4).stripTrailingZeros().toString()", INT),
            Callable.row(Feature.LIBRARY, STRING, "java.math.BigInteger.valueOf($).pow(3).toString()", INT),
            Callable.row(
                    Feature.LIBRARY,
                    INT,
                    "java.math.BigInteger.valueOf($).mod(java.math.BigInteger.valueOf(97)).intValue()",
                    INT));

    private LibraryRows() {}

    /** An argument that does something is refused, so that it is a constant where there is one. */
    private static Callable otherwise(Type type, Type optional, World world) {
        if (!type.isBox() && !type.equals(STRING)) {
            return Callable.row(Feature.OPTIONALS, type, "$.orElse($)", optional, type);
        }
        String literal = Literals.of(type.unboxed(), world).text();
        String value = type.isBox() ? "(" + type + ") (" + literal + ")" : literal;
        return Callable.row(Feature.OPTIONALS, type, "$.orElse(" + value + ")", optional);
    }

    static void addTo(World world) {
        Stream.of(ROWS, TEXTS, VALUES)
                .flatMap(List::stream)
                .filter(row ->
                        row.holes().stream().allMatch(type -> type == STRING || type == BOOLEAN || world.knows(type)))
                .forEach(world::add);
    }

    /** What the lists, optionals and streams of a type offer. */
    static void addOf(Type type, World world) {
        Type list = Type.list(type);
        if (world.knows(list)) {
            world.add(Callable.row(Feature.LISTS, INT, "$.size()", list));
            world.add(Callable.row(Feature.LISTS, BOOLEAN, "$.isEmpty()", list));
            if (type.unboxed().isIntegral() || type.equals(STRING) || type.kind() == Type.Kind.ENUM) {
                world.add(Callable.row(Feature.LISTS, BOOLEAN, "$.contains($)", list, type));
                world.add(Callable.row(Feature.LISTS, INT, "$.indexOf($)", list, type));
                world.add(Callable.row(Feature.STREAMS, list, "$.stream().distinct().toList()", list));
                world.add(Callable.row(Feature.STREAMS, list, "$.stream().skip(1).limit(3).toList()", list));
            }
            if (type.unboxed().isIntegral() || type.equals(STRING)) {
                world.add(Callable.row(Feature.STREAMS, list, "$.stream().sorted().toList()", list));
                world.add(Callable.row(
                        Feature.STREAMS,
                        list,
                        "$.stream().sorted(java.util.Comparator.reverseOrder()).toList()",
                        list));
                world.add(Callable.row(
                        Feature.STREAMS,
                        STRING,
                        "$.stream().collect(java.util.stream.Collectors.groupingBy(each -> each,"
                                + " java.util.TreeMap::new, java.util.stream.Collectors.counting())).toString()",
                        list));
                world.add(Callable.row(Feature.STREAMS, INT, "new java.util.TreeSet<>($).size()", list));
            }
        }
        Type optional = Type.optional(type);
        if (world.knows(optional)) {
            world.add(Callable.row(Feature.OPTIONALS, BOOLEAN, "$.isPresent()", optional));
            world.add(Callable.row(Feature.OPTIONALS, BOOLEAN, "$.isEmpty()", optional));
            if (!type.isPrimitive()) {
                world.add(otherwise(type, optional, world));
                world.add(Callable.row(Feature.OPTIONALS, type, "$.orElseThrow()", optional));
            }
        }
    }
}
