package dev.convex4j.processor.emitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelperModuleTest {
    private static final String SOURCE = """
            import { one, type Two } from "somewhere";
            import { three } from "elsewhere";

            //# section base
            function base() {
              return one;
            }

            //# section left needs base
            export function left(value: Two) {
              return base();
            }

            //# section right
            export const right = three;
            """;

    @Test
    void aUsedSectionBringsWhatItNeedsAndItsImports() {
        assertEquals("""
                import { one, type Two } from "somewhere";

                function base() {
                  return one;
                }

                export function left(value: Two) {
                  return base();
                }
                """, HelperModule.parse(SOURCE).text(List.of("left")));
    }

    @Test
    void unusedSectionsAndTheirImportsAreLeftOut() {
        assertEquals("""
                import { three } from "elsewhere";

                export const right = three;
                """, HelperModule.parse(SOURCE).text(List.of("right")));
    }

    @Test
    void anUnknownExportIsRefused() {
        HelperModule module = HelperModule.parse(SOURCE);
        assertThrows(IllegalArgumentException.class, () -> module.text(List.of("base")));
    }

    @Test
    void theRoutesModuleHoldsOnlyWhatRoutesUse() {
        Examples.assertText("lib/preflight.ts", HelperModule.load("lib/http.ts").text(List.of("preflight")));
    }
}
