/** Attributed javac trees into the body model. Nothing of javac survives this package. */
@NullMarked
package dev.convex4j.processor.translating.lowering;

import org.jspecify.annotations.NullMarked;
