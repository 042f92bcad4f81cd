/** What is written every day. */
@AuthProvider.Clerk
package app;

import dev.convex4j.annotations.AuthProvider;
