/** Questions about bodies that the translation asks before it writes: what waits, what is pure, what is known. */
@NullMarked
package dev.convex4j.processor.translating.analysis;

import org.jspecify.annotations.NullMarked;
