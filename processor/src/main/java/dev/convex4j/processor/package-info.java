/** Turns a Convex backend in Java into TypeScript. */
@NullMarked
package dev.convex4j.processor;

import org.jspecify.annotations.NullMarked;
