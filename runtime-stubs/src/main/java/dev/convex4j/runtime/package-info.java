/**
 * The types a Convex backend in Java is written against: contexts, values, calls, the database and HTTP.
 *
 * <p>Where Java has no better name, everything is called as in Convex. What a method is in TypeScript stands beside its
 * signature, see {@link dev.convex4j.runtime.spi.TypeScript}; what has no translation doesn't compile in a backend. No
 * parameter takes {@code null}.
 */
@NullMarked
package dev.convex4j.runtime;

import org.jspecify.annotations.NullMarked;
