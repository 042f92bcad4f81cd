package dev.convex4j.it.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Only how a number is written may differ. */
final class DecimalsTest {
    @Test
    void oneNumberHasTwoTexts() {
        assertTrue(Decimals.sameNumbers("a 8.5325724611279227E18 b", "a 8.532572461127923E18 b"));
        assertTrue(Decimals.sameNumbers("2.0E-3 2.2250738585072014E-308", "2.0E-3 2.2250738585072014E-308"));
        assertTrue(Decimals.sameNumbers("1.00000015E-8", "1.0000001E-8"));
    }

    @Test
    void theFirstDigitMayDiffer() {
        assertEquals("x1.0E23, 2.0E-3", Decimals.shortened("x9.999999999999999E22, 2.0E-3"));
        assertEquals("-2.2250738585072014E-308", Decimals.shortened("-2.2250738585072014E-308"));
    }

    @Test
    void numbersStandInARow() {
        assertTrue(Decimals.sameNumbers(
                "128.5325724611279227E18128.5325724611279227E18null",
                "128.532572461127923E18128.532572461127923E18null"));
    }

    @Test
    void othersDiffer() {
        assertFalse(Decimals.sameNumbers("8.5325724611279227E18", "8.532572461127933E18"));
        assertFalse(Decimals.sameNumbers("8.5325724611279227E18", "8.532572461127923E17"));
        assertFalse(Decimals.sameNumbers("1.5", "1.50"));
        assertFalse(Decimals.sameNumbers("a", "b"));
        assertFalse(Decimals.sameNumbers("1.25", "2.25"));
    }
}
