package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.TypeScript;
import java.util.Optional;

/**
 * Who calls the function.
 *
 * <p>Convex: Auth in Functions.
 */
public interface Auth {
    /**
     * The caller as the identity provider describes them, empty if the caller sent no token.
     *
     * @throws RuntimeException in an HTTP handler, if the request carries a token that isn't valid
     */
    @TypeScript(value = "$this.getUserIdentity()", async = true, result = TypeScript.Absence.NULL)
    Optional<UserIdentity> getUserIdentity();
}
