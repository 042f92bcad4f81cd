/** The bodies of the user's methods as immutable records, with Java's meaning and Java's types. */
@NullMarked
package dev.convex4j.processor.translating.body;

import org.jspecify.annotations.NullMarked;
