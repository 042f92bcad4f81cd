/** Where the translated code lies: modules, names within them, and how one module refers to another. */
@NullMarked
package dev.convex4j.processor.translating.layout;

import org.jspecify.annotations.NullMarked;
