/** Where values may come from, over the whole program. */
@NullMarked
package dev.convex4j.processor.translating.flow;

import org.jspecify.annotations.NullMarked;
