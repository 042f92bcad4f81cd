/** Rooms that count. */
package app;
