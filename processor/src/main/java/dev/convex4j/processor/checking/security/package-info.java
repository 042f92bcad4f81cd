/** The rules about secrets and about who may call what. */
@NullMarked
package dev.convex4j.processor.checking.security;

import org.jspecify.annotations.NullMarked;
