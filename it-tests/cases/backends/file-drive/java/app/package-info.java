/** A file drive for organisations. */
@AuthProvider.Clerk
package app;

import dev.convex4j.annotations.AuthProvider;
