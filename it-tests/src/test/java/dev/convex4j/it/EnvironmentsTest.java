package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor under other hosts than a plain javac, and over sources that don't compile. */
class EnvironmentsTest {
    private static final Path SOURCES = Checkout.IT_TESTS.resolve("wrong/base");

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private static SortedMap<String, String> expected;

    @BeforeAll
    static void plainJavac() {
        Compilation plain = javac("plain", UnaryOperator.identity());
        assertTrue(plain.succeeded(), () -> plain.diagnostics().toString());
        expected = Checkout.contents(plain.convex());
        assertTrue(expected.containsKey("users.ts"), expected::toString);
    }

    @Test
    void unwrapsGradlesEnvironment() {
        assertGenerates(javac("gradle", GradleLikeEnvironment::new));
    }

    @Test
    void unwrapsIntelliJsEnvironment() {
        assertGenerates(javac("intellij", EnvironmentsTest::proxy));
    }

    @Test
    void unwrapsAWrappedWrapper() {
        assertGenerates(javac("nested", environment -> proxy(new GradleLikeEnvironment(environment))));
    }

    @Test
    void saysOnceThatEcjCannotReadBodies() {
        Path folder = folderWithOldOutput("ecj");

        Compilation compilation = Compilation.run(new EclipseCompiler(), SOURCES, folder, Compilation.convex4j());

        assertTrue(compilation.succeeded(), () -> compilation.diagnostics().toString());
        assertSaysOnceThatBodiesCannotBeRead(compilation);
        assertEquals(expected, Checkout.contents(compilation.convex()));
    }

    @Test
    void saysOnceThatProcOnlyLeavesBodiesOut() {
        Path folder = folderWithOldOutput("proc-only");

        Compilation compilation = Compilation.run(JAVAC, SOURCES, folder, Compilation.convex4j(), "-proc:only");

        assertTrue(compilation.succeeded(), () -> compilation.diagnostics().toString());
        assertSaysOnceThatBodiesCannotBeRead(compilation);
        assertEquals(expected, Checkout.contents(compilation.convex()));
    }

    /** javac's own error stands alone: a class it couldn't attribute is neither judged further nor translated. */
    @Test
    void aClassWithAnErrorTypeShowsJavacsErrorAlone() {
        Compilation compilation = wrong("error-type", "Broken.java", """
                package app;

                import dev.convex4j.annotations.Query;
                import dev.convex4j.runtime.QueryCtx;

                public final class Broken {
                    @Query
                    static String find(QueryCtx ctx, String name) {
                        Missing missing = Missing.of(name);
                        return missing.text();
                    }
                }
                """);

        assertFalse(compilation.succeeded());
        assertEquals(
                List.of(9L, 9L),
                compilation.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                        .map(Diagnostic::getLineNumber)
                        .toList());
        compilation.messages(Diagnostic.Kind.ERROR).forEach(error -> assertTrue(error.contains("Missing"), error));
        assertEquals(expected, Checkout.contents(compilation.convex()));
    }

    /** javac reads no bodies then; that is no reason to speak of {@code -proc:only}. */
    @ParameterizedTest
    @ValueSource(
            strings = {"import java.utl.Foo;", "@Missing", "@SuppressWarnings(MISSING)", "@SuppressWarnings(Missing.A)"
            })
    void anImportOrAnnotationOfNothingShowsJavacsErrorAlone(String line) {
        String name = line.replaceAll("\\W+", "-");
        Compilation compilation = wrong("no-name" + name, "Broken.java", """
                package app;

                import dev.convex4j.annotations.Query;
                %s
                public final class Broken {
                    @Query
                    static String find(dev.convex4j.runtime.QueryCtx ctx, String name) {
                        return name;
                    }
                }
                """.formatted(line));

        assertFalse(compilation.succeeded());
        assertEquals(
                List.of(4L),
                compilation.diagnostics().stream()
                        .map(Diagnostic::getLineNumber)
                        .toList());
        assertEquals(expected, Checkout.contents(compilation.convex()));
    }

