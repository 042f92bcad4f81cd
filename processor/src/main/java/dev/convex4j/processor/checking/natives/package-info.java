/** What users write in TypeScript themselves, compared with what Java says of it. */
@NullMarked
package dev.convex4j.processor.checking.natives;

import org.jspecify.annotations.NullMarked;
