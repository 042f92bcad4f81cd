package dev.convex4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The identity providers whose tokens the backend accepts; they become {@code auth.config.ts}. Each stands on a
 * package (in {@code package-info.java}) or on a class.
 *
 * <p>Convex: Authentication.
 */
public final class AuthProvider {
    private AuthProvider() {}

    /**
     * Clerk. Its issuer domain is read from the environment variable {@code CLERK_JWT_ISSUER_DOMAIN}, the application is
     * {@code convex}.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    public @interface Clerk {}

    /** Any issuer of JSON Web Tokens, also one without OpenID Connect. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    public @interface CustomJwt {
        /** Who issues the tokens: their {@code iss}. <code>${NAME}</code> takes it from the environment variable {@code NAME}. */
        String issuer();

        /** Where the issuer's public keys are: an address, or <code>${NAME}</code>. */
        String jwks();

        /** How the tokens are signed: {@code RS256} or {@code ES256}. */
        String algorithm() default "RS256";

        /** The application that the tokens must be issued for, {@code aud}; by default tokens for any are taken. */
        String applicationId() default "";
    }

    /** Any provider of OpenID Connect. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    public @interface Oidc {
        /**
         * The issuer's address, such as {@code https://login.example.com}; <code>${NAME}</code> takes it from the
         * environment variable {@code NAME}.
         */
        String domain();

        /** The application the tokens must be issued for: their audience, {@code aud}. */
        String applicationId();
    }
}
