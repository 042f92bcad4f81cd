package dev.convex4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.convex4j.runtime.spi.EnvSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvTest {
    private static final String NAME = "CONVEX4J_ENV_TEST";

    @Test
    void looksUpSystemPropertiesWhenAsked() {
        assertEquals(Optional.empty(), Env.optional(NAME));
        System.setProperty(NAME, "now");
        try {
            assertEquals(Optional.of("now"), Env.optional(NAME));
            assertEquals("now", Env.required(NAME));
        } finally {
            System.clearProperty(NAME);
        }
        assertEquals(Optional.empty(), Env.optional(NAME));
    }

    @Test
    void looksUpTheEnvironmentOfTheProcess() {
        Map.Entry<String, String> variable = System.getenv().entrySet().stream()
                .filter(entry -> System.getProperty(entry.getKey()) == null)
                .findFirst()
                .orElseThrow();

        assertEquals(variable.getValue(), Env.required(variable.getKey()));
    }

    @Test
    void saysHowToSetWhatIsMissing() {
        IllegalStateException missing = assertThrows(IllegalStateException.class, () -> Env.required(NAME));

        assertEquals(
                "The environment variable CONVEX4J_ENV_TEST is not set. On Convex: npx convex env set CONVEX4J_ENV_TEST"
                        + " <value>. On the JVM: export it, or pass -DCONVEX4J_ENV_TEST=<value>.",
                missing.getMessage());
    }

    @Test
    void theSourceCanBeReplacedAndPutBack() {
        EnvSource before = Env.replaceSource(name -> Optional.of("for " + name));
        try {
            assertEquals("for X", Env.required("X"));
        } finally {
            Env.replaceSource(before);
        }
        assertEquals(Optional.empty(), Env.optional(NAME));
    }

    @Test
    void anEmptyNameIsNotSet() {
        assertEquals(Optional.empty(), Env.optional(""));
    }
}
