/** Our own API: the database, calls, requests and responses. */
@NullMarked
package dev.convex4j.processor.translating.platform;

import org.jspecify.annotations.NullMarked;
