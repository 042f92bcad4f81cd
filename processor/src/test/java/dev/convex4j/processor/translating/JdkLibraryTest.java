package dev.convex4j.processor.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.jdk.OnlyValues;
import dev.convex4j.processor.translating.library.JdkLibrary;
import dev.convex4j.processor.translating.library.LibraryRow;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Fail closed: of the JDK's classes, exactly the listed members are translated, and each listed one exists. */
class JdkLibraryTest {
    @SuppressWarnings("unused") // by FieldSource
    private static final Iterable<String> CLASSES = JdkLibrary.CLASSES;

    private final JdkLibrary library = new JdkLibrary();

    @ParameterizedTest
    @FieldSource("CLASSES")
    void everyRowIsAMemberThatTheClassDeclares(String className) {
        Set<String> declared = new HashSet<>();
        JdkMembers.executables(className).forEach(member -> declared.add(signature(member)));
        JdkMembers.constants(className).forEach(field -> declared.add(field.getName()));
        Set<String> unknown = new TreeSet<>(library.rowsOf(className).keySet());
        unknown.addAll(library.hintsOf(className).keySet());
        unknown.removeAll(declared);

        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @FieldSource("CLASSES")
    void onlyRowsAreTranslated(String className) {
        Map<String, LibraryRow> rows = library.rowsOf(className);
        for (Executable member : JdkMembers.executables(className)) {
            MethodKey key = JdkMembers.key(member);
            Optional<LibraryRow> row = Optional.ofNullable(rows.get(signature(member)));
            assertEquals(row, library.method(key), key::toString);
            assertFalse(row.isPresent() && library.instead(key).isPresent(), () -> "refused and translated: " + key);
        }
        for (Field field : JdkMembers.constants(className)) {
            assertEquals(Optional.ofNullable(rows.get(field.getName())), library.constant(className, field.getName()));
        }
    }

    @ParameterizedTest
    @FieldSource("CLASSES")
    void everyRowIsATemplateOrAKnownIntrinsic(String className) {
        library.rowsOf(className)
                .forEach((signature, row) -> assertTrue(
                        row.template().isPresent() ? row.intrinsic().isEmpty() : Intrinsics.exists(row.intrinsic()),
                        signature));
    }

    /** {@link Executable} by executable: once each, receiver first, and none behind a condition. */
    @ParameterizedTest
    @FieldSource("CLASSES")
    void templatesKeepTheOrderOfEvaluation(String className) {
        Map<String, LibraryRow> rows = library.rowsOf(className);
        for (Executable member : JdkMembers.executables(className)) {
            LibraryRow row = rows.get(signature(member));
            if (row != null && row.template().isPresent()) {
                String template = row.template().get().toString();
                List<String> places =
                        new ArrayList<>(Places.expected(JdkMembers.needsReceiver(member), member.getParameterCount()));
                places.removeAll(onlyValues(member));
                assertEquals(places, Places.of(template), template);
                assertFalse(Places.mayBeSkipped(template), template);
            }
        }
    }

    @Test
    void aClassOutsideTheListHasNoRows() {
        for (String className : Set.of("java.lang.Thread", "java.util.WeakHashMap", "java.lang.StrictMath")) {
            for (Executable member : JdkMembers.executables(className)) {
                assertEquals(Optional.empty(), library.method(JdkMembers.key(member)));
            }
        }
    }

    /** What has only one value is written so that nobody sees whether it is computed. */
    private static List<String> onlyValues(Executable member) {
        List<String> places = new ArrayList<>();
        if (OnlyValues.isOne(type(member.getDeclaringClass()))) {
            places.add("$this");
        }
        for (int i = 0; i < member.getParameterCount(); i++) {
            if (OnlyValues.isOne(type(member.getParameterTypes()[i]))) {
                places.add("$" + (i + 1));
            }
        }
        return places;
    }

    private static JavaType type(Class<?> type) {
        return new JavaType.Declared(type.getName());
    }

    private static String signature(Executable member) {
        return JdkLibrary.signature(JdkMembers.key(member));
    }
}
