/** {@code instanceof}, patterns and casts: how the types of values are told apart. */
@NullMarked
package dev.convex4j.processor.translating.patterns;

import org.jspecify.annotations.NullMarked;
