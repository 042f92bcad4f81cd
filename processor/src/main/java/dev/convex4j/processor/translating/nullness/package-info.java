/** Where {@code null} can be: followed through the whole program, and narrowed by tests as TypeScript narrows. */
@NullMarked
package dev.convex4j.processor.translating.nullness;

import org.jspecify.annotations.NullMarked;
