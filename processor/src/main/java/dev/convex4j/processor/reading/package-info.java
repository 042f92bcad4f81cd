/** The user's signatures, read from {@code javax.lang.model} into the model. */
@NullMarked
package dev.convex4j.processor.reading;

import org.jspecify.annotations.NullMarked;
