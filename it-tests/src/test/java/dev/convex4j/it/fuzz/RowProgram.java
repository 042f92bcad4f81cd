package dev.convex4j.it.fuzz;

import dev.convex4j.processor.translating.library.JdkLibrary;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs that call rows of the library: each program one row of its own, all in turn, and some others. */
final class RowProgram {
    private static final Pattern HOLE = Pattern.compile("\\{([\\w.<>,\\[\\]]+)}");
    private static final RowValues VALUES = RowValues.load();
    private static final List<Row> ROWS = rows();

    private static final int OTHERS = 3;
    private static final int CALLS = 4;

    private static final String HEAD = """
            package fuzz;

            import dev.convex4j.annotations.Query;
            import dev.convex4j.runtime.QueryCtx;
            import java.math.*;
            import java.net.*;
            import java.nio.charset.StandardCharsets;
            import java.security.MessageDigest;
            import java.text.Normalizer;
            import java.time.*;
            import java.time.format.*;
            import java.time.temporal.*;
            import java.util.*;
            import java.util.concurrent.atomic.*;
            import java.util.function.*;
            import java.util.regex.*;
            import java.util.stream.*;

            public final class %s {
            """;

    /** A method or a constructor that has a row. */
    private record Row(Class<?> owner, Executable executable) {
        String name() {
            return owner.getCanonicalName() + "." + signature(executable);
        }
    }

    private final Dice dice;
    private final World world;
    private final List<String> parameters = new ArrayList<>();
    private boolean small;

    private RowProgram(World world) {
        this.world = world;
        this.dice = world.dice();
    }

    static FuzzProgram make(String name, int index, long seed) {
        World world = new World(name, EnumSet.allOf(Feature.class), new Dice(seed));
        return new FuzzProgram(name, new RowProgram(world).program(index));
    }

    /** How many rows there are calls of. */
    static int count() {
        return ROWS.size();
    }

    /** The rows that there is no call of. */
    static Set<String> missing() {
        Set<String> missing = named();
        ROWS.forEach(row -> missing.remove(row.name()));
        return missing;
    }

    /** What is left out, but isn't among the rows. */
    static List<String> unknown() {
        return VALUES.unknown(named());
    }

    private static Set<String> named() {
        Set<String> names = new TreeSet<>();
        JdkLibrary library = new JdkLibrary();
        JdkLibrary.CLASSES.forEach(
                type -> library.rowsOf(type).keySet().forEach(signature -> names.add(type + "." + signature)));
        return names;
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        JdkLibrary library = new JdkLibrary();
        for (String type : JdkLibrary.CLASSES) {
            Set<String> signatures = library.rowsOf(type).keySet();
            Class<?> owner = classOf(type);
            Stream.concat(
                            Arrays.stream(owner.getDeclaredMethods())
                                    .filter(method -> !method.isBridge() && !method.isSynthetic()),
                            Arrays.stream(owner.getDeclaredConstructors()))
                    .filter(executable -> Modifier.isPublic(executable.getModifiers()))
                    .filter(executable -> signatures.contains(signature(executable)))
                    .map(executable -> new Row(owner, executable))
                    .filter(row -> !VALUES.isLeftOut(row.name()) && canCall(row))
                    .forEach(rows::add);
        }
        // Reflection gives them in any order; a few programs are to be about all kinds of classes.
        rows.sort(Comparator.comparing(Row::name));
        Collections.shuffle(rows, new Random(1));
        return rows;
    }

