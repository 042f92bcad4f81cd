/** Passes from bodies to bodies: each writes one kind of Java in terms of a simpler one with the same meaning. */
@NullMarked
package dev.convex4j.processor.translating.simplifying;

import org.jspecify.annotations.NullMarked;
