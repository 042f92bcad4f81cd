package dev.convex4j.runtime.spi;

import java.util.Optional;

/** Where {@code Env} finds the environment variables on the JVM. */
@JvmOnly
@FunctionalInterface
public interface EnvSource {
    /** The variable's value, empty if it isn't set. */
    Optional<String> find(String name);
}
