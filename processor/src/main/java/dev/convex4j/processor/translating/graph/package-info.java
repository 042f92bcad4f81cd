/** Walking the lowered bodies, and who calls whom. */
@NullMarked
package dev.convex4j.processor.translating.graph;

import org.jspecify.annotations.NullMarked;
