/** Exceptions: Java's classes of them in TypeScript, where code can see which one it has. */
@NullMarked
package dev.convex4j.processor.translating.exceptions;

import org.jspecify.annotations.NullMarked;
