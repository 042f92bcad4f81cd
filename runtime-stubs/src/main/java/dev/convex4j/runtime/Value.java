package dev.convex4j.runtime;

/** A value. */
public interface Value {}
