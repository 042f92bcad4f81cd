package dev.convex4j.it.fuzz;

import static dev.convex4j.it.fuzz.Type.BOOLEAN;
import static dev.convex4j.it.fuzz.Type.CHAR;
import static dev.convex4j.it.fuzz.Type.INT;
import static dev.convex4j.it.fuzz.Type.STRING;

import java.util.List;

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
        ROWS.stream()
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
