/** What every part of the translation builds on. */
@NullMarked
package dev.convex4j.processor.translating.core;

import org.jspecify.annotations.NullMarked;
