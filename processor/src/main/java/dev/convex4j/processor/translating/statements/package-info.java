/** Statements and loops. */
@NullMarked
package dev.convex4j.processor.translating.statements;

import org.jspecify.annotations.NullMarked;
