package dev.convex4j.processor.model;

/** An identity provider of {@code auth.config.ts}. */
public sealed interface AuthProviderModel {
    /** Clerk: its issuer domain comes from the environment variable {@code CLERK_JWT_ISSUER_DOMAIN}. */
    record Clerk(Position position) implements AuthProviderModel {}

    /** Any issuer of tokens; {@code applicationId} may be empty. Addresses may come from the environment. */
    record CustomJwt(String issuer, String jwks, String algorithm, String applicationId, Position position)
            implements AuthProviderModel {}

    /** Any OpenID Connect issuer. A {@code domain} of the form <code>${NAME}</code> is read from the environment. */
    record Oidc(String domain, String applicationId, Position position) implements AuthProviderModel {}
}
