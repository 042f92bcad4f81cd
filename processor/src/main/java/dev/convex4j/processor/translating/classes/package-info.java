/** Records and enums. */
@NullMarked
package dev.convex4j.processor.translating.classes;

import org.jspecify.annotations.NullMarked;
