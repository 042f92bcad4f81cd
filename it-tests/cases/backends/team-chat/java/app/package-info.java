/** A team chat whose users sign in with Convex Auth. */
@AuthProvider.Oidc(domain = "${CONVEX_SITE_URL}", applicationId = "convex")
package app;

import dev.convex4j.annotations.AuthProvider;
