/** The types a Convex backend in Java is written against. */
@NullMarked
package dev.convex4j.runtime;

import org.jspecify.annotations.NullMarked;
