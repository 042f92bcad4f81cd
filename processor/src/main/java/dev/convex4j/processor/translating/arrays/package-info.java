/** Arrays of Java, which are arrays in TypeScript too. */
@NullMarked
package dev.convex4j.processor.translating.arrays;

import org.jspecify.annotations.NullMarked;
