/** Operators, comparisons and assignments with Java's meaning. */
@NullMarked
package dev.convex4j.processor.translating.operators;

import org.jspecify.annotations.NullMarked;
