/** A chat whose users are known by their token. */
@AuthProvider.Clerk
package app;

import dev.convex4j.annotations.AuthProvider;
