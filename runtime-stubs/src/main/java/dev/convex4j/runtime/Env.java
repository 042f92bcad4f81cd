package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.EnvSource;
import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.JvmOnly;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Objects;
import java.util.Optional;

/**
 * The deployment's environment variables: what differs between deployments, and secrets. The names must be compile-time
 * constants, since they are declared in {@code convex.config.ts}.
 *
 * <p>On the JVM, a variable is looked up when it is asked for: first among the system properties, then in the environment of
 * the process.
 *
 * <p>Convex: Environment Variables.
 */
public final class Env {
    private static volatile EnvSource source = Env::ofProcess;

    private Env() {}

    /**
     * The value of a variable. Convex doesn't accept a deployment without it.
     *
     * @throws IllegalStateException on the JVM, if it isn't set
     */
    @TypeScript(intrinsic = Intrinsics.ENV_REQUIRED)
    public static String required(String name) {
        return optional(name)
                .orElseThrow(() -> new IllegalStateException("The environment variable " + name
                        + " is not set. On Convex: npx convex env set " + name
                        + " <value>. On the JVM: export it, or pass -D"
                        + name + "=<value>."));
    }

    /** The value of a variable, empty if it isn't set. */
    @TypeScript(intrinsic = Intrinsics.ENV_OPTIONAL)
    public static Optional<String> optional(String name) {
        return source.find(Objects.requireNonNull(name, "name"));
    }

    /**
     * Takes the variables from elsewhere from now on, for the whole process: for tests and for a runtime on the JVM.
     *
     * @return the source so far, to put it back
     */
    @JvmOnly
    public static synchronized EnvSource replaceSource(EnvSource replacement) {
        EnvSource previous = source;
        source = Objects.requireNonNull(replacement, "replacement");
        return previous;
    }

    private static Optional<String> ofProcess(String name) {
        // System.getProperty refuses an empty name, which no variable can have either.
        return name.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name)));
    }
}
