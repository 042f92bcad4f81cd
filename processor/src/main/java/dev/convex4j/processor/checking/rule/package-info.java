/** What a rule is, and what every rule may ask. */
@NullMarked
package dev.convex4j.processor.checking.rule;

import org.jspecify.annotations.NullMarked;
