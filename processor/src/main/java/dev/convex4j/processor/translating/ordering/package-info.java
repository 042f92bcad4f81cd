/** Orders: comparators, natural orders, and what sorts by them. */
@NullMarked
package dev.convex4j.processor.translating.ordering;

import org.jspecify.annotations.NullMarked;
