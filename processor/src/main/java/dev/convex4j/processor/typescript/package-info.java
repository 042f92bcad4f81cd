/** A TypeScript syntax tree and its printer. Knows nothing of Java or of Convex. */
@NullMarked
package dev.convex4j.processor.typescript;

import org.jspecify.annotations.NullMarked;
