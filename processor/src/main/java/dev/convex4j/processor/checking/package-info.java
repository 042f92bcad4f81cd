/** The rules: one small class each, over the model and the lowered bodies. A rule returns findings; it prints nothing. */
@NullMarked
package dev.convex4j.processor.checking;

import org.jspecify.annotations.NullMarked;
