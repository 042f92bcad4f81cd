/** The rules over signatures alone: names, limits, indexes, module paths, routes. One class each. */
@NullMarked
package dev.convex4j.processor.checking.signature;

import org.jspecify.annotations.NullMarked;
