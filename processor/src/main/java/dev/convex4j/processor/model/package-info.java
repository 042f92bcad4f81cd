/** The backend as immutable records: tables, functions, routes, types, names. */
@NullMarked
package dev.convex4j.processor.model;

import org.jspecify.annotations.NullMarked;
