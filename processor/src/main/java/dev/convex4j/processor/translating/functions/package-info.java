/** Lambdas and method references. */
@NullMarked
package dev.convex4j.processor.translating.functions;

import org.jspecify.annotations.NullMarked;
