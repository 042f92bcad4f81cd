/**
 * The annotations a Convex backend in Java is written with.
 *
 * <p>They are read while javac compiles, so all of them stay in the class file (a build of several modules reads them from
 * there) and none exists at run time.
 */
package dev.convex4j.annotations;
