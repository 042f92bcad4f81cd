/** Which texts an expression may have: a small abstract evaluation of strings. */
@NullMarked
package dev.convex4j.processor.checking.text;

import org.jspecify.annotations.NullMarked;