    private static Class<?> classOf(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            int dot = type.lastIndexOf('.');
            return classOf(type.substring(0, dot) + "$" + type.substring(dot + 1));
        }
    }

    private static String signature(Executable executable) {
        String name = executable instanceof Constructor<?> ? "<init>" : executable.getName();
        return name
                + Arrays.stream(executable.getParameterTypes())
                        .map(RowProgram::erasure)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static String erasure(Class<?> type) {
        String name = type.getCanonicalName();
        return name.matches("java\\.lang\\.\\w+(\\[])*") ? name.substring("java.lang.".length()) : name;
    }

    private static boolean canCall(Row row) {
        Executable executable = row.executable();
        boolean hasReceiver = executable instanceof Method method && !Modifier.isStatic(method.getModifiers());
        return (!hasReceiver || canMake(receiver(row.owner())))
                && (isVoid(executable) ? hasReceiver : VALUES.text(result(row)) != null)
                && arguments(row).stream().allMatch(RowProgram::canMake);
    }

    private static boolean canMake(String type) {
        return isLeaf(type) || !VALUES.makers(type).isEmpty();
    }

    private static boolean isVoid(Executable executable) {
        return executable instanceof Method method && method.getReturnType() == void.class;
    }

    /** The class with texts as type arguments, and numbers as the values of maps. */
    private static String receiver(Class<?> owner) {
        return owner.getTypeParameters().length == 0
                ? owner.getSimpleName()
                : owner.getSimpleName()
                        + Arrays.stream(owner.getTypeParameters())
                                .map(variable -> bound(owner, variable))
                                .collect(Collectors.joining(",", "<", ">"));
    }

    private static String bound(Class<?> owner, TypeVariable<?> variable) {
        boolean value = variable.getName().equals("V") && owner.getSimpleName().matches(".*(Map|Entry|Pair)");
        return value ? "Integer" : "String";
    }

    private static String result(Row row) {
        return row.executable() instanceof Method method
                ? name(row.owner(), method.getGenericReturnType())
                : receiver(row.owner());
    }

    private static List<String> arguments(Row row) {
        return Arrays.stream(row.executable().getGenericParameterTypes())
                .map(type -> name(row.owner(), type))
                .map(type -> type.equals("Object") && row.executable().getName().equals("equals")
                        ? receiver(row.owner())
                        : type)
                .toList();
    }

    private static String name(Class<?> owner, java.lang.reflect.Type type) {
        if (type instanceof Class<?> known) {
            return known.isArray() ? name(owner, known.getComponentType()) + "[]" : known.getSimpleName();
        } else if (type instanceof TypeVariable<?> variable) {
            return bound(owner, variable);
        } else if (type instanceof GenericArrayType array) {
            return name(owner, array.getGenericComponentType()) + "[]";
        } else if (type instanceof WildcardType wildcard) {
            java.lang.reflect.Type bound =
                    wildcard.getLowerBounds().length > 0 ? wildcard.getLowerBounds()[0] : wildcard.getUpperBounds()[0];
            return bound == Object.class ? "String" : name(owner, bound);
        }
        ParameterizedType generic = (ParameterizedType) type;
        return ((Class<?>) generic.getRawType()).getSimpleName()
                + Arrays.stream(generic.getActualTypeArguments())
                        .map(argument -> name(owner, argument))
                        .collect(Collectors.joining(",", "<", ">"));
    }

    private Node program(int index) {
        List<Node> members = new ArrayList<>();
        List<Node> calls = new ArrayList<>();
        for (int i = 0; i <= OTHERS; i++) {
            Row row = i == 0 ? ROWS.get(index % ROWS.size()) : dice.of(ROWS);
            // Convex keeps milliseconds as numbers, which Java has more of.
            small = VALUES.isSmall(row.executable().getName())
                    || row.owner().getPackageName().startsWith("java.time");
            parameters.clear();
            String name = "call" + i;
            String body = body(row);
            List<String> types = List.copyOf(parameters);
            List<String> named = new ArrayList<>();
            for (int p = 0; p < types.size(); p++) {
                named.add(types.get(p) + " p" + p);
            }
            members.add(Node.member(
                    "\nstatic String " + name + "(" + String.join(", ", named) + ") {\n" + Node.quoted(body) + "}\n"));
            for (int call = 0; call < CALLS; call++) {
                String values = types.stream().map(this::literal).collect(Collectors.joining(", "));
                calls.add(Node.statement("out += " + name + "(" + Node.quoted(values) + ") + \"|\";\n"));
            }
        }
        Node run = Node.member(
                "\n@Query\nstatic String run(QueryCtx ctx) {\nString out = \"\";\n$return out;\n}\n", Node.list(calls));
        members.add(run);
        return Node.glue(
                HEAD.formatted(world.program()) + "private " + world.program() + "() {}\n$}\n", Node.list(members));
    }

    private String body(Row row) {
        Executable executable = row.executable();
        boolean hasReceiver = executable instanceof Method method && !Modifier.isStatic(method.getModifiers());
        String receiver = receiver(row.owner());
        String before = "";
        String target = nested(row.owner()) + row.owner().getSimpleName();
        if (hasReceiver) {
            String made = isLeaf(receiver) ? parameter(receiver) : value(receiver);
            boolean kept = isVoid(executable) || made.contains("->") || dice.oneIn(2);
            before = kept ? declared(nested(row.owner()) + receiver) + " it = " + made + ";\n" : "";
            target = kept ? "it" : made.matches("[\\w.]+(\\(.*\\))?") ? made : "(" + made + ")";
        }
        String arguments = arguments(row).stream().map(this::value).collect(Collectors.joining(", "));
        String call = executable instanceof Method
                ? target + "." + executable.getName() + "(" + arguments + ")"
                : "new " + target + (row.owner().getTypeParameters().length > 0 ? "<>" : "") + "(" + arguments + ")";
        String state = hasReceiver && before.length() > 0 && VALUES.text(receiver) != null
                ? VALUES.text(receiver).replace("$", "it")
                : "\"\"";
        String work = isVoid(executable)
                ? call + ";\nreturn " + state + ";\n"
                : declared(result(row)) + " result = " + call + ";\nreturn "
                        + VALUES.text(result(row)).replace("$", "result") + " + \" \" + " + state + ";\n";
        return "try {\n" + before + work + "} catch (Exception e) {\nreturn \"thrown\";\n}\n";
    }

    private static String nested(Class<?> owner) {
        boolean isEntry = owner == Map.Entry.class;
        return owner.getDeclaringClass() == null || isEntry
                ? ""
                : owner.getDeclaringClass().getSimpleName() + ".";
    }

    private static String declared(String type) {
        return type.replaceAll("\\bEntry<", "Map.Entry<");
    }

    /** A value of a type, made of parameters and constants. */
    private String value(String type) {
        if (isLeaf(type)) {
            if (dice.oneIn(5)) {
                return literal(type);
            }
            return parameter(type);
        }
        Matcher hole = HOLE.matcher(dice.of(VALUES.makers(type)));
        StringBuilder made = new StringBuilder();
        while (hole.find()) {
            hole.appendReplacement(made, Matcher.quoteReplacement(value(hole.group(1))));
        }
        return hole.appendTail(made).toString();
    }

    private String parameter(String type) {
        parameters.add(type);
        return "p" + (parameters.size() - 1);
    }

    private static boolean isLeaf(String type) {
        return type.equals("String") || basic(type).isPresent();
    }

    private static Optional<Type> basic(String type) {
        return Stream.concat(Type.NUMERIC.stream(), Stream.of(Type.BOOLEAN))
                .flatMap(each -> Stream.of(each, each.boxed()))
                .filter(each -> each.name().equals(type))
                .findFirst();
    }

    private String literal(String type) {
        if (type.equals("String")) {
            return dice.of(VALUES.makers("String"));
        }
        Type basic = basic(type).orElseThrow();
        Type plain = basic.unboxed();
        boolean near = plain.isNumeric() && plain != Type.CHAR && (small || dice.oneIn(2));
        String text = near
                ? String.valueOf(dice.between(-2, small ? 40 : 12))
                : Literals.of(plain, world).text();
        boolean cast = basic.isBox() || plain.isSmall() || (near && !plain.equals(Type.INT));
        return (cast ? "(" + plain + ") (" + text + ")" : text).replace("\u0000", "$");
    }
}
