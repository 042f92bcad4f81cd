/** The rules about reading tables and about their indexes. */
@NullMarked
package dev.convex4j.processor.checking.database;

import org.jspecify.annotations.NullMarked;
