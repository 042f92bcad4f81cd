/** The library methods that handlers may call, as data: one row a method, with the TypeScript it becomes. */
@NullMarked
package dev.convex4j.processor.translating.library;

import org.jspecify.annotations.NullMarked;
