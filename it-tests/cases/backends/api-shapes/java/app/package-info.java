/** What is written every day. */
@AuthProvider.Clerk
@AuthProvider.CustomJwt(
        issuer = "https://id.example",
        jwks = "${JWKS_URL}",
        algorithm = "ES256",
        applicationId = "books")
package app;

import dev.convex4j.annotations.AuthProvider;
