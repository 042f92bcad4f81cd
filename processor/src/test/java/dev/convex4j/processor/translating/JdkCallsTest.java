package dev.convex4j.processor.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.processor.translating.JavaProject.Problem;
import dev.convex4j.processor.translating.library.JdkLibrary;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Really calls every member of the listed classes that has no row and simple parameters: each is one error in its line. */
class JdkCallsTest {
    /** What stands for a parameter, or a receiver, of a type. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("int", "1"),
            Map.entry("long", "1L"),
            Map.entry("char", "'c'"),
            Map.entry("double", "1.5"),
            Map.entry("boolean", "true"),
            Map.entry("java.lang.Object", "text"),
            Map.entry("java.lang.String", "text"),
            Map.entry("java.lang.CharSequence", "((CharSequence) text)"),
            Map.entry("java.lang.Boolean", "box"),
            Map.entry("java.lang.Integer", "whole"),
            Map.entry("java.lang.Double", "real"),
            Map.entry("java.util.Optional", "optional"),
            Map.entry("java.util.List", "list"),
            Map.entry("java.util.Collection", "list"),
            Map.entry("java.time.Instant", "time"),
            Map.entry("java.time.Duration", "duration"),
            Map.entry("java.io.PrintStream", "System.out"));

    private static final String HEAD = "@Query static void calls(QueryCtx ctx, String text, Boolean box, Double real,"
            + " Optional<String> optional, List<String> list, Instant time, Duration duration) throws Exception {"
            + " Integer whole = text.length();\n";

    private final JdkLibrary library = new JdkLibrary();

    @TempDir
    private Path root;

    @Test
    void aMemberWithoutARowIsRefusedWhereItIsCalled() {
        List<String> calls = JdkLibrary.CLASSES.stream()
                .flatMap(className -> JdkMembers.executables(className).stream())
                .filter(member -> library.method(JdkMembers.key(member)).isEmpty())
                .filter(member -> !isDeprecatedForRemoval(member) && !isOfEveryEnum(member))
                .flatMap(member -> call(member).stream())
                .distinct()
                .toList();
        assertTrue(calls.size() > 200, () -> "only " + calls.size());
        String source = Samples.source("Calls", HEAD + String.join("\n", calls) + "\n}\n");

        JavaProject.Result result =
                Samples.project(root).source("app/Calls.java", source).compile("-Xmaxerrs", "10000");

        Map<Long, Long> errors = result.errors().stream()
                .filter(error -> error.id().startsWith("CVX90"))
                .collect(Collectors.groupingBy(Problem::line, Collectors.counting()));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            if (errors.getOrDefault(i + 3L, 0L) != 1) {
                wrong.add(calls.get(i));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(
                calls.size(),
                result.errors().size(),
                () -> result.errors().get(0).toString());
        assertEquals("", result.output());
    }

    private static Optional<String> call(Executable member) {
        List<String> types = Arrays.stream(member.getParameterTypes())
                .map(Class::getCanonicalName)
                .toList();
        String owner = member.getDeclaringClass().getCanonicalName();
        // A receiver of the type `Collection` would have to be a parameter, which no function may have.
        boolean simple = !owner.equals("java.util.Collection")
                && VALUES.keySet().containsAll(types)
                && (!JdkMembers.needsReceiver(member) || VALUES.containsKey(owner));
        if (!simple) {
            return Optional.empty();
        }
        String arguments = types.stream().map(VALUES::get).collect(Collectors.joining(", ", "(", ");"));
        if (owner.equals("java.io.PrintStream")) {
            // A text would choose the overload for a `String`.
            arguments = types.equals(List.of("java.lang.Object")) ? "(list);" : arguments;
        }
        if (member instanceof Constructor) {
            return Optional.of("new " + owner + arguments);
        }
        String receiver = JdkMembers.needsReceiver(member) ? VALUES.get(owner) : owner;
        return Optional.of(receiver + "." + ((Method) member).getName() + arguments);
    }

    /** The JDK's enums have it without a row, as the user's own do. */
    private static boolean isOfEveryEnum(Executable member) {
        return member.getDeclaringClass().isEnum()
                && (member.getName().equals("values") || member.getName().equals("valueOf"));
    }

    private static boolean isDeprecatedForRemoval(Executable member) {
        return Stream.of(member.getAnnotationsByType(Deprecated.class)).anyMatch(Deprecated::forRemoval);
    }
}
