/** The rules that keep queries, mutations and actions apart. */
@NullMarked
package dev.convex4j.processor.checking.separation;

import org.jspecify.annotations.NullMarked;
