/**
 * The backend of a small blog: users who sign in with Clerk, their posts, the mails they get and the files they upload.
 */
@ConvexBackend
@AuthProvider.Clerk
package blog;

import dev.convex4j.annotations.AuthProvider;
import dev.convex4j.annotations.ConvexBackend;