    /**
     * javac runs no processor at all where it finds what none could mend, a constant that an enum doesn't have in an annotation;
     * then it goes on, and misses the generated classes. Nobody but the documents can say which of its errors is the one.
     */
    @Test
    void anEnumConstantOfNothingKeepsEveryProcessorFromRunning() {
        Compilation compilation = wrong("no-constant", "Broken.java", """
                package app;

                @dev.convex4j.annotations.Literals(dev.convex4j.annotations.LiteralCase.SNAKE)
                public enum Broken {
                    A
                }
                """);

        assertFalse(compilation.succeeded());
        List<String> errors = compilation.messages(Diagnostic.Kind.ERROR);
        assertTrue(errors.stream().anyMatch(error -> error.contains("SNAKE")), errors::toString);
        assertTrue(errors.stream().anyMatch(error -> error.contains("Tables")), errors::toString);
        assertEquals(List.of(), compilation.messages(Diagnostic.Kind.WARNING));
        assertEquals(expected, Checkout.contents(compilation.convex()));
    }

    /** Flow analysis runs after attribution, so the trees look fine; nothing may be written all the same. */
    @Test
    void aFlowErrorWritesNothing() {
        Compilation compilation = wrong("flow-error", "Broken.java", """
                package app;

                import dev.convex4j.annotations.Query;
                import dev.convex4j.runtime.QueryCtx;

                public final class Broken {
                    @Query
                    static String find(QueryCtx ctx, boolean yes) {
                        if (yes) {
                            return "yes";
                        }
                    }
                }
                """);

        assertFalse(compilation.succeeded());
        assertEquals(
                1,
                compilation.messages(Diagnostic.Kind.ERROR).size(),
                () -> compilation.diagnostics().toString());
        assertEquals(expected, Checkout.contents(compilation.convex()));
    }

    @Test
    void aSyntaxErrorWritesNothing() {
        Compilation compilation = wrong("syntax-error", "Broken.java", "package app;\n\nclass Broken {\n");

        assertFalse(compilation.succeeded());
        assertEquals(
                1,
                compilation.messages(Diagnostic.Kind.ERROR).size(),
                () -> compilation.diagnostics().toString());
        assertEquals(expected, Checkout.contents(compilation.convex()));
    }

    private static Compilation wrong(String name, String file, String source) {
        Path folder = folderWithOldOutput(name);
        Checkout.copy(SOURCES, folder.resolve("sources"));
        Checkout.write(folder.resolve("sources/app").resolve(file), source);
        return Compilation.run(JAVAC, folder.resolve("sources"), folder, Compilation.convex4j());
    }

    private static Compilation javac(String name, UnaryOperator<ProcessingEnvironment> wrapper) {
        Path folder = Checkout.emptyFolder("environments/" + name);
        return Compilation.run(JAVAC, SOURCES, folder, new WrappedProcessor(Compilation.convex4j(), wrapper));
    }

    /** A folder in which an earlier build left its output. */
    private static Path folderWithOldOutput(String name) {
        Path folder = Checkout.emptyFolder("environments/" + name);
        Checkout.copy(
                Checkout.IT_TESTS.resolve("target").resolve("work").resolve("environments/plain/convex"),
                folder.resolve("convex"));
        return folder;
    }

    private static void assertGenerates(Compilation compilation) {
        assertTrue(compilation.succeeded(), () -> compilation.diagnostics().toString());
        assertEquals(expected, Checkout.contents(compilation.convex()));
    }

    private static void assertSaysOnceThatBodiesCannotBeRead(Compilation compilation) {
        List<String> messages = Stream.of(Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING)
                .flatMap(kind -> compilation.messages(kind).stream())
                .filter(message -> message.contains("bodies"))
                .toList();
        assertEquals(1, messages.size(), () -> compilation.diagnostics().toString());
    }

    /** What IntelliJ hands to processors: a dynamic proxy whose handler holds javac's environment in a captured variable. */
    private static ProcessingEnvironment proxy(ProcessingEnvironment delegateTo) {
        InvocationHandler handler = new InvocationHandler() {
            @Override
            public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
                try {
                    return method.invoke(delegateTo, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        };
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                EnvironmentsTest.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, handler);
    }
}
