package dev.convex4j.processor.typescript;

import static dev.convex4j.processor.typescript.Trees.entry;
import static dev.convex4j.processor.typescript.Trees.id;
import static dev.convex4j.processor.typescript.Trees.number;
import static dev.convex4j.processor.typescript.Trees.object;
import static dev.convex4j.processor.typescript.Trees.print;
import static dev.convex4j.processor.typescript.Trees.run;
import static dev.convex4j.processor.typescript.Trees.string;
import static dev.convex4j.processor.typescript.Trees.template;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EscapesTest {
    private static String argument(TsExpression value) {
        String text = print(Trees.call(id("f"), value));
        return text.substring(2, text.length() - 1);
    }

    @Test
    void quotesAreDoubleUnlessSingleOnesNeedFewerEscapes() {
        assertEquals("\"it's\"", argument(string("it's")));
        assertEquals("'say \"hi\"'", argument(string("say \"hi\"")));
        assertEquals("\"\\\"'\"", argument(string("\"'")));
    }

    @Test
    void controlCharactersAndLineEndsAreEscaped() {
        assertEquals("\"\\n\\r\\t\\b\\f\\u0000\\u001b\\u0085\"", argument(string("\n\r\t\b\f\0\u001b\u0085")));
        assertEquals("\"\\u2028\\u2029\"", argument(string("\u2028\u2029")));
    }

    @Test
    void loneSurrogatesAreEscapedAndPairsAreNot() {
        assertEquals("\"\\ud83d\"", argument(string("\ud83d")));
        assertEquals("\"\ud83d\ude00\"", argument(string("\ud83d\ude00")));
    }

    @Test
    void textThatReordersOrHidesItsSurroundingsIsEscaped() {
        assertEquals("\"\\u202e\\u2066\\ufeff\"", argument(string("\u202e\u2066\ufeff")));
    }

    @Test
    void textCannotEndAScriptElement() {
        assertEquals("\"\\u003c/SCRIPT>\\u003c!--<b>\"", argument(string("</SCRIPT><!--<b>")));
    }

    @Test
    void templatesEscapeWhatWouldEndOrInterpolate() {
        assertEquals("`\\`\\${x}$ \\\\\\n${a}\\u003c/script`", argument(template("`${x}$ \\\n", id("a"), "</script")));
    }

    @Test
    void propertyNamesAreQuotedOnlyWhereTheyMustBe() {
        TsExpression object =
                object(entry("delete", id("a")), entry("x-y", id("a")), entry("1", id("a")), entry("", id("a")));
        assertEquals("{ delete: a, \"x-y\": a, \"1\": a, \"\": a }", argument(object));
    }

    @Test
    void aPropertyIsNeverThePrototype() {
        assertEquals("{ [\"__proto__\"]: a }", argument(object(entry("__proto__", id("a")))));
        assertEquals("{ __proto__ }", argument(object(entry("__proto__", id("__proto__")))));
    }

    @Test
    void membersThatAreNoIdentifiersAreInBrackets() {
        assertEquals("a[\"x-y\"]", print(new TsExpression.Member(id("a"), "x-y")));
        assertEquals("a?.[\"x-y\"]", print(new TsExpression.Member(id("a"), "x-y", true)));
    }

    @Test
    void regularExpressionsKeepTheirMeaning() {
        assertEquals("/a\\/b\\/[\\/]/gi", argument(regex("a/b\\/[/]", "ig")));
        assertEquals("/(?:)/", argument(regex("", "")));
        assertEquals("/\\n/", argument(regex("\n", "")));
        assertThrows(IllegalArgumentException.class, () -> argument(regex("a", "q")));
    }

    private static TsExpression regex(String pattern, String flags) {
        return new TsExpression.RegexLiteral(pattern, flags);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "42, 42",
        "-5, -5",
        "0.1, 0.1",
        "-0.5, -0.5",
        "100, 100",
        "1e20, 100000000000000000000",
        "1e21, 1e21",
        "1.5e300, 1.5e300",
        "0.000001, 0.000001",
        "1e-7, 1e-7",
        "1.5e-10, 1.5e-10",
        "2e-3, 0.002",
        "9007199254740993, 9007199254740992",
        "4.9e-324, 5e-324",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "1.7976931348623157e308, 1.7976931348623157e308"
    })
    void numbersAreAsShortAsJavaScriptPrintsThem(double value, String text) {
        assertEquals(text, argument(number(value)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.0, Double.NaN, Double.POSITIVE_INFINITY})
    void numbersWithoutALiteralAreRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> argument(number(value)));
    }

    @Test
    void bigIntegersHaveTheirWholeRange() {
        assertEquals("-9223372036854775808n", argument(new TsExpression.BigIntLiteral(Long.MIN_VALUE)));
    }

    @Test
    void namesThatAreNoIdentifiersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> print(id("a; b")));
        assertThrows(IllegalArgumentException.class, () -> print(new TsExpression.Unary("; ", id("a"))));
    }

    @Test
    void commentsCannotEndEarly() {
        TsStatement commented = new TsStatement.Commented(List.of("a\u2028b", "c */ </script>"), run(id("x")));
        assertEquals("// a\n// b\n// c *\\/ <\\/script>\nx;\n", print(commented));
    }

    @Test
    void documentationCannotEndEarly() {
        String text = print(new TsDeclaration.Constant(
                Optional.of("Ends */ alert(1) /*"), false, "a", Optional.empty(), number(1)));
        assertEquals("/** Ends *\\/ alert(1) /* */\nconst a = 1;\n", text);
    }
}
