/** The annotations a Convex backend in Java is written with. */
package dev.convex4j.annotations;
