package dev.convex4j.processor.emitting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentationTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Plain text., Plain text.",
                "Uses {@code a < b}., Uses `a < b`.",
                "See {@link Users#create}., See `Users.create`.",
                "See {@link Users the users}., See the users.",
                "A <b>bold</b> <code>x</code>., A *bold* `x`.",
                "1 &lt; 2 &amp; 3, 1 < 2 & 3",
                "@return the id, @returns the id"
            })
    void inlineTagsBecomeMarkdown(String javadoc, String expected) {
        assertEquals(Optional.of(expected), Documentation.of(javadoc));
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "'  '"})
    void nothingSaidIsNothingWritten(String javadoc) {
        assertEquals(Optional.empty(), Documentation.of(javadoc));
    }
}
