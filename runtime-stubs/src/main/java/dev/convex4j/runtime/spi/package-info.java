/**
 * What stands behind the API: the translations beside its signatures, the data that ranges, patches and calls are made of,
 * and what generated stubs are built with. Backends don't use it; the processor, the stubs and a runtime on the JVM do.
 */
@NullMarked
package dev.convex4j.runtime.spi;

import org.jspecify.annotations.NullMarked;
