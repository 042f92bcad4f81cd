/** Streams of the JDK, from their source to the call that reads them: the methods of an array. */
@NullMarked
package dev.convex4j.processor.translating.streams;

import org.jspecify.annotations.NullMarked;
