package dev.convex4j.runtime;

/**
 * The context of a method that answers HTTP requests itself: all that an action has.
 *
 * <p>Convex: HTTP Actions.
 */
public interface HttpCtx extends ActionCtx {}
