/** Rules about jobs that are declared with calls. */
@NullMarked
package dev.convex4j.processor.checking.jobs;

import org.jspecify.annotations.NullMarked;
