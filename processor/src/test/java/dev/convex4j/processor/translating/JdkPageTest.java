package dev.convex4j.processor.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.convex4j.processor.translating.library.JdkLibrary;
import dev.convex4j.processor.translating.library.LibraryRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code docs/JDK.md} is made of the library's rows; {@code -Dconvex4j.write} writes it anew. */
class JdkPageTest {
    private static final Path PAGE = Path.of("../docs/JDK.md");

    private static final String INTRODUCTION = """
            # The JDK on Convex

            The members of the JDK that a backend may use, and the TypeScript that they become. Everything else is an error
            (`CVX902`) at the call, also methods of these classes that are not listed. What a class inherits is listed with
            the class that declares it.

            This page is generated from the tables that the translation uses.
            """;

    private final JdkLibrary library = new JdkLibrary();

    @Test
    void thePageShowsTheRows() throws IOException {
        String page = page();
        if (System.getProperty("convex4j.write") != null) {
            Files.writeString(PAGE, page);
        }

        assertEquals(Files.readString(PAGE), page);
    }

    @Test
    void aRowWithoutTemplateSaysWhatItBecomes() {
        for (String className : JdkLibrary.CLASSES) {
            library.rowsOf(className)
                    .forEach((signature, row) -> assertFalse(
                            row.template().isEmpty() && row.note().isEmpty(), () -> className + "." + signature));
        }
    }

    private String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (String className : JdkLibrary.CLASSES) {
            Map<String, LibraryRow> rows = new TreeMap<>(library.rowsOf(className));
            Map<String, String> hints = new TreeMap<>(library.hintsOf(className));
            if (!rows.isEmpty() || !hints.isEmpty()) {
                page.append("\n## `").append(className).append("`\n\n| Java | TypeScript | |\n| --- | --- | --- |\n");
                rows.forEach(
                        (signature, row) -> row(page, java(className, signature), typeScript(className, row), row));
                hints.forEach((signature, instead) -> page.append("| `")
                        .append(java(className, signature))
                        .append("` | refused | ")
                        .append(instead)
                        .append(" |\n"));
            }
        }
        return page.toString();
    }

    private static void row(StringBuilder page, String java, String typeScript, LibraryRow row) {
        String note = row.template().isEmpty() ? "" : row.note();
        page.append("| `").append(java).append("` | ").append(typeScript).append(" |");
        page.append(note.isEmpty() ? "" : " " + note).append(" |\n");
    }

    /** {@code new IllegalStateException(String)} for the signature {@code <init>(String)}. */
    private static String java(String className, String signature) {
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        return signature
                .replace("<init>", "new " + simpleName)
                .replaceAll("(?<=[(,])[a-z]+(?:\\.[a-z]+)*\\.(?=[A-Z])", "")
                .replace(",", ", ");
    }

    private static String typeScript(String className, LibraryRow row) {
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        String receiver = simpleName.equals(simpleName.toUpperCase(Locale.ROOT))
                ? simpleName.toLowerCase(Locale.ROOT)
                : Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1);
        String code = row.template()
                .map(template -> "`"
                        + template.toString()
                                .replace("$this", receiver)
                                .replace("$1", "a")
                                .replace("$2", "b") + "`")
                .orElse(row.note());
        return code.replace("||", "\\|\\|");
    }
}
