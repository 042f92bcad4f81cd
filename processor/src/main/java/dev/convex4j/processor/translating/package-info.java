/** The user's methods, translated: from the body model to TypeScript, with Java's meaning. */
@NullMarked
package dev.convex4j.processor.translating;

import org.jspecify.annotations.NullMarked;
