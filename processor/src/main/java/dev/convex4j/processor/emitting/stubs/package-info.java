/** The generated Java: {@code Tables}, {@code Api}, {@code Internal}, {@code Routes}, {@code With}. */
@NullMarked
package dev.convex4j.processor.emitting.stubs;

import org.jspecify.annotations.NullMarked;
