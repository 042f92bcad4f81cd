/** Snippets of code, which people share and run. */
@AuthProvider.Clerk
package app;

import dev.convex4j.annotations.AuthProvider;
