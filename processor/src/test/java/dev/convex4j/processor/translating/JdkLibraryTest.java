package dev.convex4j.processor.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.library.JdkLibrary;
import dev.convex4j.processor.translating.library.LibraryRow;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.time.ZoneId;
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
                places.removeAll(zones(member));
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

    /** A time zone is always UTC, and written so that nobody sees whether it is computed. */
    private static List<String> zones(Executable member) {
        List<String> zones = new ArrayList<>();
        for (int i = 0; i < member.getParameterCount(); i++) {
            if (ZoneId.class.isAssignableFrom(member.getParameterTypes()[i])) {
                zones.add("$" + (i + 1));
            }
        }
        return zones;
    }

    private static String signature(Executable member) {
        return JdkLibrary.signature(JdkMembers.key(member));
    }
}
