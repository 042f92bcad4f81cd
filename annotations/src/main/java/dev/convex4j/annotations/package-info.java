/**
 * The annotations a Convex backend in Java is written with.
 *
 * <p>They are read while javac compiles, so all of them stay in the class file (a build of several modules reads them from
 * there); those that say how values are written exist at run time, too, where {@code Value.as} asks for them.
 */
package dev.convex4j.annotations;
