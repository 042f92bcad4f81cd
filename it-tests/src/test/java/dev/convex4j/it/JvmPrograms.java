package dev.convex4j.it;

import dev.convex4j.runtime.ConvexError;
import dev.convex4j.runtime.DatabaseReader;
import dev.convex4j.runtime.QueryCtx;
import dev.convex4j.runtime.RandomSource;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Runs the queries of a package on the JVM and writes their results as {@code node/programs.mjs} does. */
public record JvmPrograms(ClassLoader api, String packageName) {
    /** The time in all programs. */
    public static final Instant NOW = Instant.ofEpochMilli(1_767_225_600_123L);

    /** What the result starts with where a constant throws: on Node the whole module can't be loaded then. */
    public static final String NOT_LOADED = "can't be loaded: ";

    /**
     * Prints the results, for programs that only another JVM can run.
     *
     * @param arguments the folder of the classes, their package, and the programs
     */
    public static void main(String[] arguments) throws Exception {
        List<String> programs = List.of(arguments).subList(2, arguments.length);
        new JvmPrograms(QueryCtx.class.getClassLoader(), arguments[1])
                .run(Path.of(arguments[0]), programs)
                .forEach((name, result) -> System.out.println(name + " = " + result));
    }

    public SortedMap<String, String> run(Compilation compilation, List<String> programs) throws Exception {
        return run(compilation.classes(), programs);
    }

    private SortedMap<String, String> run(Path folder, List<String> programs) throws Exception {
        SortedMap<String, String> results = new TreeMap<>();
        URL classes = folder.toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, api)) {
            // As on a server; test runners turn assertions on.
            loader.setDefaultAssertionStatus(false);
            for (String program : programs) {
                for (Method method :
                        loader.loadClass(packageName + "." + program).getDeclaredMethods()) {
                    if (isProgram(method)) {
                        method.setAccessible(true);
                        results.put(module(program) + ":" + method.getName(), run(method));
                    }
                }
            }
        }
        return results;
    }

    /** The module of a class. */
    public static String module(String program) {
        return Character.toLowerCase(program.charAt(0)) + program.substring(1);
    }

    /** {@code @Query} isn't kept at run time; by convention all static methods of a context alone are queries here. */
    private static boolean isProgram(Method method) {
        return Arrays.equals(method.getParameterTypes(), new Class<?>[] {QueryCtx.class}) && !method.isSynthetic();
    }

    /** The result, and what was printed on the way. */
    private String run(Method method) throws IllegalAccessException {
        List<String> printed = new ArrayList<>();
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new Recorder("out ", printed));
        System.setErr(new Recorder("err ", printed));
        try {
            String value = result(method);
            return printed.isEmpty() ? value : value + " after " + String.join(", ", printed);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private String result(Method method) throws IllegalAccessException {
        try {
            return Rendering.of(method.invoke(null, context()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof VerifyError error) {
                // The JVM refuses what javac wrote, wherever that is loaded.
                throw error;
            }
            return e.getCause() instanceof ExceptionInInitializerError error && error.getCause() != null
                    ? NOT_LOADED + thrown(error.getCause())
                    : thrown(e.getCause());
        }
    }

    private static String thrown(Throwable thrown) {
        if (thrown instanceof ConvexError error) {
            return "throws " + Rendering.of(error.data());
        }
        if (thrown instanceof NullPointerException) {
            return "throws null";
        }
        return thrown instanceof IndexOutOfBoundsException
                ? "throws out of bounds"
                : "throws " + Rendering.of(Objects.requireNonNullElse(thrown.getMessage(), ""));
    }

    /** The programs are about the language and its library: their database is empty. */
    private Object context() {
        return stub(
                QueryCtx.class,
                Map.of(
                        "now", arguments -> NOW,
                        "random", arguments -> random(),
                        "db", arguments -> stub(DatabaseReader.class, Map.of("get", JvmPrograms::document))));
    }

    /** No document has the id; the database refuses the id {@code broken}. */
    private static Object document(Object[] tableAndId) {
        if (tableAndId[1].toString().equals("broken")) {
            throw new IllegalArgumentException("broken id");
        }
        return Optional.empty();
    }

    private Object stub(Class<?> type, Map<String, Function<Object[], Object>> methods) {
        return Proxy.newProxyInstance(api, new Class<?>[] {type}, (proxy, method, arguments) -> {
            Function<Object[], Object> answer = methods.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(method.getName());
            }
            return answer.apply(arguments);
        });
    }

    private static RandomSource random() {
        Random random = new Random();
        return new RandomSource() {
            @Override
            public double nextDouble() {
                return random.nextDouble();
            }

            @Override
            public boolean nextBoolean() {
                return random.nextBoolean();
            }

            @Override
            public int nextInt(int bound) {
                return random.nextInt(bound);
            }
        };
    }

    /** Notes each line that is printed. */
    private static final class Recorder extends PrintStream {
        private final String name;
        private final List<String> lines;

        Recorder(String name, List<String> lines) {
            super(OutputStream.nullOutputStream());
            this.name = name;
            this.lines = lines;
        }

        @Override
        public void println() {
            println("");
        }

        @Override
        public void println(boolean value) {
            println(String.valueOf(value));
        }

        @Override
        public void println(char value) {
            println(String.valueOf(value));
        }

        @Override
        public void println(int value) {
            println(String.valueOf(value));
        }

        @Override
        public void println(long value) {
            println(String.valueOf(value));
        }

        @Override
        public void println(float value) {
            println(String.valueOf(value));
        }

        @Override
        public void println(double value) {
            println(String.valueOf(value));
        }

        @Override
        public void println(Object value) {
            println(String.valueOf(value));
        }

        @Override
        public void println(String line) {
            lines.add(name + Rendering.of(line));
        }
    }
}
