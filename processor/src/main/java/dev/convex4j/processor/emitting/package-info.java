/** Turns the backend and its translated bodies into the files of the {@code convex} folder. Writes nothing itself. */
@NullMarked
package dev.convex4j.processor.emitting;

import org.jspecify.annotations.NullMarked;
