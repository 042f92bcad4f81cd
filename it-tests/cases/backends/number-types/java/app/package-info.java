/** Numbers that Java knows more narrowly than Convex. */
package app;
