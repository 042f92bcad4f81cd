/** Methods of the JDK whose translation needs a decision. */
@NullMarked
package dev.convex4j.processor.translating.jdk;

import org.jspecify.annotations.NullMarked;
