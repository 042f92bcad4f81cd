/** The rules about URLs that Convex makes, and users must not. */
@NullMarked
package dev.convex4j.processor.checking.urls;

import org.jspecify.annotations.NullMarked;
