/** What crosses the boundary. */
package app;
