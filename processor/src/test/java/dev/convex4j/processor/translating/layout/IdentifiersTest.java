package dev.convex4j.processor.translating.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
    @ParameterizedTest
    @CsvSource({"title, title", "$x_1, $x_1", "größe, größe", "of, of", "type, type"})
    void ordinaryNamesStay(String java, String typeScript) {
        assertEquals(typeScript, Identifiers.local(java));
    }

    @ParameterizedTest
    @CsvSource({"delete, delete_", "function, function_", "eval, eval_", "await, await_", "undefined, undefined_"})
    void reservedWordsTakeAnUnderscore(String java, String typeScript) {
        assertEquals(typeScript, Identifiers.local(java));
    }

    @ParameterizedTest
    @CsvSource({"fetch, fetch_", "Response, Response_", "console, console_"})
    void globalsThatEmittedCodeNamesAreNotHidden(String java, String typeScript) {
        assertEquals(typeScript, Identifiers.local(java));
    }

    @ParameterizedTest
    @CsvSource({"delete_, delete__", "fetch__, fetch___", "title_, title_"})
    void differentNamesStayDifferent(String java, String typeScript) {
        assertEquals(typeScript, Identifiers.local(java));
    }

    @ParameterizedTest
    @CsvSource({"price€, price$u20ac", "£, $ua3"})
    void signsThatTypeScriptForbidsBecomeTheirNumber(String java, String typeScript) {
        assertEquals(typeScript, Identifiers.local(java));
    }
}
