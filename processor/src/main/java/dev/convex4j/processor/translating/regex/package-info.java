/** Java's regular expressions, read and written as JavaScript's. Knows nothing of the rest of the translation. */
@NullMarked
package dev.convex4j.processor.translating.regex;

import org.jspecify.annotations.NullMarked;
