/** What is written every day. */
package app;
