package dev.convex4j.processor.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.translating.library.LibraryRow;
import dev.convex4j.processor.translating.library.RuntimeLibrary;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Fail closed: of our own API, exactly what is annotated is translated, by a template that keeps the order or by code that exists. */
class RuntimeLibraryTest {
    /** The decisions whose code waits; a function that calls one must be asynchronous. */
    private static final Set<String> WAITING = Set.of(
            "get",
            "getAll",
            "systemGet",
            "read",
            "paginate",
            "vectorRead",
            "insert",
            "patch",
            "queryIterator",
            "replace",
            "delete",
            "call",
            "runAfter",
            "runAt",
            "fetch",
            "fetchJson",
            "parallelMap",
            "requestJson");

    private static final Elements ELEMENTS = ((JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, null, List.of("-proc:none"), List.of("java.lang.Object"), null))
            .getElements();

    private final RuntimeLibrary library = new RuntimeLibrary(ELEMENTS);

    @Test
    void exactlyWhatIsAnnotatedIsTranslated() {
        long translated = 0;
        for (ExecutableElement member : members().toList()) {
            TypeScript annotation = member.getAnnotation(TypeScript.class);
            Optional<LibraryRow> row = library.method(MethodKeys.of(member));
            assertEquals(annotation != null, row.isPresent(), () -> name(member));
            translated += annotation == null ? 0 : 1;
        }
        assertTrue(translated > 100, "the members are not found");
    }

    @Test
    void everyTemplateKeepsTheOrderOfEvaluation() {
        translated((member, row) -> row.template().ifPresent(template -> {
            boolean receiver = member.getKind() == ElementKind.METHOD
                    && !member.getModifiers().contains(Modifier.STATIC);
            List<String> expected =
                    Places.expected(receiver, member.getParameters().size());
            List<String> places = Places.of(template.toString());
            // What is read from the context needs no context in TypeScript: `ctx.now()` is `Date.now()`.
            boolean contextOnly = receiver && isContext(member) && places.equals(expected.subList(1, expected.size()));
            assertTrue(contextOnly || expected.equals(places), () -> name(member) + ": " + template);
            assertFalse(Places.mayBeSkipped(template.toString()), () -> name(member) + ": " + template);
        }));
    }

    @Test
    void everyIntrinsicExists() {
        translated((member, row) -> assertTrue(
                row.template().isPresent() ? row.intrinsic().isEmpty() : Intrinsics.exists(row.intrinsic()),
                () -> name(member)));
    }

    @Test
    void whatWaitsIsMarkedSo() {
        Set<String> waiting = new TreeSet<>();
        translated((member, row) -> {
            if (row.template().isEmpty() && row.async()) {
                waiting.add(row.intrinsic());
            }
            assertFalse(
                    row.template().isEmpty() && WAITING.contains(row.intrinsic()) && !row.async(), () -> name(member));
        });

        assertEquals(new TreeSet<>(WAITING), waiting);
    }

    private interface Check {
        void run(ExecutableElement member, LibraryRow row);
    }

    private void translated(Check check) {
        members()
                .filter(member -> member.getAnnotation(TypeScript.class) != null)
                .forEach(member ->
                        check.run(member, library.method(MethodKeys.of(member)).orElseThrow()));
    }

    private static boolean isContext(ExecutableElement member) {
        return member.getEnclosingElement().getSimpleName().toString().endsWith("Ctx");
    }

    private static Stream<ExecutableElement> members() {
        return ElementFilter.typesIn(
                        ELEMENTS.getPackageElement("dev.convex4j.runtime").getEnclosedElements())
                .stream()
                .flatMap(RuntimeLibraryTest::withNested)
                .flatMap(type -> type.getEnclosedElements().stream())
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(member -> member.getModifiers().contains(Modifier.PUBLIC));
    }

    private static Stream<TypeElement> withNested(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(RuntimeLibraryTest::withNested));
    }

    private static String name(ExecutableElement member) {
        return member.getEnclosingElement() + "." + member;
    }
}
